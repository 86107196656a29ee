package io.github.plangraph.nlp;

import java.util.Arrays;

/**
 * Numbers features, which are 64-bit hashes, from 0 on in the order they are added. An
 * open-addressing table: a boxed map of a million features would not fit beside the weights.
 */
final class FeatureIndex {

  private long[] keys;
  private int[] values;
  private int size;

  FeatureIndex() {
    this(1 << 11);
  }

  /** An index with room for so many features. */
  FeatureIndex(int expected) {
    int capacity = Math.max(1 << 4, Integer.highestOneBit(Math.max(1, expected)) << 2);
    keys = new long[capacity];
    values = new int[capacity];
  }

  /** The number of a feature, or -1. */
  int find(long feature) {
    int mask = keys.length - 1;
    for (int i = slot(feature, mask); values[i] != 0; i = (i + 1) & mask) {
      if (keys[i] == feature) {
        return values[i] - 1;
      }
    }
    return -1;
  }

  /** The number of a feature, new if it is. */
  int add(long feature) {
    int known = find(feature);
    if (known >= 0) {
      return known;
    }
    if ((size + 1) * 2 > keys.length) {
      grow();
    }
    store(feature, size);
    return size++;
  }

  int size() {
    return size;
  }

  /** The features by number. */
  long[] features() {
    long[] features = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        features[values[i] - 1] = keys[i];
      }
    }
    return features;
  }

  private void store(long feature, int number) {
    int mask = keys.length - 1;
    int i = slot(feature, mask);
    while (values[i] != 0) {
      i = (i + 1) & mask;
    }
    keys[i] = feature;
    values[i] = number + 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(values, 0);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        store(oldKeys[i], oldValues[i] - 1);
      }
    }
  }

  private static int slot(long feature, int mask) {
    long h = feature * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32) & mask;
  }
}
