package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Names what is mentioned in one document: a curated concept by its IRI, anything else as a
 * proposed concept, which is described once all documents are known, because only then is its
 * commonest spelling, and a concept has one preferred label.
 */
final class Concepts {

  private final Iris iris;
  private final CuratedConcepts curated;
  private final Map<String, DocumentSummary.Proposal> proposals = new TreeMap<>();

  Concepts(Iris iris, CuratedConcepts curated) {
    this.iris = iris;
    this.curated = curated;
  }

  /** The IRI of a mention's concept; proposes it if nobody curated it. */
  Node of(Mention mention) {
    return mention
        .concept()
        .map(c -> NodeFactory.createURI(c.iri()))
        .orElseGet(() -> of(mention.scheme(), mention.label()));
  }

  /** The IRI of a name; proposes it if nobody curated it. */
  Node of(Scheme scheme, String label) {
    String key = Labels.key(scheme, label);
    return curated
        .find(scheme, key)
        .map(NodeFactory::createURI)
        .orElseGet(() -> propose(scheme, key, label));
  }

  /** The IRI that {@link #of(Mention)} gives, without proposing anything. */
  String iri(Mention mention) {
    return mention
        .concept()
        .map(Concept::iri)
        .orElseGet(() -> iri(mention.scheme(), Labels.key(mention.scheme(), mention.label())));
  }

  private String iri(Scheme scheme, String normalised) {
    return curated.find(scheme, normalised).orElseGet(() -> iris.proposedIri(scheme, normalised));
  }

  private Node propose(Scheme scheme, String key, String label) {
    Node iri = iris.proposed(scheme, key);
    proposals
        .computeIfAbsent(
            iri.getURI(), i -> new DocumentSummary.Proposal(scheme, i, new TreeMap<>()))
        .spellings()
        .merge(label, 1, Integer::sum);
    return iri;
  }

  /** The province, city or county that the first of these names begins with that does so. */
  Optional<Node> unit(List<String> names) {
    return curated.units().of(names);
  }

  /** What was proposed, ordered by IRI. */
  List<DocumentSummary.Proposal> proposals() {
    return List.copyOf(proposals.values());
  }
}
