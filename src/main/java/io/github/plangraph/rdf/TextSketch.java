package io.github.plangraph.rdf;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/**
 * A sketch of a text that tells how alike two texts are, whatever their format, punctuation and
 * spaces: the smallest hashes of all runs of eight letters and digits (bottom-k MinHash; A. Broder,
 * On the resemblance and containment of documents, 1997).
 *
 * @param length letters and digits of the text
 * @param hashes the smallest, ascending, at most {@link #SIZE}
 */
record TextSketch(int length, long[] hashes) {

  /** With so many, the resemblance is known to about three hundredths. */
  static final int SIZE = 256;

  /** Shorter runs are shared by plans that have no more in common than their genre. */
  private static final int RUN = 8;

  /**
   * Two files of one text differ in page numbers, notes and the order of what stands in tables; the
   * plans of two cities, or of one city for two years, that follow one template differ in more.
   */
  private static final double SAME = 0.8;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** The sketch of a text given in pieces. */
  static TextSketch of(Collection<String> pieces) {
    StringBuilder letters = new StringBuilder();
    for (String piece : pieces) {
      Labels.normal(piece)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(letters::appendCodePoint);
    }
    TreeSet<Long> smallest = new TreeSet<>();
    for (int i = 0; i + RUN <= letters.length(); i++) {
      long hash = hash(letters, i);
      if (smallest.size() < SIZE || hash < smallest.last()) {
        smallest.add(hash);
        if (smallest.size() > SIZE) {
          smallest.pollLast();
        }
      }
    }
    long[] hashes = smallest.stream().mapToLong(Long::longValue).toArray();
    return new TextSketch(letters.length(), hashes);
  }

  private static long hash(CharSequence text, int from) {
    long hash = 0;
    for (int i = from; i < from + RUN; i++) {
      hash = (hash + text.charAt(i)) * FACTOR;
      hash ^= hash >>> 29;
    }
    return hash * FACTOR;
  }

  /** Whether two texts are one in all but format. */
  boolean same(TextSketch other) {
    if (hashes.length == 0 || other.hashes.length == 0) {
      return length == other.length;
    }
    return resemblance(other) >= SAME;
  }

  /** The estimated share of runs that both have among those that any has. */
  double resemblance(TextSketch other) {
    int both = 0;
    int any = 0;
    int i = 0;
    int k = 0;
    while (any < SIZE && (i < hashes.length || k < other.hashes.length)) {
      int order =
          i == hashes.length
              ? 1
              : k == other.hashes.length ? -1 : Long.compare(hashes[i], other.hashes[k]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
      any++;
    }
    return any == 0 ? 1 : (double) both / any;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextSketch sketch
        && length == sketch.length
        && Arrays.equals(hashes, sketch.hashes);
  }

  @Override
  public int hashCode() {
    return 31 * length + Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return "TextSketch[" + length + " letters]";
  }
}
