package io.github.plangraph.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A curated concept of a SKOS scheme.
 *
 * @param iri its identifier
 * @param scheme where it belongs
 * @param label Chinese preferred label
 * @param altLabels other Chinese and Latin labels, skos:altLabel
 * @param hiddenLabels labels found but never shown, skos:hiddenLabel
 * @param negativeLabels longer strings that hold a label but do not mean the concept
 * @param broader IRIs of broader concepts
 * @param notation code in a classification, such as GB/T 4754
 */
public record Concept(
    String iri,
    Scheme scheme,
    String label,
    List<String> altLabels,
    List<String> hiddenLabels,
    List<String> negativeLabels,
    List<String> broader,
    Optional<String> notation) {

  /** Copies the lists. */
  public Concept {
    altLabels = List.copyOf(altLabels);
    hiddenLabels = List.copyOf(hiddenLabels);
    negativeLabels = List.copyOf(negativeLabels);
    broader = List.copyOf(broader);
  }
}
