package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.List;
import java.util.Optional;

/** Gives a name its canonical form and its concept. */
final class Linking {

  private static final WordList CHARACTERS = WordList.of("region-characters.tsv");
  private static final List<String> PAIRS = List.of("“”", "（）", "()", "《》");

  private Linking() {}

  /**
   * The candidate over a range: known by its own form, or with its shared head restored. A name
   * that holds one mark of a pair and stands beside the other takes both, or neither where they
   * wrap it.
   */
  static Candidate candidate(
      Reading reading,
      List<Enumeration> lists,
      int from,
      int to,
      Scheme scheme,
      String rule,
      double confidence) {
    Reading.Range paired = paired(reading.text, from, to);
    int start = paired.start();
    int end = paired.end();
    String surface = reading.text.substring(start, end);
    Optional<Concept> own = known(reading, scheme, surface);
    String label =
        own.map(Concept::label)
            .orElseGet(
                () ->
                    lists.stream()
                        .filter(l -> l.start() <= start && end <= l.end())
                        .findFirst()
                        .map(l -> ListedNames.restored(reading, l, scheme, start, end))
                        .orElse(surface));
    Optional<Concept> concept = own.or(() -> known(reading, scheme, label));
    return new Candidate(
        start, end, scheme, concept.map(Concept::label).orElse(label), concept, rule, confidence);
  }

  /** “放管服 before ” loses its mark, 五位一体”总体布局 behind “ gains the other. */
  private static Reading.Range paired(String text, int start, int end) {
    String name = text.substring(start, end);
    for (String pair : PAIRS) {
      int open = name.indexOf(pair.charAt(0));
      int close = name.lastIndexOf(pair.charAt(1));
      if (open >= 0 && close < 0 && end < text.length() && text.charAt(end) == pair.charAt(1)) {
        return open == 0 ? new Reading.Range(start + 1, end) : new Reading.Range(start, end + 1);
      }
      if (close >= 0 && open < 0 && start > 0 && text.charAt(start - 1) == pair.charAt(0)) {
        return close == name.length() - 1
            ? new Reading.Range(start, end - 1)
            : new Reading.Range(start - 1, end);
      }
    }
    return new Reading.Range(start, end);
  }

  /** The concept of a form, or of the form without its evaluative words or final 技术. */
  private static Optional<Concept> known(Reading reading, Scheme scheme, String form) {
    String full = scheme == Scheme.REGION ? CHARACTERS.kind(form).orElse(form) : form;
    Optional<Concept> whole = reading.lexicon.find(scheme, full);
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
