package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code extract} as its users meet it. */
class ExtractTest {
  private static final String PLAN = "一、主要任务\n突破区块链、大数据等关键技术，推动在金融领域应用。\n";

  @TempDir Path directory;

  private Path plan(String name) throws IOException {
    return Files.writeString(directory.resolve(name), PLAN, StandardCharsets.UTF_8);
  }

  @Test
  void badFilesAmongGoodOnesAreNamedAndSkipped() throws IOException {
    Path good = plan("good.txt");
    Path better = plan("zebra.md");
    Path empty = Files.writeString(directory.resolve("empty.txt"), "");
    Path binary = Files.write(directory.resolve("binary.pdf"), new byte[] {'%', 'P', 'D', 'F', 0});
    Path missing = directory.resolve("missing.txt");
    Cli all = Cli.run("extract", good, empty, binary, missing, better);
    assertEquals(3, all.code());
    assertEquals(Cli.run("extract", good).out() + Cli.run("extract", better).out(), all.out());
    assertEquals(3, all.err().lines().count(), all.err());
    assertTrue(all.err().contains("empty.txt：文件为空 / the file is empty"), all.err());
    assertTrue(all.err().contains("binary.pdf：PDF 文件已损坏"), all.err());
    assertTrue(all.err().contains("missing.txt：没有这个文件"), all.err());
  }

  @Test
  void folderStandsForItsFilesByName() throws IOException {
    Path first = plan("a.txt");
    Files.createDirectories(directory.resolve("b"));
    Path second = plan("b/b.txt");
    Path third = plan("c.txt");
    plan(".hidden.txt");
    assertEquals(
        Cli.run("extract", first, second, third).out(), Cli.run("extract", directory).out());
  }

  @Test
  void candidatesAreAddedAndMarked() {
    List<String> asserted = Cli.run("extract", Cli.SEED).lines();
    List<String> all = Cli.run("extract", "--candidates", Cli.SEED).lines();
    Set<String> marked =
        all.stream().filter(l -> l.contains("\"candidate\":true")).collect(Collectors.toSet());
    assertFalse(marked.isEmpty());
    assertTrue(asserted.stream().noneMatch(l -> l.contains("candidate")));
    assertEquals(asserted, all.stream().filter(l -> !marked.contains(l)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "trig", "nquads", "jsonld"})
  void everyRdfFormatHoldsTheSameTriples(String format) throws IOException {
    Path file = plan("plan.txt");
    DatasetGraph expected = parse(Cli.run("extract", "--format", "nquads", file).out(), "nquads");
    DatasetGraph actual = parse(Cli.run("extract", "--format", format, file).out(), format);
    assertTrue(expected.stream().count() > 50);
    assertEquals(triples(expected), triples(actual));
  }

  private static Set<String> triples(DatasetGraph dataset) {
    return dataset.stream().map(q -> q.asTriple().toString()).collect(Collectors.toSet());
  }

  private static DatasetGraph parse(String text, String format) {
    Lang lang = RDFLanguages.nameToLang(format.equals("nquads") ? "N-Quads" : format);
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    RDFDataMgr.read(dataset, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lang);
    return dataset;
  }

  @Test
  void outputFileIsThereWholeOrNotAtAll() throws IOException {
    Path file = plan("plan.txt");
    Path output = directory.resolve("out/facts.jsonl");
    assertEquals(new Cli(0, "", ""), Cli.run("extract", file, "-o", output));
    assertEquals(Cli.run("extract", file).out(), Files.readString(output));
    try (Stream<Path> files = Files.list(directory.resolve("out"))) {
      assertEquals(List.of(output), files.toList());
    }
    Cli refused = Cli.run("extract", file, "-o", directory.resolve("out"));
    assertEquals(3, refused.code());
    assertEquals(1, refused.err().lines().count(), refused.err());
  }

  @Test
  void baseIsThatOfEveryMintedIri() throws IOException {
    String base = "https://example.org/plans/";
    Cli extract = Cli.run("extract", "--base", base, "--format", "nquads", plan("plan.txt"));
    assertTrue(extract.out().contains("<" + base + "plan/"));
    assertFalse(extract.out().contains("<https://w3id.org/plangraph/id/plan/"));
  }
}
