package io.github.plangraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that Jena has no constants for. */
final class Reused {

  static final String ELI = "http://data.europa.eu/eli/ontology#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String QUDT = "http://qudt.org/schema/qudt/";
  static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";

  static final Node ELI_BASED_ON = eli("based_on");
  static final Node ELI_CITES = eli("cites");
  static final Node ELI_DATE_DOCUMENT = eli("date_document");
  static final Node ELI_DATE_PUBLICATION = eli("date_publication");
  static final Node ELI_ID_LOCAL = eli("id_local");
  static final Node ELI_IS_PART_OF = eli("is_part_of");
  static final Node ELI_JURISDICTION = eli("jurisdiction");
  static final Node ELI_NUMBER = eli("number");
  static final Node ELI_PASSED_BY = eli("passed_by");
  static final Node ELI_TYPE_DOCUMENT = eli("type_document");

  static final Node FOAF_DOCUMENT = NodeFactory.createURI(FOAF + "Document");
  static final Node NUMERIC_VALUE = NodeFactory.createURI(QUDT + "numericValue");

  static final Node PROV_ACTIVITY = NodeFactory.createURI(PROV + "Activity");
  static final Node PROV_ENTITY = NodeFactory.createURI(PROV + "Entity");
  static final Node WAS_GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");

  static final Node NAMED_GRAPH = NodeFactory.createURI(SD + "NamedGraph");
  static final Node GRAPH_NAME = NodeFactory.createURI(SD + "name");
  static final Node NAMED_GRAPH_OF = NodeFactory.createURI(SD + "namedGraph");

  private Reused() {}

  private static Node eli(String local) {
    return NodeFactory.createURI(ELI + local);
  }
}
