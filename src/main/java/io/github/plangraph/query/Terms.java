package io.github.plangraph.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The few terms of the data that this package looks up itself; the rest stands in query files. */
final class Terms {
  static final String PG = "https://w3id.org/plangraph/def#";
  static final Node CONCEPT_STATUS = NodeFactory.createURI(PG + "conceptStatus");
  static final Node CURATED = NodeFactory.createURI(PG + "curated");
  static final Node ID_LOCAL = NodeFactory.createURI("http://data.europa.eu/eli/ontology#id_local");

  private Terms() {}

  /** The class of a local name in a header; {@code Concept} is SKOS's. */
  static Node ofClass(String localName) {
    return localName.equals("Concept")
        ? org.apache.jena.vocabulary.SKOS.Concept.asNode()
        : NodeFactory.createURI(PG + localName);
  }
}
