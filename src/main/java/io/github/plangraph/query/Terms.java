package io.github.plangraph.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The few terms of the data that this package looks up itself; the rest stands in query files. */
final class Terms {
  static final String PG = "https://w3id.org/plangraph/def#";
  static final Node CONCEPT_STATUS = NodeFactory.createURI(PG + "conceptStatus");
  static final Node CURATED = NodeFactory.createURI(PG + "curated");
  static final Node ID_LOCAL = NodeFactory.createURI("http://data.europa.eu/eli/ontology#id_local");

  private Terms() {}

  /**
   * The classes that a local name in a header stands for: itself, but {@code Concept} is anything
   * that plans name. In this order: 大数据 is a technology before it is a national strategy.
   */
  static List<Node> classes(String localName) {
    List<String> names =
        localName.equals("Concept")
            ? List.of("Technology", "Sector", "Policy", "Organization", "Region")
            : List.of(localName);
    return names.stream().map(name -> NodeFactory.createURI(PG + name)).toList();
  }
}
