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

  /** At the beginning of a label, its end, and inside. */
  private static final int PLACES = 3;

  /** Bits of how often a pair stands at a place. */
  private static final int BITS = 3;

  /** Pair in the upper half, all places of both schemes in the lower; 0 is free. */
  private final long[] words;

  private LabelShapes(Map<Integer, int[]> pairs) {
    words = new long[Integer.highestOneBit(Math.max(4, pairs.size())) << 2];
    pairs.forEach(
        (pair, counts) -> {
          int slot = slot(pair);
          while (words[slot] != 0) {
            slot = (slot + 1) & (words.length - 1);
          }
          words[slot] = (long) pair << 32 | packed(counts);
        });
  }

  static LabelShapes of(Collection<Concept> concepts) {
    Map<Integer, int[]> pairs = new HashMap<>();
    for (Concept concept : concepts) {
      if (concept.scheme() == Scheme.TECHNOLOGY || concept.scheme() == Scheme.SECTOR) {
        count(concept, pairs);
      }
    }
    return new LabelShapes(pairs);
  }

  private static void count(Concept concept, Map<Integer, int[]> pairs) {
    int scheme = concept.scheme() == Scheme.TECHNOLOGY ? 0 : PLACES;
    List<String> labels = new ArrayList<>(concept.altLabels());
    labels.add(concept.label());
    for (String label : labels) {
      int n = label.length();
      for (int i = 0; i + 1 < n; i++) {
        int pair = pair(Automaton.fold(label.charAt(i)), Automaton.fold(label.charAt(i + 1)));
        int[] counts = pairs.computeIfAbsent(pair, k -> new int[2 * PLACES]);
        int place = i == 0 ? 0 : i + 2 == n ? 1 : 2;
        counts[scheme + place]++;
        if (n == 2) {
          counts[scheme + 1]++;
        }
      }
    }
  }

  /** In powers of two: 0 for none, 1 for one, 2 for two and three, to 7. */
  private static int packed(int[] counts) {
    int packed = 0;
    for (int k = counts.length - 1; k >= 0; k--) {
      packed = packed << BITS | Math.min(7, 32 - Integer.numberOfLeadingZeros(counts[k]));
    }
    return packed;
  }

  private static int pair(char a, char b) {
    return a << 16 | b;
  }

  private int slot(int pair) {
    return ((pair * 0x9E3779B9) >>> 8) & (words.length - 1);
  }

  /**
   * How many labels have a pair of folded characters, for {@link #technologies} and {@link
   * #sectors} to tell by place.
   */
  public int often(char a, char b) {
    int pair = pair(a, b);
    int slot = slot(pair);
    for (long word = words[slot]; word != 0; word = words[slot]) {
      if ((int) (word >>> 32) == pair) {
        return (int) word;
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return 0;
  }

  /**
   * How many technologies have the pair at a place, in powers of two (0 for none, 1 for one, 2 for
   * two and three, to 7).
   *
   * @param often what {@link #often} said of the pair
   * @param place 0 for the beginning, 1 for the end, 2 for the inside
   */
  public static int technologies(int often, int place) {
    return (often >> (BITS * place)) & 7;
  }

  /** The same for sectors. */
  public static int sectors(int often, int place) {
    return (often >> (BITS * (PLACES + place))) & 7;
  }
}
