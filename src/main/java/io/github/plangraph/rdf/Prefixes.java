package io.github.plangraph.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that everything is written and queried with. */
public final class Prefixes {

  private static final Map<String, String> MAP = new LinkedHashMap<>();

  static {
    MAP.put("pg", Terms.NS);
    MAP.put("dcat", DCAT.NS);
    MAP.put("dcterms", DCTerms.NS);
    MAP.put("eli", Reused.ELI);
    MAP.put("foaf", Reused.FOAF);
    MAP.put("oa", OA.NS);
    MAP.put("org", ORG.NS);
    MAP.put("owl", OWL2.NS);
    MAP.put("prov", Reused.PROV);
    MAP.put("qudt", Reused.QUDT);
    MAP.put("rdf", RDF.uri);
    MAP.put("rdfs", RDFS.uri);
    MAP.put("schema", SchemaDO.NS);
    MAP.put("sd", Reused.SD);
    MAP.put("skos", SKOS.uri);
    MAP.put("void", VOID.NS);
    MAP.put("xsd", XSD.NS);
  }

  private Prefixes() {}

  /** Namespaces by prefix, in the order in which they are written. */
  public static Map<String, String> map() {
    return Collections.unmodifiableMap(MAP);
  }

  /** A prefixed name that needs no escape in any syntax; empty if there is none. */
  static Optional<String> shorten(String iri) {
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    String local = iri.substring(cut);
    if (local.isEmpty() || !local.matches("[A-Za-z][A-Za-z0-9_-]*")) {
      return Optional.empty();
    }
    String namespace = iri.substring(0, cut);
    return MAP.entrySet().stream()
        .filter(e -> e.getValue().equals(namespace))
        .map(e -> e.getKey() + ":" + local)
        .findFirst();
  }
}
