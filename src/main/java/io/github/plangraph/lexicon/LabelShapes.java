package io.github.plangraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How labels of a scheme begin and end: a name that no vocabulary has may still be shaped like
 * those that it has. Pairs of characters are counted over all labels.
 */
public final class LabelShapes {

  private final Map<Integer, int[]> pairs = new HashMap<>();

  private LabelShapes() {}

  static LabelShapes of(Collection<Concept> concepts) {
    LabelShapes shapes = new LabelShapes();
    for (Concept concept : concepts) {
      if (concept.scheme() == Scheme.TECHNOLOGY || concept.scheme() == Scheme.SECTOR) {
        shapes.count(concept);
      }
    }
    return shapes;
  }

  private void count(Concept concept) {
    int scheme = concept.scheme() == Scheme.TECHNOLOGY ? 0 : 3;
    List<String> labels = new ArrayList<>(concept.altLabels());
    labels.add(concept.label());
    for (String label : labels) {
      int n = label.length();
      for (int i = 0; i + 1 < n; i++) {
        int place = i == 0 ? 0 : i + 2 == n ? 1 : 2;
        counts(label, i)[scheme + place]++;
        if (n == 2) {
          counts(label, i)[scheme + 1]++;
        }
      }
    }
  }

  private int[] counts(String label, int i) {
    return pairs.computeIfAbsent(
        key(Automaton.fold(label.charAt(i)), Automaton.fold(label.charAt(i + 1))), k -> new int[6]);
  }

  private static int key(char a, char b) {
    return a << 16 | b;
  }

  /**
   * How many labels have a pair of folded characters at a place, in powers of two (0 for none, 1
   * for one, 2 for two and three, to 7).
   *
   * @param place 0 for the beginning, 1 for the end, 2 for the inside
   */
  public int often(Scheme scheme, int place, char a, char b) {
    int[] counts = pairs.get(key(a, b));
    if (counts == null) {
      return 0;
    }
    int count = counts[(scheme == Scheme.TECHNOLOGY ? 0 : 3) + place];
    return Math.min(7, 32 - Integer.numberOfLeadingZeros(count));
  }
}
