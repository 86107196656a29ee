package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The concepts of the vocabularies by their labels, where {@link Labels#key} makes labels equal:
 * made once for all documents, and only when it is first asked. Safe for use by many threads.
 */
public final class CuratedConcepts {

  private final Collection<Concept> vocabulary;
  private volatile Map<Scheme, Map<String, String>> index = Map.of();
  private volatile Optional<AdministrativeUnits> units = Optional.empty();

  private CuratedConcepts(Collection<Concept> vocabulary) {
    this.vocabulary = List.copyOf(vocabulary);
  }

  /** An index of these concepts; a preferred label goes before an alternative and a hidden one. */
  public static CuratedConcepts of(Collection<Concept> vocabulary) {
    return new CuratedConcepts(vocabulary);
  }

  /** The IRI of a scheme's concept with a label that is the same as this one in normal form. */
  Optional<String> find(Scheme scheme, String normalised) {
    Map<Scheme, Map<String, String>> known = index;
    if (known.isEmpty()) {
      known = build();
      index = known;
    }
    return Optional.ofNullable(known.getOrDefault(scheme, Map.of()).get(normalised));
  }

  /** The provinces, cities and counties among the concepts. */
  AdministrativeUnits units() {
    Optional<AdministrativeUnits> known = units;
    if (known.isEmpty()) {
      known = Optional.of(new AdministrativeUnits(vocabulary));
      units = known;
    }
    return known.get();
  }

  private Map<Scheme, Map<String, String>> build() {
    Map<Scheme, Map<String, String>> built = new EnumMap<>(Scheme.class);
    for (Scheme scheme : Scheme.values()) {
      built.put(scheme, new HashMap<>());
    }
    index(built, concept -> List.of(concept.label()));
    index(built, Concept::altLabels);
    index(built, Concept::hiddenLabels);
    return built;
  }

  private void index(
      Map<Scheme, Map<String, String>> built, Function<Concept, List<String>> labels) {
    for (Concept concept : vocabulary) {
      for (String label : labels.apply(concept)) {
        built
            .getOrDefault(concept.scheme(), Map.of())
            .putIfAbsent(Labels.key(concept.scheme(), label), concept.iri());
      }
    }
  }
}
