package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.List;
import java.util.Optional;

/** Gives a name its canonical form and its concept. */
final class Linking {

  private Linking() {}

  /** The candidate over a range: known by its own form, or with its shared head restored. */
  static Candidate candidate(
      Reading reading,
      List<Enumeration> lists,
      int start,
      int end,
      Scheme scheme,
      String rule,
      double confidence) {
    String surface = reading.text.substring(start, end);
    Optional<Concept> own = known(reading, scheme, surface);
    String label =
        own.map(Concept::label)
            .orElseGet(
                () ->
                    lists.stream()
                        .filter(l -> l.start() <= start && end <= l.end())
                        .findFirst()
                        .map(l -> ListedNames.restored(reading, l, scheme, surface))
                        .orElse(surface));
    Optional<Concept> concept = own.or(() -> known(reading, scheme, label));
    return new Candidate(
        start, end, scheme, concept.map(Concept::label).orElse(label), concept, rule, confidence);
  }

  /** The concept of a form, or of the form without its evaluative words or final 技术. */
  private static Optional<Concept> known(Reading reading, Scheme scheme, String form) {
    Optional<Concept> whole = reading.lexicon.find(scheme, form);
    if (whole.isPresent()) {
      return whole;
    }
    int start = Words.skipModifiers(form, 0, form.length());
    int end = NameShape.trimEnd(form, start, form.length());
    return start == 0 && end == form.length()
        ? Optional.empty()
        : reading.lexicon.find(scheme, form.substring(start, end));
  }
}
