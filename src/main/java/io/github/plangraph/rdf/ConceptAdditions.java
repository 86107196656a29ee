package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;

/** Writes the graph {@code graph/corrections}: concepts and labels beside the vocabularies. */
public final class ConceptAdditions {

  private final Iris iris;
  private final Triples triples;

  /** Additions that go to a sink. */
  public ConceptAdditions(Iris iris, Consumer<Quad> sink) {
    this.iris = iris;
    triples = new Triples(iris.graph("corrections"), sink);
  }

  /** The IRI that a concept of this label has as long as no vocabulary has it. */
  public static String iri(Iris iris, Scheme scheme, String label) {
    return iris.proposedIri(scheme, Labels.key(scheme, label));
  }

  /** A concept that is curated from now on. */
  public void concept(Concept concept, String english) {
    Node iri = NodeFactory.createURI(concept.iri());
    boolean organization = concept.scheme() == Scheme.ORGANIZATION;
    triples.type(iri, (organization ? ORG.Organization : SKOS.Concept).asNode());
    triples.type(iri, Terms.of(concept.scheme()));
    triples.label(iri, concept.label());
    triples.add(iri, SKOS.prefLabel.asNode(), Literals.zh(concept.label()));
    triples.add(iri, SKOS.prefLabel.asNode(), Literals.en(english));
    triples.add(iri, SKOS.inScheme.asNode(), iris.scheme(concept.scheme()));
    for (String broader : concept.broader()) {
      triples.add(iri, SKOS.broader.asNode(), NodeFactory.createURI(broader));
    }
    triples.add(iri, Terms.CONCEPT_STATUS, Terms.CURATED);
  }

  /** A further label of a concept. */
  public void label(Concept concept, String label) {
    Node iri = NodeFactory.createURI(concept.iri());
    triples.add(iri, SKOS.altLabel.asNode(), Literals.zh(label));
  }
}
