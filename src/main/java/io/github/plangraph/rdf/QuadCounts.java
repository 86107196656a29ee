package io.github.plangraph.rdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * How many quads a graph, or a dataset, has of each class and property. Counts of graphs add up to
 * those of their dataset.
 */
public final class QuadCounts {

  private static final class Counter {
    private long count;
  }

  // By node: to sort the IRIs at every quad would take a third of a server's start.
  private final Map<Node, Counter> graphs = new HashMap<>();
  private final Map<Node, Counter> classes = new HashMap<>();
  private final Map<Node, Counter> properties = new HashMap<>();
  private long quads;

  /** Counts a quad; whoever calls gives each but once. */
  public void count(Quad quad) {
    quads++;
    add(properties, quad.getPredicate(), 1);
    if (!quad.isDefaultGraph()) {
      add(graphs, quad.getGraph(), 1);
    }
    if (quad.getPredicate().equals(RDF.Nodes.type) && quad.getObject().isURI()) {
      add(classes, quad.getObject(), 1);
    }
  }

  /** Adds counts of other graphs. */
  public void add(QuadCounts other) {
    quads += other.quads;
    other.graphs.forEach((graph, counter) -> add(graphs, graph, counter.count));
    other.classes.forEach((type, counter) -> add(classes, type, counter.count));
    other.properties.forEach((property, counter) -> add(properties, property, counter.count));
  }

  private static void add(Map<Node, Counter> counts, Node node, long more) {
    counts.computeIfAbsent(node, n -> new Counter()).count += more;
  }

  /** Counts that were kept: of graphs, classes and properties, by IRI. */
  static QuadCounts of(
      Map<String, Long> graphs, Map<String, Long> classes, Map<String, Long> properties) {
    QuadCounts counts = new QuadCounts();
    graphs.forEach((iri, count) -> add(counts.graphs, NodeFactory.createURI(iri), count));
    classes.forEach((iri, count) -> add(counts.classes, NodeFactory.createURI(iri), count));
    properties.forEach((iri, count) -> add(counts.properties, NodeFactory.createURI(iri), count));
    counts.quads = graphs.values().stream().mapToLong(Long::longValue).sum();
    return counts;
  }

  /** All quads. */
  public long quads() {
    return quads;
  }

  /** How many resources a class has, counted once for each graph. */
  public long ofClass(String iri) {
    Counter counter = classes.get(NodeFactory.createURI(iri));
    return counter == null ? 0 : counter.count;
  }

  /** Quads of each graph by its IRI. */
  SortedMap<String, Long> graphs() {
    return byIri(graphs);
  }

  SortedMap<String, Long> classes() {
    return byIri(classes);
  }

  SortedMap<String, Long> properties() {
    return byIri(properties);
  }

  private static SortedMap<String, Long> byIri(Map<Node, Counter> counts) {
    SortedMap<String, Long> sorted = new TreeMap<>();
    counts.forEach((node, counter) -> sorted.put(node.getURI(), counter.count));
    return Collections.unmodifiableSortedMap(sorted);
  }
}
