package io.github.plangraph.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All labels of all concept schemes, found in a text in one pass.
 *
 * <p>Immutable and safe for use by many threads. Beside the labels a scheme gives, a technology is
 * found with and without a final 技术, and a sector with 行业, 产业 or 领域 behind it.
 */
public final class Lexicon {

  /**
   * An occurrence of a label.
   *
   * @param start UTF-16 offset in the text searched
   * @param end offset behind the last unit
   * @param concepts what the label may mean, at most one of each scheme
   */
  public record Hit(int start, int end, Map<Scheme, Concept> concepts) {

    /** Length in UTF-16 units. */
    public int length() {
      return end - start;
    }
  }

  private final List<Concept> concepts;
  private final Map<String, Concept> byIri;
  private final Automaton automaton;

  /** By number of label; empty for one that is negative and nothing else. */
  private final List<Map<Scheme, Concept>> meanings;

  private final BitSet negatives;
  private final LabelShapes shapes;

  Lexicon(
      List<Concept> concepts,
      Automaton automaton,
      List<Map<Scheme, Concept>> meanings,
      BitSet negatives) {
    this.concepts = concepts;
    this.automaton = automaton;
    this.meanings = meanings;
    this.negatives = negatives;
    byIri = new HashMap<>(concepts.size() * 2);
    concepts.forEach(concept -> byIri.put(concept.iri(), concept));
    shapes = LabelShapes.of(concepts);
  }

  /** How the labels begin and end. */
  public LabelShapes shapes() {
    return shapes;
  }

  /** A lexicon of these concepts; where two claim one label, the first keeps it. */
  public static Lexicon of(Collection<Concept> concepts) {
    return new LabelTable(concepts).lexicon();
  }

  /** The concepts, in the order they were given in. */
  public List<Concept> concepts() {
    return concepts;
  }

  /** The number of concepts. */
  public int size() {
    return byIri.size();
  }

  /** The concept with this identifier. */
  public Optional<Concept> concept(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  /** The concept of a scheme that bears exactly this label, in any case and width. */
  public Optional<Concept> find(Scheme scheme, String label) {
    return Optional.ofNullable(find(label).get(scheme));
  }

  /** What exactly this label may mean, in any case and width. */
  public Map<Scheme, Concept> find(String label) {
    int number = automaton.find(label);
    return number < 0 ? Map.of() : meanings.get(number);
  }

  /**
   * Every occurrence of every label, by end and then from long to short; labels inside a negative
   * label that covers them, and Latin labels inside a longer Latin word, are left out.
   */
  public List<Hit> match(CharSequence text) {
    List<Hit> hits = new ArrayList<>();
    List<int[]> masks = new ArrayList<>();
    automaton.find(
        text,
        (start, end, number) -> {
          if (insideWord(text, start, end)) {
            return;
          }
          if (negatives.get(number)) {
            masks.add(new int[] {start, end});
          }
          Map<Scheme, Concept> meaning = meanings.get(number);
          if (!meaning.isEmpty()) {
            hits.add(new Hit(start, end, meaning));
          }
        });
    if (!masks.isEmpty()) {
      hits.removeIf(
          hit ->
              masks.stream()
                  .anyMatch(
                      m -> m[0] <= hit.start && hit.end <= m[1] && m[1] - m[0] > hit.length()));
    }
    return hits;
  }

  /** A label as it is compared: half width, small letters. */
  public static String fold(String label) {
    StringBuilder folded = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      folded.append(Automaton.fold(label.charAt(i)));
    }
    return folded.toString();
  }

  /** The concepts of one label by scheme; the first of a scheme counts. */
  static Map<Scheme, Concept> meaning(List<Concept> concepts) {
    if (concepts.isEmpty()) {
      return Map.of();
    }
    Map<Scheme, Concept> meaning = new EnumMap<>(Scheme.class);
    concepts.forEach(concept -> meaning.putIfAbsent(concept.scheme(), concept));
    return Collections.unmodifiableMap(meaning);
  }

  Automaton automaton() {
    return automaton;
  }

  /** The number of labels. */
  int labels() {
    return meanings.size();
  }

  Map<Scheme, Concept> meaning(int label) {
    return meanings.get(label);
  }

  boolean negative(int label) {
    return negatives.get(label);
  }

  /** Whether an ASCII letter or digit runs on over either edge: AI inside MAIN, 5G inside 15G. */
  private static boolean insideWord(CharSequence text, int start, int end) {
    return (start > 0 && joined(text.charAt(start - 1), text.charAt(start)))
        || (end < text.length() && joined(text.charAt(end - 1), text.charAt(end)));
  }

  private static boolean joined(char left, char right) {
    char a = Automaton.fold(left);
    char b = Automaton.fold(right);
    return letter(a) ? letter(b) || digit(b) : digit(a) && digit(b);
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
