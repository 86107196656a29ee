package io.github.plangraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers try: nothing is written, fetched, read from disk, or kept busy for long. */
class AbuseTest extends StrangersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <TRAP> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <TRAP> { ?s ?p ?o } }",
        "SELECT * { service silent <TRAP> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o . SERVICE ?o { ?a ?b ?c } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <TRAP> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE SILENT <TRAP> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER (1 = 1 && EXISTS { { SELECT * { SERVICE <TRAP> { ?s ?p ?o } } } }) }",
        "SELECT * { { SELECT * { SERVICE SILENT <TRAP> { ?s ?p ?o } } } }",
        "SELECT (EXISTS { SERVICE SILENT <TRAP> { ?s ?p ?o } } AS ?x) { }",
        "SELECT (SUM(IF(EXISTS { SERVICE SILENT <TRAP> { ?s ?p ?o } }, 1, 0)) AS ?x) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > 0) (EXISTS { SERVICE SILENT <TRAP> { ?a ?b ?c } })",
        "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE SILENT <TRAP> { ?a ?b ?c } })",
        "SELECT * { OPTIONAL { SERVICE SILENT <TRAP> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE SILENT <TRAP> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o LATERAL { SERVICE SILENT <TRAP> { ?s ?p ?o } } }",
        "SELECT * { GRAPH ?g { SERVICE SILENT <TRAP> { ?s ?p ?o } } }",
        "ASK { SERVICE SILENT <TRAP> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE SILENT <TRAP> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE SILENT <TRAP> { ?s ?p ?o } }",
        "SELECT * FROM <TRAP> { ?s ?p ?o }",
        "SELECT * FROM NAMED <TRAP> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <TRAP>",
        "LOAD <file:///etc/passwd>",
        "CLEAR ALL",
        "JSON { 's': ?s } WHERE { ?s ?p ?o }",
        "SELECT * { ?s ?p ",
        ""
      })
  void refusedBeforeItRuns(String query) throws IOException {
    HttpResponse<String> response = client.sparql(query.replace("TRAP", trapUrl()));
    problem(400, response);
  }

  @Test
  void wordsInLiteralsAndNamesAreNoKeywords() {
    String query =
        "PREFIX s: <urn:x:SERVICE#> SELECT ?service { ?service s:SERVICE 'SERVICE <x> FROM <y>' } #"
            + " SERVICE";
    assertEquals(200, client.sparql(query).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "default-graph-uri, 400",
    "named-graph-uri, 400",
    "using-graph-uri, 400",
    "update, 400",
    "stylesheet, 400",
    "callback, 400"
  })
  void parametersOfTheProtocolThatReachFurther(String name, int status) throws IOException {
    String path = "/sparql?query=" + Client.encode("ASK{}") + "&" + name + "=";
    problem(status, client.get(path + Client.encode(trapUrl())));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /sparql, application/sparql-update, 415",
    "POST, /sparql, text/turtle, 415",
    "POST, /sparql, application/ld+json, 415",
    "PUT, /sparql, text/turtle, 405",
    "PATCH, /sparql, application/sparql-update, 405",
    "DELETE, /sparql, text/turtle, 405",
    "POST, /sparql/update, application/sparql-update, 404",
    "POST, /sparql/data, text/turtle, 404",
    "PUT, /sparql/data, text/turtle, 404",
    "GET, /$/datasets, text/plain, 404",
    "POST, /$/datasets, text/plain, 404",
    "POST, /$/compact/sparql, text/plain, 404",
    "GET, /$/stats, text/plain, 404",
    "DELETE, /query/plans, text/plain, 405",
    "PUT, /query, text/plain, 405",
    "POST, /health, text/plain, 405"
  })
  void otherOperations(String method, String path, String type, int status) throws IOException {
    HttpResponse<String> response =
        client.send(method, path, "INSERT DATA { <urn:x:a> a <urn:x:b> }", "Content-Type", type);
    problem(status, response);
  }

  @Test
  void updateByForm() throws IOException {
    String body = "update=" + Client.encode("INSERT DATA { <urn:x:a> a <urn:x:b> }");
    String type = "application/x-www-form-urlencoded";
    problem(400, client.send("POST", "/sparql", body, "Content-Type", type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?h ?g",
        "SELECT (GROUP_CONCAT(STR(?c)) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (REGEX(STR(?c), CONCAT(STR(?f), STR(?i), 'zzzzz'))) }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (STRLEN(CONCAT(STR(?c), STR(?f), STR(?i))) > 99999) }",
        "SELECT DISTINCT ?a ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?b = ?x) }",
        "CONSTRUCT { ?a ?b ?i } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (STRLEN(?i) > 9999) }"
      })
  void costlyQueryEndsWithoutRows(String query) throws IOException {
    long start = System.nanoTime();
    HttpResponse<String> response = client.sparql(query);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    problem(503, response);
    assertTrue(took.compareTo(TIMEOUT.plusSeconds(2)) < 0, took.toString());
  }

  @Test
  void nobodyGetsMoreTime() throws IOException {
    String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    problem(503, client.get("/sparql?timeout=600&query=" + Client.encode(query)));
    problem(400, client.get("/sparql?timeout=x&query=" + Client.encode(query)));
  }

  @Test
  void largeResultIsCutAndSaysSo() throws IOException {
    HttpResponse<String> response = client.sparql("SELECT * { ?a ?b ?c . ?d ?e ?f }");
    assertEquals(200, response.statusCode());
    assertEquals("true", response.headers().firstValue("X-Result-Truncated").orElse(""));
    JsonNode rows = new ObjectMapper().readTree(response.body()).at("/results/bindings");
    assertEquals(MAX_ROWS, rows.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT { ?a ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f }",
        "CONSTRUCT { GRAPH ?d { ?a ?b ?f } } WHERE { ?a ?b ?c . ?d ?e ?f }",
      })
  void largeGraphIsCutAndSaysSo(String query) {
    HttpResponse<String> response = client.sparql(query);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals("true", response.headers().firstValue("X-Result-Truncated").orElse(""));
  }

  @Test
  void smallResultIsWhole() {
    HttpResponse<String> response = client.sparql("SELECT * { ?a ?b ?c } LIMIT 500");
    assertTrue(response.headers().firstValue("X-Result-Truncated").isEmpty());
  }

  @Test
  void longQueries() throws IOException {
    String query = "ASK { FILTER ('" + "x".repeat(70_000) + "' = '') }";
    String form = "query=" + Client.encode(query);
    problem(413, client.send("POST", "/sparql", query, "Content-Type", "application/sparql-query"));
    problem(
        413,
        client.send("POST", "/sparql", form, "Content-Type", "application/x-www-form-urlencoded"));
    problem(
        413,
        client.send(
            "POST", "/sparql", query.repeat(10), "Content-Type", "application/sparql-query"));
  }

  @Test
  void deepQuery() throws IOException {
    String query = "SELECT * " + "{".repeat(9_000) + "}".repeat(9_000);
    problem(400, client.send("POST", "/sparql", query, "Content-Type", "application/sparql-query"));
  }

  @Test
  void filesStayUnread(@TempDir Path directory) throws IOException {
    Path secret = directory.resolve("secret.nt");
    Files.writeString(secret, "<urn:x:secret> <urn:x:secret> <urn:x:secret> .");
    String graph = "SELECT * { GRAPH <" + secret.toUri() + "> { ?s ?p ?o } }";
    HttpResponse<String> response = client.sparql(graph);
    assertEquals(200, response.statusCode());
    assertFalse(response.body().contains("urn:x:secret"));
  }
}
