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
    NavigableMap<String, Long> classes = new TreeMap<>();
    NavigableMap<String, Long> properties = new TreeMap<>();
    long triples = 0;
    long digest = 0;
    ExtendedIterator<Triple> all = graph.find();
    while (all.hasNext()) {
      Triple triple = all.next();
      triples++;
      digest += hash(triple);
      properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.getPredicate().equals(RDF.type.asNode()) && triple.getObject().isURI()) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }
    return new GraphStatistics(
        triples,
        Collections.unmodifiableNavigableMap(classes),
        Collections.unmodifiableNavigableMap(properties),
        labels(graph, classes),
        String.format("%016x", digest));
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

  /** A sum of these does not depend on order; each must be well mixed for that. */
  private static long hash(Triple triple) {
    long hash = hash(triple.getSubject(), 1125899906842597L);
    hash = hash(triple.getPredicate(), hash);
    hash = hash(triple.getObject(), hash);
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  private static long hash(Node node, long seed) {
    String text = node.toString();
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return 31 * hash + 1;
  }
}
