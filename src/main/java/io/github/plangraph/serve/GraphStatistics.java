package io.github.plangraph.serve;

import io.github.plangraph.query.UnionDataset;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a dataset holds, counted once in one pass over the union of its graphs.
 *
 * @param triples distinct triples
 * @param classes instances by IRI of class
 * @param properties triples by IRI of property
 * @param labels of the classes: {@code zh} and {@code en} by IRI, where given
 * @param version changes with the data and with nothing else: the order of triples does not count
 */
record GraphStatistics(
    long triples,
    NavigableMap<String, Long> classes,
    NavigableMap<String, Long> properties,
    Map<String, Map<String, String>> labels,
    String version) {

  /** How many instances of a class of ours there are. */
  long instances(String localName) {
    return classes.getOrDefault("https://w3id.org/plangraph/def#" + localName, 0L);
  }

  static GraphStatistics of(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> count(UnionDataset.graph(dataset)));
  }

  private static GraphStatistics count(Graph graph) {
    Map<Node, Long> classes = new HashMap<>();
    Map<Node, Long> properties = new HashMap<>();
    long triples = 0;
    Digest digest = new Digest();
    ExtendedIterator<Triple> all = graph.find();
    while (all.hasNext()) {
      Triple triple = all.next();
      triples++;
      digest.add(triple);
      properties.merge(triple.getPredicate(), 1L, Long::sum);
      if (triple.getPredicate().equals(RDF.type.asNode()) && triple.getObject().isURI()) {
        classes.merge(triple.getObject(), 1L, Long::sum);
      }
    }
    NavigableMap<String, Long> byClass = byIri(classes);
    return new GraphStatistics(
        triples, byClass, byIri(properties), labels(graph, byClass), digest.toString());
  }

  private static NavigableMap<String, Long> byIri(Map<Node, Long> counts) {
    NavigableMap<String, Long> sorted = new TreeMap<>();
    counts.forEach((node, count) -> sorted.put(node.getURI(), count));
    return Collections.unmodifiableNavigableMap(sorted);
  }

  private static Map<String, Map<String, String>> labels(
      Graph graph, NavigableMap<String, Long> classes) {
    Map<String, Map<String, String>> labels = new HashMap<>();
    for (String iri : classes.keySet()) {
      Map<String, String> byLanguage = new TreeMap<>();
      Node type = org.apache.jena.graph.NodeFactory.createURI(iri);
      graph
          .find(type, RDFS.label.asNode(), Node.ANY)
          .mapWith(Triple::getObject)
          .filterKeep(Node::isLiteral)
          .forEach(l -> byLanguage.put(l.getLiteralLanguage(), l.getLiteralLexicalForm()));
      labels.put(iri, byLanguage);
    }
    return labels;
  }

  /** A sum of hashes, which does not depend on order; each must be well mixed for that. */
  private static final class Digest {
    private final Map<Node, Long> properties = new HashMap<>();
    // The triples of a thing mostly come one after the other.
    private Node subject = Node.ANY;
    private long ofSubject;
    private long sum;

    void add(Triple triple) {
      if (!triple.getSubject().equals(subject)) {
        subject = triple.getSubject();
        ofSubject = hash(subject);
      }
      long hash = 31 * ofSubject + properties.computeIfAbsent(triple.getPredicate(), Digest::hash);
      hash = mix(mix(hash) + hash(triple.getObject()));
      sum += hash;
    }

    private static long mix(long number) {
      long hash = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
      hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
      return hash ^ (hash >>> 33);
    }

    private static long hash(Node node) {
      long seed = 1125899906842597L;
      if (!node.isLiteral()) {
        return hash(node.toString(), seed);
      }
      long hash = hash(node.getLiteralLexicalForm(), seed + 1);
      hash = hash(node.getLiteralLanguage(), 31 * hash);
      return hash(node.getLiteralDatatypeURI(), 31 * hash);
    }

    private static long hash(String text, long seed) {
      long hash = seed;
      for (int i = 0; i < text.length(); i++) {
        hash = 31 * hash + text.charAt(i);
      }
      return hash;
    }

    @Override
    public String toString() {
      return String.format("%016x", sum);
    }
  }
}
