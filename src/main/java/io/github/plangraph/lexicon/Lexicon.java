package io.github.plangraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  private final Map<String, Map<Scheme, Concept>> byLabel = new HashMap<>();
  private final Set<String> negatives = new HashSet<>();
  private final Map<String, Concept> byIri = new HashMap<>();
  private final List<String> labels;
  private final Automaton automaton;

  private Lexicon(Collection<Concept> concepts) {
    for (Concept concept : concepts) {
      byIri.put(concept.iri(), concept);
      add(concept.label(), concept);
    }
    for (Concept concept : concepts) {
      concept.altLabels().forEach(label -> add(label, concept));
      concept.hiddenLabels().forEach(label -> add(label, concept));
      concept.negativeLabels().forEach(label -> negatives.add(fold(label)));
    }
    for (Concept concept : concepts) {
      variants(concept).forEach(label -> add(label, concept));
    }
    Set<String> all = new java.util.TreeSet<>(byLabel.keySet());
    all.addAll(negatives);
    labels = List.copyOf(all);
    automaton = new Automaton(labels);
  }

  /** A lexicon of these concepts; where two claim one label, the first keeps it. */
  public static Lexicon of(Collection<Concept> concepts) {
    return new Lexicon(concepts);
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
    return Optional.ofNullable(byLabel.getOrDefault(fold(label), Map.of()).get(scheme));
  }

  /** What exactly this label may mean, in any case and width. */
  public Map<Scheme, Concept> find(String label) {
    return byLabel.getOrDefault(fold(label), Map.of());
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
          String label = labels.get(number);
          if (insideWord(text, start, end)) {
            return;
          }
          if (negatives.contains(label)) {
            masks.add(new int[] {start, end});
          }
          Map<Scheme, Concept> concepts = byLabel.get(label);
          if (concepts != null) {
            hits.add(new Hit(start, end, concepts));
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

  private void add(String label, Concept concept) {
    byLabel
        .computeIfAbsent(fold(label), k -> new EnumMap<>(Scheme.class))
        .putIfAbsent(concept.scheme(), concept);
  }

  private static List<String> variants(Concept concept) {
    String label = concept.label();
    return switch (concept.scheme()) {
      case TECHNOLOGY ->
          label.endsWith("技术")
              ? (label.length() > 4 ? List.of(label.substring(0, label.length() - 2)) : List.of())
              : List.of(label + "技术");
      case SECTOR -> List.of(label + "行业", label + "产业", label + "领域");
      case POLICY, ORGANIZATION, REGION -> List.of();
    };
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
