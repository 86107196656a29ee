package io.github.plangraph.nlp;

import java.util.Arrays;

/**
 * The features that speak for a few labels only, by hash. A slot of the table holds a fingerprint
 * of the feature and, beside it, its first three labels and weights: for most there are no more,
 * and a look-up touches one line of memory.
 */
final class ShortLists {

  /** Entries in a word, each a label in five bits and a weight in sixteen. */
  private static final int ENTRIES = 3;

  private static final int ENTRY = 21;

  /** Of the bits that are no fingerprint: how many words with more entries there are, and where. */
  private static final long MORE_MASK = (1L << 24) - 1;

  private static final int COUNT_BITS = 4;

  /** A slot takes two words: fingerprint and entries. */
  private final long[] table;

  /** How many slots there are, less one. */
  private final int mask;

  private long[] more = new long[1 << 10];
  private int size;

  /** Room for so many features. */
  ShortLists(int features) {
    int slots = Integer.highestOneBit(Math.max(4, features)) << 2;
    table = new long[2 * slots];
    mask = slots - 1;
  }

  /**
   * Adds a feature.
   *
   * @param pool has its entries, label in the upper half and weight in the lower
   * @param from where they begin
   * @param count how many there are, at least one
   * @throws IllegalArgumentException if there are more entries in all than can be told apart
   */
  void put(long feature, int[] pool, int from, int count) {
    int words = (count - 1) / ENTRIES;
    if (size + words > MORE_MASK >> COUNT_BITS) {
      throw new IllegalArgumentException("model too large: " + size);
    }
    long mixed = Weights.mix(feature);
    int slot = (int) mixed & mask;
    while (table[2 * slot + 1] != 0) {
      slot = (slot + 1) & mask;
    }
    table[2 * slot] = (mixed & ~MORE_MASK) | (long) size << COUNT_BITS | words;
    table[2 * slot + 1] = packed(pool, from, from + count);
    if (size + words > more.length) {
      more = Arrays.copyOf(more, 2 * more.length);
    }
    for (int k = 1; k <= words; k++) {
      more[size++] = packed(pool, from + k * ENTRIES, from + count);
    }
  }

  /** Entries that there are none of add nothing to label 0. */
  private static long packed(int[] pool, int from, int to) {
    long packed = 0;
    for (int e = Math.min(to, from + ENTRIES) - 1; e >= from; e--) {
      packed = packed << ENTRY | (pool[e] >> 16) << 16 | (pool[e] & 0xFFFF);
    }
    return packed;
  }

  /** Reads for one thread, at most so many features at once. */
  Reader reader(int features) {
    return new Reader(features);
  }

  final class Reader {

    private final long[] first;

    // Each entry of a word has its own sums, so that no addition waits for the one before.
    private final int[] second = new int[Weights.MOST_LABELS];
    private final int[] third = new int[Weights.MOST_LABELS];

    private Reader(int features) {
      first = new long[features];
    }

    /**
     * Sums up the weights of features.
     *
     * @param count how many of the features in the array count
     * @param sums receives the sum for each label
     */
    void of(long[] features, int count, int[] sums) {
      for (int i = 0; i < count; i++) {
        // All are fetched before any is looked at, so that the processor waits for them together.
        first[i] = table[2 * ((int) Weights.mix(features[i]) & mask)];
      }
      Arrays.fill(sums, 0);
      Arrays.fill(second, 0);
      Arrays.fill(third, 0);
      for (int i = 0; i < count; i++) {
        if (first[i] != 0) {
          find(Weights.mix(features[i]), sums);
        }
      }
      for (int y = 0; y < Weights.MOST_LABELS; y++) {
        sums[y] += second[y] + third[y];
      }
    }

    private void find(long mixed, int[] sums) {
      int slot = (int) mixed & mask;
      for (long word = table[2 * slot]; word != 0; word = table[2 * slot]) {
        if ((word ^ mixed) >>> 24 == 0) {
          add(table[2 * slot + 1], sums);
          int words = (int) word & ((1 << COUNT_BITS) - 1);
          int from = (int) (word & MORE_MASK) >>> COUNT_BITS;
          for (int k = from; k < from + words; k++) {
            add(more[k], sums);
          }
          return;
        }
        slot = (slot + 1) & mask;
      }
    }

    private void add(long entries, int[] sums) {
      sums[(int) (entries >>> 16) & 31] += (short) entries;
      second[(int) (entries >>> (ENTRY + 16)) & 31] += (short) (entries >>> ENTRY);
      third[(int) (entries >>> (2 * ENTRY + 16)) & 31] += (short) (entries >>> (2 * ENTRY));
    }
  }
}
