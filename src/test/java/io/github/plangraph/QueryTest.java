package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.plangraph.query.QueryCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code query} as its users meet it. */
class QueryTest {
  @TempDir Path directory;

  @Test
  void catalogueIsListed() throws IOException {
    Cli list = Cli.run("query");
    assertEquals(0, list.code());
    assertEquals(QueryCatalogue.bundled().queries().size(), list.lines().size());
    assertTrue(list.out().contains("tasks-of-technology\t一项技术的任务"), list.out());
  }

  @Test
  void parametersTakeLabelsInMemoryAndOnDisk() {
    Cli memory = Cli.run("query", "tasks-of-technology", "--param", "technology=区块链");
    assertEquals(0, memory.code(), memory.err());
    assertTrue(memory.lines().size() > 1, memory.out());
    assertTrue(memory.out().contains("加快"), memory.out());
    assertEquals(memory, stored("tasks-of-technology", "--param", "technology=区块链"));
  }

  private static Cli stored(Object... args) {
    Object[] store = {"query", "--store", BundledStore.folder()};
    return Cli.run(Stream.concat(Stream.of(store), Stream.of(args)).toArray());
  }

  @ParameterizedTest
  @CsvSource({
    "csv, 'plan,planLabel,'",
    "tsv, ?plan\t?planLabel",
    "json, '{\"query\":\"plans\"'",
    "srj, '{'",
    "xml, '<?xml'",
    "html, <table>"
  })
  void formatsOfCannedQueries(String format, String beginning) {
    Cli plans = stored("plans", "--format", format);
    assertEquals(0, plans.code(), plans.err());
    assertTrue(plans.out().stripLeading().startsWith(beginning), plans.out());
    assertTrue(plans.out().contains("大数据产业发展规划（2016-2020年）"), plans.out());
  }

  @ParameterizedTest
  @CsvSource({
    "'SELECT ?t { ?p a <https://w3id.org/plangraph/def#Plan> ; <http://purl.org/dc/terms/title> ?t }',"
        + " csv, 大数据产业发展规划（2016-2020年）",
    "'SELECT ?t { ?p a <https://w3id.org/plangraph/def#Plan> ; <http://purl.org/dc/terms/title> ?t }',"
        + " json, '\"bindings\"'",
    "'ASK { ?p a <https://w3id.org/plangraph/def#Plan> }', tsv, true",
    "'ASK { ?p a <https://w3id.org/plangraph/def#Plan> }', xml, <boolean>true</boolean>",
    "'CONSTRUCT { ?p a <urn:x-a:b> } { ?p a <https://w3id.org/plangraph/def#Plan> }', csv, <urn:x-a:b>"
  })
  void ownSparql(String sparql, String format, String part) throws IOException {
    Path file = Files.writeString(directory.resolve("own.rq"), sparql);
    Cli answer = stored("--file", file, "--format", format);
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.out().contains(part), answer.out());
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * {, 语法错误",
    "DELETE WHERE { ?s ?p ?o }, 语法错误",
    "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }, SERVICE",
    "SELECT * FROM <http://localhost/> { ?s ?p ?o }, FROM"
  })
  void refusedSparqlIsWrongUsage(String sparql, String reason) throws IOException {
    Path file = Files.writeString(directory.resolve("own.rq"), sparql);
    Cli answer = Cli.run("query", "--file", file);
    assertEquals(2, answer.code());
    assertTrue(answer.err().contains(reason), answer.err());
    assertEquals(2, answer.err().lines().count(), answer.err());
  }

  @Test
  void ownQueriesTakeThePlaceOfTheBundled() throws IOException {
    Path queries = Files.createDirectories(directory.resolve("queries"));
    Files.writeString(
        queries.resolve("01-titles.rq"),
        """
        #+ title: {zh: 标题, en: Titles}
        #+ summary: 标题 / Titles
        #+ columns:
        #+   title: {type: literal, label: {zh: 标题, en: Title}}
        #+ view: {kind: table}
        SELECT ?title { ?p a <https://w3id.org/plangraph/def#Plan> ; <http://purl.org/dc/terms/title> ?title }
        ORDER BY ?title
        """);
    assertEquals("titles\t标题 / Titles\n", Cli.run("query", "--queries", queries).out());
    assertEquals(3, stored("--queries", queries, "titles").lines().size());
    Files.writeString(queries.resolve("02-broken.rq"), "SELECT * { ?s ?p ?o }");
    Cli broken = Cli.run("query", "--queries", queries);
    assertEquals(1, broken.code());
    assertTrue(broken.err().contains("02-broken.rq"), broken.err());
  }

  @Test
  void jsonIsJson() throws IOException {
    String json = stored("plans", "--format", "json").out();
    assertEquals(2, new ObjectMapper().readTree(json).get("rows").size());
  }
}
