package io.github.plangraph.rdf;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Hands the triples of one named graph on, each once: a task develops a technology however many of
 * its measures say so.
 */
final class Triples {

  private final Node graph;
  private final Consumer<Quad> sink;
  private final QuadSet seen = new QuadSet();

  Triples(Node graph, Consumer<Quad> sink) {
    this.graph = graph;
    this.sink = sink;
  }

  void add(Node subject, Node predicate, Node object) {
    Quad quad = Quad.create(graph, subject, predicate, object);
    if (seen.add(quad)) {
      sink.accept(quad);
    }
  }

  void add(Node subject, Node predicate, Optional<Node> object) {
    object.ifPresent(o -> add(subject, predicate, o));
  }

  void type(Node subject, Node type) {
    add(subject, RDF.Nodes.type, type);
  }

  /** Both names that a reader may look for, rdfs:label and dcterms:title. */
  void title(Node subject, String title) {
    label(subject, title);
    add(subject, DCTerms.title.asNode(), Literals.zh(title));
  }

  void label(Node subject, String label) {
    add(subject, RDFS.Nodes.label, Literals.zh(label));
  }
}
