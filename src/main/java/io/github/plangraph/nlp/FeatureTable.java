package io.github.plangraph.nlp;

/**
 * Leads from a hashed feature to a place in a pool. One word holds both a fingerprint of the
 * feature and the place, so that looking up a feature touches one cache line: the tagger looks up
 * some sixty features for each character, most of which the model does not know.
 */
final class FeatureTable {

  private static final int PLACE_BITS = 24;
  private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;

  /** Fingerprint in the upper 40 bits, place + 1 in the lower 24; 0 is free. */
  private final long[] words;

  private final int mask;

  /** A table with room for so many features. */
  FeatureTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(4, expected)) << 2;
    words = new long[capacity];
    mask = capacity - 1;
  }

  /**
   * Adds a feature.
   *
   * @throws IllegalArgumentException if the place does not fit
   */
  void put(long feature, int place) {
    if (place >= PLACE_MASK) {
      throw new IllegalArgumentException("model too large: " + place);
    }
    long mixed = mix(feature);
    int slot = (int) mixed & mask;
    while (words[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    words[slot] = (mixed & ~PLACE_MASK) | (place + 1);
  }

  /**
   * Looks features up. The first words of all are fetched before any is looked at, so that the
   * processor can wait for them together.
   *
   * @param places receives the places of those known
   * @return how many are known
   */
  int find(long[] features, long[] scratch, int[] places) {
    for (int i = 0; i < features.length; i++) {
      scratch[i] = words[(int) mix(features[i]) & mask];
    }
    int known = 0;
    for (int i = 0; i < features.length; i++) {
      if (scratch[i] != 0) {
        int place = probe(mix(features[i]), scratch[i]);
        places[known] = place;
        known += place >= 0 ? 1 : 0;
      }
    }
    return known;
  }

  private int probe(long mixed, long first) {
    long fingerprint = mixed & ~PLACE_MASK;
    int slot = (int) mixed & mask;
    long word = first;
    while (word != 0) {
      if ((word & ~PLACE_MASK) == fingerprint) {
        return (int) (word & PLACE_MASK) - 1;
      }
      slot = (slot + 1) & mask;
      word = words[slot];
    }
    return -1;
  }

  private static long mix(long feature) {
    long h = feature * 0x9E3779B97F4A7C15L;
    return h ^ (h >>> 31);
  }
}
