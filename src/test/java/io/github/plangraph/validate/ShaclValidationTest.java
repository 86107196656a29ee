package io.github.plangraph.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.rdf.Iris;
import io.github.plangraph.rdf.Prefixes;
import io.github.plangraph.rdf.Samples;
import io.github.plangraph.rdf.Vocabularies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShaclValidationTest {

  private static final Path CASES = Path.of("src/test/resources/cases/shapes");

  @Test
  void theSampleConforms() throws IOException {
    assertEquals("符合全部约束 / The graph conforms.\n", validate(whole()).text());
  }

  /** Each case changes the sample by a SPARQL update and expects the report for people. */
  @ParameterizedTest
  @MethodSource("cases")
  void aBrokenGraphIsReported(Path folder) throws IOException {
    DatasetGraph dataset = whole();
    change(dataset, Files.readString(folder.resolve("input.ru")));
    ValidationReport report = validate(dataset);
    assertFalse(report.conforms(), folder::toString);
    assertEquals(Files.readString(folder.resolve("expected.txt")), report.text());
  }

  private static ValidationReport unchecked(DatasetGraph dataset, Node checked) throws IOException {
    return shapes().validate(dataset, dataset.getUnionGraph(), Set.of(checked));
  }

  /** What was checked before is not checked again, but what it says counts for the rest. */
  @Test
  void onlyWhatWasNotCheckedBeforeIsChecked() throws IOException {
    Node vocabulary = Iris.standard().graph("sample-vocabulary");
    DatasetGraph dataset = whole();
    assertTrue(unchecked(dataset, vocabulary).conforms());
    Path folder = CASES.resolve("task-without-plan");
    change(dataset, Files.readString(folder.resolve("input.ru")));
    change(dataset, "INSERT DATA { GRAPH <%s> { <urn:x> a pg:Technology } }".formatted(vocabulary));
    assertEquals(
        Files.readString(folder.resolve("expected.txt")), unchecked(dataset, vocabulary).text());
    assertNotEquals(Files.readString(folder.resolve("expected.txt")), validate(dataset).text());
  }

  @Test
  void onlyBundledVocabulariesWereChecked() throws IOException {
    Set<Node> bundled = Vocabularies.bundled().checked(Iris.standard());
    assertTrue(bundled.contains(Iris.standard().graph("technologies")));
    assertEquals(Set.of(), Vocabularies.in(Path.of("ontology")).checked(Iris.standard()));
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> found = folders.sorted().toList();
      assertTrue(found.size() >= 15, "cases: " + found.size());
      return found;
    }
  }

  @Test
  void aReportIsAGraphOfItsOwn() throws IOException {
    DatasetGraph dataset = whole();
    change(dataset, Files.readString(CASES.resolve("task-without-plan/input.ru")));
    ValidationReport report = validate(dataset);
    Graph graph = RDFParser.fromString(report.turtle(), Lang.TURTLE).toGraph();
    assertEquals(
        report.findings().size(),
        graph.find(Node.ANY, RDF.Nodes.type, SHACL.ValidationResult).toList().size());
    assertEquals(0, graph.find().filterKeep(t -> t.getSubject().isBlank()).toList().size());
    Finding first = report.findings().get(0);
    assertTrue(graph.contains(Node.ANY, SHACL.focusNode, first.focusNode()));
  }

  @Test
  void twoRunsReportTheSame() throws IOException {
    DatasetGraph dataset = whole();
    change(dataset, Files.readString(CASES.resolve("task-without-plan/input.ru")));
    assertEquals(validate(dataset).turtle(), validate(dataset).turtle());
  }

  @Test
  void theBundledVocabulariesConform() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Vocabularies.bundled().load(Iris.standard(), dataset::add);
    assertEquals("符合全部约束 / The graph conforms.\n", validate(dataset).text());
  }

  /** The sample and the few concepts that it names. */
  private static DatasetGraph whole() {
    DatasetGraph dataset = Samples.mapped();
    Node vocabulary = Iris.standard().graph("sample-vocabulary");
    RDFParser.source(
            new ByteArrayInputStream(
                Samples.text("/cases/graph/sample/vocabulary.ttl")
                    .getBytes(StandardCharsets.UTF_8)))
        .lang(Lang.TURTLE)
        .toGraph()
        .find()
        .forEach(triple -> dataset.add(Quad.create(vocabulary, triple)));
    return dataset;
  }

  private static void change(DatasetGraph dataset, String update) {
    StringBuilder prologue = new StringBuilder();
    Prefixes.map()
        .forEach((prefix, iri) -> prologue.append("PREFIX %s: <%s>\n".formatted(prefix, iri)));
    UpdateExec.dataset(dataset).update(prologue + update).execute();
  }

  private static ValidationReport validate(DatasetGraph dataset) throws IOException {
    return shapes().validate(dataset);
  }

  private static ShaclValidation shapes() throws IOException {
    try (InputStream turtle = Vocabularies.bundled().open(Vocabularies.SHAPES).orElseThrow()) {
      return ShaclValidation.of(turtle);
    }
  }
}
