package io.github.plangraph.rdf;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** An order of triples for people: by subject, types first. */
final class TripleOrder {
  static final Comparator<Node> NODES = Comparator.comparing(TripleOrder::key);

  private static final Comparator<Node> PREDICATES =
      Comparator.<Node, Boolean>comparing(p -> !p.equals(RDF.Nodes.type)).thenComparing(NODES);

  static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, NODES)
          .thenComparing(Triple::getPredicate, PREDICATES)
          .thenComparing(Triple::getObject, NODES);

  private TripleOrder() {}

  private static String key(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    if (node.isLiteral()) {
      return '"'
          + node.getLiteralLexicalForm()
          + '"'
          + node.getLiteralLanguage()
          + '^'
          + node.getLiteralDatatypeURI();
    }
    throw new IllegalArgumentException("数据含空白节点 / a blank node in the data: " + node);
  }
}
