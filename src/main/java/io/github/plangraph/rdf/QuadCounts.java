package io.github.plangraph.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * How many quads a graph, or a dataset, has of each class and property. Counts of graphs add up to
 * those of their dataset.
 */
public final class QuadCounts {

  private final Map<String, Long> graphs = new TreeMap<>();
  private final Map<String, Long> classes = new TreeMap<>();
  private final Map<String, Long> properties = new TreeMap<>();
  private long quads;

  /** Counts a quad; whoever calls gives each but once. */
  public void count(Quad quad) {
    quads++;
    properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
    if (!quad.isDefaultGraph()) {
      graphs.merge(quad.getGraph().getURI(), 1L, Long::sum);
    }
    if (quad.getPredicate().equals(RDF.Nodes.type) && quad.getObject().isURI()) {
      classes.merge(quad.getObject().getURI(), 1L, Long::sum);
    }
  }

  /** Adds counts of other graphs. */
  public void add(QuadCounts other) {
    quads += other.quads;
    other.graphs.forEach((graph, count) -> graphs.merge(graph, count, Long::sum));
    other.classes.forEach((type, count) -> classes.merge(type, count, Long::sum));
    other.properties.forEach((property, count) -> properties.merge(property, count, Long::sum));
  }

  /** All quads. */
  public long quads() {
    return quads;
  }

  /** How many resources a class has, counted once for each graph. */
  public long ofClass(String iri) {
    return classes.getOrDefault(iri, 0L);
  }

  Map<String, Long> graphs() {
    return graphs;
  }

  Map<String, Long> classes() {
    return classes;
  }

  Map<String, Long> properties() {
    return properties;
  }

  void quads(long more) {
    quads += more;
  }
}
