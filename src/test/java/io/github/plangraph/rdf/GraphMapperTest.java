package io.github.plangraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class GraphMapperTest {

  @Test
  void theSampleBecomesTheExpectedGraphs() {
    DatasetGraph expected =
        RDFParser.fromString(Samples.text("/cases/graph/sample/expected.trig"), Lang.TRIG)
            .toDatasetGraph();
    DatasetGraph actual = Samples.mapped();
    assertEquals("", turtle("missing", quads(expected), quads(actual)));
    assertEquals("", turtle("surplus", quads(actual), quads(expected)));
  }

  @Test
  void everyQuadIsGivenOnce() {
    List<Quad> given = new ArrayList<>();
    SamplePlan sample = Samples.plan();
    new GraphMapper(Iris.standard(), SamplePlan.vocabulary(), "0.1.0")
        .map(sample.document(), sample.extractions(), given::add);
    assertEquals(new LinkedHashSet<>(given).size(), given.size());
  }

  @Test
  void nodesAreAsciiIrisOrLiteralsBelowTheBaseAskedFor() {
    String base = "http://localhost:8080/plans/";
    DatasetGraph dataset = DatasetGraphFactory.create();
    SamplePlan sample = Samples.plan();
    GraphMapper mapper = new GraphMapper(new Iris(base), SamplePlan.vocabulary(), "0.1.0");
    DocumentSummary summary = mapper.map(sample.document(), sample.extractions(), dataset::add);
    Samples.conclude(new Iris(base), "0.1.0", List.of(summary), dataset::add);
    for (Quad quad : quads(dataset)) {
      assertTrue(quad.getGraph().getURI().startsWith(base), quad::toString);
      assertTrue(
          quad.getSubject().getURI().startsWith(base)
              || quad.getSubject().getURI().startsWith(Iris.DEFAULT_BASE + "technology/blockchain"),
          quad::toString);
      for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
        assertTrue(node.isURI() || node.isLiteral(), quad::toString);
        assertTrue(
            node.isLiteral() || node.getURI().chars().allMatch(c -> c > ' ' && c < 0x7F),
            quad::toString);
      }
    }
  }

  @Test
  void selectorsFindTheirQuoteByCodePoints() {
    DatasetGraph dataset = Samples.mapped();
    int[] text = Samples.plan().document().text().codePoints().toArray();
    int checked = 0;
    for (Quad target : find(dataset, RDF.Nodes.type, OA.SpecificResource.asNode())) {
      String iri = target.getSubject().getURI();
      String exact = value(dataset, iri.replace("/target/", "/quote/"), OA.exact.asNode());
      String prefix = value(dataset, iri.replace("/target/", "/quote/"), OA.prefix.asNode());
      String suffix = value(dataset, iri.replace("/target/", "/quote/"), OA.suffix.asNode());
      String position = iri.replace("/target/", "/position/");
      int start = Integer.parseInt(value(dataset, position, OA.start.asNode()));
      int end = Integer.parseInt(value(dataset, position, OA.end.asNode()));
      assertEquals(exact, new String(text, start, end - start));
      int before = prefix.codePointCount(0, prefix.length());
      int after = suffix.codePointCount(0, suffix.length());
      assertEquals(
          prefix + exact + suffix, new String(text, start - before, end - start + before + after));
      checked++;
    }
    assertTrue(checked > 20, "targets: " + checked);
  }

  @Test
  void candidatesAreNotAsserted() {
    DatasetGraph dataset = Samples.mapped();
    assertEquals(List.of(), find(dataset, Terms.EXACT, Literals.plain("\"可信\"")));
  }

  @Test
  void spellingsOfOneNameAreOneConceptWithOnePreferredLabel() {
    DatasetGraph dataset = Samples.mapped();
    Node concept = Iris.standard().proposed(Scheme.TECHNOLOGY, "ipv6");
    assertEquals("IPv6", value(dataset, concept.getURI(), SKOS.prefLabel.asNode()));
    assertEquals("ＩＰｖ６", value(dataset, concept.getURI(), SKOS.altLabel.asNode()));
  }

  @Test
  void aLabelOfACuratedConceptIsThatConcept() {
    Node bureau =
        SamplePlan.vocabulary().stream()
            .filter(c -> c.scheme() == Scheme.ORGANIZATION)
            .map(c -> NodeFactory.createURI(c.iri()))
            .findFirst()
            .orElseThrow();
    DatasetGraph dataset = Samples.mapped();
    assertEquals(1, find(dataset, Reused.ELI_PASSED_BY, bureau).size());
    assertEquals(2, find(dataset, Terms.LEADS, bureau).size());
  }

  @Test
  void aDayThatNoCalendarHasIsNoDate() {
    assertEquals(List.of(), find(Samples.mapped(), Reused.ELI_DATE_PUBLICATION, Node.ANY));
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    SamplePlan one = Samples.plan();
    SamplePlan two = SamplePlan.of(one.document().text().replace("IPv6", "IPV6") + "\n");
    Set<Quad> forth = both(one, two);
    assertEquals("", turtle("differs", forth, both(two, one)));
  }

  private static Set<Quad> both(SamplePlan first, SamplePlan second) {
    Set<Quad> quads = new LinkedHashSet<>();
    GraphMapper mapper = new GraphMapper(Iris.standard(), List.of(), "1");
    List<DocumentSummary> summaries = new ArrayList<>();
    for (SamplePlan sample : List.of(first, second)) {
      String label = sample.document().text().contains("IPV6") ? "IPV6" : "IPv6";
      summaries.add(mapper.map(sample.document(), sample.extractions(label), quads::add));
    }
    Samples.conclude(Iris.standard(), "1", summaries, quads::add);
    return quads;
  }

  private static List<Quad> find(DatasetGraph dataset, Node predicate, Node object) {
    List<Quad> found = new ArrayList<>();
    dataset.find(Node.ANY, Node.ANY, predicate, object).forEachRemaining(found::add);
    return found;
  }

  private static String value(DatasetGraph dataset, String subject, Node predicate) {
    Node node = NodeFactory.createURI(subject);
    return dataset
        .find(Node.ANY, node, predicate, Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  private static Set<Quad> quads(DatasetGraph dataset) {
    Set<Quad> quads = new LinkedHashSet<>();
    dataset.find().forEachRemaining(quads::add);
    return quads;
  }

  /** The quads that only the first set has, to be read by whoever broke the mapping. */
  private static String turtle(String title, Set<Quad> these, Set<Quad> others) {
    StringBuilder text = new StringBuilder();
    these.stream()
        .filter(quad -> !others.contains(quad))
        .map(quad -> quad.asTriple().toString() + " .")
        .sorted(Comparator.naturalOrder())
        .forEach(line -> text.append(title).append(": ").append(line).append('\n'));
    return text.toString();
  }
}
