package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Mention;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;

/**
 * Names what is mentioned: a curated concept by its IRI, anything else as a proposed concept.
 *
 * <p>Proposed concepts are gathered over all documents, because only then is their commonest
 * spelling known, and a concept has one preferred label. Documents may be mapped in parallel.
 */
final class Concepts {

  private record Key(Scheme scheme, String normalised) {}

  /** The spellings of one proposed concept, and how often each occurs. */
  private record Proposal(Scheme scheme, Map<String, Integer> spellings) {}

  private final Iris iris;
  private final CuratedConcepts curated;
  private final Map<String, Proposal> proposals = new TreeMap<>();

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
    Key key = new Key(scheme, Labels.normal(label));
    return curated.find(scheme, key.normalised).orElseGet(() -> propose(key, label));
  }

  /** The IRI that {@link #of(Mention)} gives, without proposing anything. */
  Node iri(Mention mention) {
    return mention
        .concept()
        .map(c -> NodeFactory.createURI(c.iri()))
        .orElseGet(() -> iri(mention.scheme(), Labels.normal(mention.label())));
  }

  private Node iri(Scheme scheme, String normalised) {
    return curated.find(scheme, normalised).orElseGet(() -> iris.proposed(scheme, normalised));
  }

  private Node propose(Key key, String label) {
    Node iri = iris.proposed(key.scheme, key.normalised);
    synchronized (proposals) {
      proposals
          .computeIfAbsent(iri.getURI(), i -> new Proposal(key.scheme, new TreeMap<>()))
          .spellings
          .merge(label, 1, Integer::sum);
    }
    return iri;
  }

  /** Writes the proposed concepts, ordered by IRI. */
  void describeProposed(Triples triples) {
    synchronized (proposals) {
      proposals.forEach((iri, p) -> describe(NodeFactory.createURI(iri), p, triples));
    }
  }

  private void describe(Node iri, Proposal proposal, Triples triples) {
    Comparator<Map.Entry<String, Integer>> rarest = Map.Entry.comparingByValue();
    String preferred =
        proposal.spellings.entrySet().stream()
            .max(rarest.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    boolean organization = proposal.scheme == Scheme.ORGANIZATION;
    triples.type(iri, (organization ? ORG.Organization : SKOS.Concept).asNode());
    triples.type(iri, Terms.of(proposal.scheme));
    triples.label(iri, preferred);
    triples.add(iri, SKOS.prefLabel.asNode(), Literals.zh(preferred));
    for (String spelling : proposal.spellings.keySet()) {
      if (!spelling.equals(preferred)) {
        triples.add(iri, SKOS.altLabel.asNode(), Literals.zh(spelling));
      }
    }
    triples.add(iri, SKOS.inScheme.asNode(), iris.scheme(proposal.scheme));
    triples.add(iri, Terms.CONCEPT_STATUS, Terms.PROPOSED);
  }
}
