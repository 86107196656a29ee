package io.github.plangraph.extract;

import io.github.plangraph.nlp.Crf;
import java.util.Arrays;

/**
 * Collects the hashed features of one position; a feature is the number of a template and its
 * values.
 */
final class Features {

  private static final long FAMILIES = 1L << Crf.FAMILY_BITS;

  private long[] hashes = new long[64];
  private int size;

  /** Begins a feature of this template. */
  private static long of(int template) {
    return mix(0x9E3779B97F4A7C15L, template);
  }

  private static long mix(long hash, int value) {
    long h = (hash ^ value) * 0xBF58476D1CE4E5B9L;
    return h ^ (h >>> 29);
  }

  private static long mix(long hash, String value) {
    return mix(hash, value.hashCode());
  }

  /** Adds a feature of a template; the tens of the template are the family. */
  private void put(int template, long feature) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    long hash = feature >>> (Long.SIZE - Crf.FEATURE_BITS);
    hashes[size++] = (hash & -FAMILIES) | ((template / 10) & (FAMILIES - 1));
  }

  void add(int template, int a) {
    put(template, mix(of(template), a));
  }

  void add(int template, int a, int b) {
    put(template, mix(mix(of(template), a), b));
  }

  void add(int template, int a, int b, int c) {
    put(template, mix(mix(mix(of(template), a), b), c));
  }

  void add(int template, String a) {
    put(template, mix(of(template), a));
  }

  void add(int template, String a, int b) {
    put(template, mix(mix(of(template), a), b));
  }

  void add(int template, String a, String b) {
    put(template, mix(mix(of(template), a), b));
  }

  void add(int template, String a, String b, int c) {
    put(template, mix(mix(mix(of(template), a), b), c));
  }

  void add(int template, String a, String b, String c, int d) {
    put(template, mix(mix(mix(mix(of(template), a), b), c), d));
  }

  /** The features so far; begins anew. */
  long[] take() {
    long[] taken = Arrays.copyOf(hashes, size);
    size = 0;
    return taken;
  }
}
