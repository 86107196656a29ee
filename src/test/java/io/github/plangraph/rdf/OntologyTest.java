package io.github.plangraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.DocumentType;
import io.github.plangraph.plan.Indicator;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Statement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Holds the ontology, the shapes and the code together. */
class OntologyTest {

  private static final Graph PLAN = read("plan.ttl");
  private static final Graph SHAPES = read("shapes.ttl");

  private static Graph read(String file) {
    return RDFParser.source(Path.of("ontology", file)).toGraph();
  }

  @Test
  void theCodeHasNoTermThatTheOntologyLacks() throws IllegalAccessException {
    assertEquals(Set.of(), minus(codeTerms(), defined()));
  }

  @Test
  void theShapesHaveNoTermThatTheOntologyLacks() {
    Set<String> used = new TreeSet<>();
    SHAPES.find().forEach(triple -> collect(triple, used));
    assertEquals(Set.of(), minus(used, defined()));
  }

  /** The other way round: in the code, as a type of notations, or else to order other terms. */
  @Test
  void theOntologyHasNoTermThatNobodyUses() throws IllegalAccessException {
    Set<String> used = codeTerms();
    for (Scheme scheme : Scheme.values()) {
      read(scheme.file() + ".ttl")
          .find(Node.ANY, SKOS.notation.asNode(), Node.ANY)
          .forEach(t -> used.add(t.getObject().getLiteralDatatypeURI()));
    }
    PLAN.find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(t -> addOwn(t.getObject(), used));
    PLAN.find(Node.ANY, SKOS.inScheme.asNode(), Node.ANY).forEach(t -> addOwn(t.getObject(), used));
    assertEquals(Set.of(), minus(defined(), used));
  }

  @Test
  void everyTermHasLabelAndDefinitionInBothLanguages() {
    for (String term : defined()) {
      Node node = NodeFactory.createURI(term);
      for (String language : Set.of("zh", "en")) {
        assertEquals(1, literals(node, RDFS.Nodes.label, language), term + " label " + language);
        assertEquals(1, literals(node, SKOS.definition.asNode(), language), term + " definition");
      }
      assertTrue(PLAN.contains(node, RDFS.Nodes.isDefinedBy, Node.ANY), term);
    }
  }

  @Test
  void documentTypesAreCalledAlikeInCodeAndOntology() {
    for (DocumentType type : DocumentType.values()) {
      Node term = Terms.of(type);
      assertTrue(PLAN.contains(term, SKOS.prefLabel.asNode(), Literals.zh(type.zh())), type::zh);
      assertTrue(PLAN.contains(term, SKOS.prefLabel.asNode(), Literals.en(type.en())), type::en);
    }
  }

  @Test
  void theShapesKnowEveryComparator() {
    for (Indicator.Comparator comparator : Indicator.Comparator.values()) {
      assertTrue(
          SHAPES.contains(Node.ANY, RDF.Nodes.first, Literals.plain(comparator.term())),
          comparator::term);
    }
  }

  @Test
  void noTwoTermsOfAKindHaveOneLabel() {
    for (Node kind :
        Set.of(OWL2.Class.asNode(), OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode())) {
      Set<String> labels = new TreeSet<>();
      PLAN.find(Node.ANY, RDF.Nodes.type, kind)
          .forEach(
              t ->
                  PLAN.find(t.getSubject(), RDFS.Nodes.label, Node.ANY)
                      .forEach(l -> assertTrue(labels.add(l.getObject().toString()), l::toString)));
    }
  }

  /** Datatype properties have literals and object properties have IRIs, in the sample too. */
  @Test
  void theMappingUsesPropertiesAsTheyAreDeclared() {
    Samples.mapped().find().forEachRemaining(OntologyTest::checkUse);
  }

  private static void checkUse(Quad quad) {
    Node property = quad.getPredicate();
    if (!property.getURI().startsWith(Terms.NS)) {
      return;
    }
    Node kind =
        (quad.getObject().isLiteral() ? OWL2.DatatypeProperty : OWL2.ObjectProperty).asNode();
    assertTrue(PLAN.contains(property, RDF.Nodes.type, kind), quad::toString);
    PLAN.find(property, RDFS.Nodes.range, Node.ANY)
        .filterKeep(range -> quad.getObject().isLiteral())
        .forEach(
            range ->
                assertEquals(
                    range.getObject().getURI(),
                    quad.getObject().getLiteralDatatypeURI(),
                    quad::toString));
  }

  @Test
  void everyDemandOfTheShapesIsSaidInBothLanguages() {
    Node message = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");
    Node property = NodeFactory.createURI("http://www.w3.org/ns/shacl#PropertyShape");
    SHAPES
        .find(Node.ANY, RDF.Nodes.type, property)
        .forEach(
            shape -> {
              Set<String> languages = new TreeSet<>();
              SHAPES
                  .find(shape.getSubject(), message, Node.ANY)
                  .forEach(m -> languages.add(m.getObject().getLiteralLanguage()));
              assertEquals(Set.of("zh", "en"), languages, shape::toString);
            });
  }

  private static Set<String> codeTerms() throws IllegalAccessException {
    Set<String> terms = new TreeSet<>();
    for (Field field : Terms.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Node node) {
        terms.add(node.getURI());
      }
    }
    Stream.of(Scheme.values()).forEach(s -> terms.add(Terms.of(s).getURI()));
    Stream.of(DocumentType.values()).forEach(t -> terms.add(Terms.of(t).getURI()));
    Stream.of(Section.Role.values()).forEach(r -> terms.add(Terms.of(r).getURI()));
    Stream.of(Statement.Predicate.values())
        .map(Terms::of)
        .filter(p -> p.getURI().startsWith(Terms.NS))
        .forEach(p -> terms.add(p.getURI()));
    return terms;
  }

  /** The subjects that the ontology says it defines. */
  private static Set<String> defined() {
    Set<String> terms = new TreeSet<>();
    PLAN.find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(t -> addOwn(t.getSubject(), terms));
    return terms;
  }

  private static void collect(Triple triple, Set<String> terms) {
    addOwn(triple.getSubject(), terms);
    addOwn(triple.getPredicate(), terms);
    addOwn(triple.getObject(), terms);
  }

  private static void addOwn(Node node, Set<String> terms) {
    if (node.isURI() && node.getURI().startsWith(Terms.NS)) {
      terms.add(node.getURI());
    }
  }

  private static Set<String> minus(Set<String> these, Set<String> others) {
    Set<String> rest = new TreeSet<>(these);
    rest.removeAll(others);
    return rest;
  }

  private static long literals(Node subject, Node predicate, String language) {
    return PLAN.find(subject, predicate, Node.ANY).toList().stream()
        .filter(t -> t.getObject().getLiteralLanguage().equals(language))
        .count();
  }
}
