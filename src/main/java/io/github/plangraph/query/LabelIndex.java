package io.github.plangraph.query;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Finds things by an exact label: 区块链, 云计算, 工信部规〔2016〕412号. */
final class LabelIndex {
  /** In this order: a preferred label beats another thing's alternative one. */
  private static final List<Node> PREDICATES =
      List.of(
          SKOS.prefLabel.asNode(),
          RDFS.label.asNode(),
          DCTerms.title.asNode(),
          Terms.ID_LOCAL,
          SKOS.altLabel.asNode());

  private final Graph graph;

  /** Over a graph inside a transaction. */
  LabelIndex(Graph graph) {
    this.graph = graph;
  }

  /**
   * The things of a class that bear a label, by IRI: none, the one meant, or several.
   *
   * <p>Curated concepts hide proposed ones of the same name.
   */
  List<Node> find(String ofClass, String label) {
    return Terms.classes(ofClass).stream()
        .map(type -> find(type, label))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Node> find(Node type, String label) {
    for (Node predicate : PREDICATES) {
      TreeMap<String, Node> found = new TreeMap<>();
      for (Node literal : literals(label)) {
        collect(predicate, literal, type, found);
      }
      if (!found.isEmpty()) {
        List<Node> curated = found.values().stream().filter(this::curated).toList();
        return curated.isEmpty() ? List.copyOf(found.values()) : curated;
      }
    }
    return List.of();
  }

  /** A label of a thing, Chinese before any other. */
  Optional<String> labelOf(Node thing) {
    for (Node predicate : PREDICATES) {
      TreeMap<String, String> labels = new TreeMap<>();
      ExtendedIterator<Node> objects =
          graph.find(thing, predicate, Node.ANY).mapWith(triple -> triple.getObject());
      objects
          .filterKeep(Node::isLiteral)
          .forEach(o -> labels.put(rank(o) + o.getLiteralLexicalForm(), o.getLiteralLexicalForm()));
      if (!labels.isEmpty()) {
        return Optional.of(labels.values().iterator().next());
      }
    }
    return Optional.empty();
  }

  private static String rank(Node literal) {
    return "zh".equals(literal.getLiteralLanguage()) ? "0" : "1";
  }

  private void collect(Node predicate, Node literal, Node type, NavigableMap<String, Node> found) {
    graph
        .find(Node.ANY, predicate, literal)
        .mapWith(triple -> triple.getSubject())
        .filterKeep(thing -> thing.isURI() && graph.contains(thing, RDF.type.asNode(), type))
        .forEach(thing -> found.put(thing.getURI(), thing));
  }

  private boolean curated(Node thing) {
    return graph.contains(thing, Terms.CONCEPT_STATUS, Terms.CURATED);
  }

  private static List<Node> literals(String label) {
    return List.of(
        NodeFactory.createLiteralLang(label, "zh"),
        NodeFactory.createLiteralLang(label, "en"),
        NodeFactory.createLiteralString(label));
  }
}
