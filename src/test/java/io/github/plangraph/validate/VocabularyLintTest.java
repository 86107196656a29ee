package io.github.plangraph.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.Cases;
import io.github.plangraph.lexicon.Scheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled vocabularies are sound, and each rule finds what breaks it. */
class VocabularyLintTest {

  private static Graph read(Path file) {
    Graph graph = GraphMemFactory.createGraphMem2();
    RDFParser.source(file).parse(graph);
    return graph;
  }

  static List<Cases> cases() {
    return Cases.of("lint");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachRuleFindsWhatBreaksIt(Cases example) {
    example.check(
        VocabularyLint.check(read(example.input())).stream()
            .map(VocabularyLintTest::line)
            .collect(Collectors.joining()));
  }

  private static String line(Finding finding) {
    String value =
        finding.value().map(v -> v.isLiteral() ? v.getLiteralLexicalForm() : "").orElse("");
    return finding.constraint() + "\t" + finding.focusNode().getLocalName() + "\t" + value + "\n";
  }

  @ParameterizedTest
  @EnumSource
  void bundledVocabulariesAreSound(Scheme scheme) {
    String found =
        VocabularyLint.check(read(Path.of("ontology", scheme.file() + ".ttl"))).stream()
            .map(VocabularyLintTest::line)
            .collect(Collectors.joining());
    assertEquals("", found);
  }

  /** A rule has a name of its own in the report, for SHACL has none for it. */
  @Test
  void findingsAreWrittenAsTurtleToo() {
    Cases circle =
        cases().stream().filter(c -> c.name().equals("broader-circle")).findFirst().orElseThrow();
    ValidationReport report =
        new ValidationReport(List.of()).with(VocabularyLint.check(read(circle.input())));
    assertTrue(report.turtle().contains(VocabularyLint.NS + "BroaderCircle"), report.turtle());
    assertTrue(report.text().contains("上位关系不成环 / Broader concepts make no circle"));
  }
}
