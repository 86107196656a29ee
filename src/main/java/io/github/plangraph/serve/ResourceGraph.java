package io.github.plangraph.serve;

import io.github.plangraph.query.UnionDataset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDFS;

/** The neighbourhood of a thing. */
final class ResourceGraph {
  /** Triples of each direction; popular things have thousands pointing at them. */
  private static final int MOST = 500;

  private final DatasetGraph dataset;

  ResourceGraph(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  boolean knows(String iri) {
    Node thing = NodeFactory.createURI(iri);
    return read(
        graph ->
            graph.contains(thing, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, thing));
  }

  /** Triples that begin with it, then triples that end with it. */
  List<Triple> about(String iri) {
    Node thing = NodeFactory.createURI(iri);
    return read(
        graph -> {
          List<Triple> triples = sorted(graph.find(thing, Node.ANY, Node.ANY));
          triples.addAll(sorted(graph.find(Node.ANY, Node.ANY, thing)));
          return triples;
        });
  }

  /** What to call it: its Chinese label, any label, or nothing. */
  Optional<String> label(Node thing) {
    return read(
        graph -> {
          TreeMap<String, String> labels = new TreeMap<>();
          graph
              .find(thing, RDFS.label.asNode(), Node.ANY)
              .mapWith(Triple::getObject)
              .filterKeep(Node::isLiteral)
              .forEach(
                  l ->
                      labels.put(
                          ("zh".equals(l.getLiteralLanguage()) ? "0" : "1")
                              + l.getLiteralLexicalForm(),
                          l.getLiteralLexicalForm()));
          return labels.values().stream().findFirst();
        });
  }

  private <T> T read(Function<Graph, T> reader) {
    Graph union = UnionDataset.graph(dataset);
    return Txn.calculateRead(dataset, () -> reader.apply(union));
  }

  private static List<Triple> sorted(ExtendedIterator<Triple> triples) {
    TreeMap<String, Triple> byText = new TreeMap<>();
    try {
      while (triples.hasNext() && byText.size() < MOST) {
        Triple triple = triples.next();
        byText.put(triple.toString(), triple);
      }
    } finally {
      triples.close();
    }
    return new java.util.ArrayList<>(byText.values());
  }
}
