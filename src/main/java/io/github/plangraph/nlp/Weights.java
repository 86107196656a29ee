package io.github.plangraph.nlp;

/**
 * The weights of a model, laid out for summing them up, which is what tagging spends its time on.
 *
 * <p>Of the fifty features that the model knows of a character, two thirds speak for many labels.
 * There are only some ten thousand of those: they come first, with a row of weights for all labels
 * each, and all of it stays in the processor's second cache. The others, thirty times as many, are
 * looked up in a {@link ShortLists}.
 */
final class Weights {

  /** The most labels there may be. */
  static final int MOST_LABELS = 32;

  /** From so many labels on a feature has a row. */
  private static final int MANY = 8;

  /** Three weights share a word of a row, each in so many bits. */
  private static final int LANE = 21;

  /** A row has so many words, or a multiple. */
  private static final int STRIDE = 8;

  /** Rows that may be summed up before a lane could overflow into the next. */
  private static final int AT_ONCE = 127;

  /** The greatest weight in a row; a feature with a greater one is looked up with the others. */
  private static final int GREATEST = (1 << (LANE - 1)) / (AT_ONCE + 1);

  /** In a word of the table, the bits that tell the row; the others tell features apart. */
  private static final long ROW_MASK = (1L << 24) - 1;

  /** Words in a row. */
  private final int width;

  /**
   * Fingerprint and row by hash, without a second choice: a feature whose place is taken is looked
   * up with the others.
   */
  private final long[] table;

  /** The row at 0 is empty. */
  private final long[] rows;

  private final ShortLists lists;

  /**
   * Weights of these features.
   *
   * @param pool for each feature in turn the number of its entries and the entries: label in the
   *     upper half, weight in the lower
   */
  Weights(int labels, long[] features, int[] pool) {
    width = (labels + 3 * STRIDE - 1) / (3 * STRIDE) * STRIDE;
    int wide = 0;
    for (int f = 0, place = 0; f < features.length; f++, place += 1 + pool[place]) {
      wide += pool[place] >= MANY ? 1 : 0;
    }
    table = new long[Integer.highestOneBit(wide + 1) << 3];
    rows = new long[(wide + 1) * width];
    lists = new ShortLists(features.length);
    int row = width;
    int place = 0;
    for (long feature : features) {
      int count = pool[place];
      if (count >= MANY && fits(pool, place) && free(feature)) {
        long mixed = mix(feature);
        table[(int) mixed & (table.length - 1)] = (mixed & ~ROW_MASK) | row;
        fill(row, pool, place);
        row += width;
      } else {
        lists.put(feature, pool, place + 1, count);
      }
      place += 1 + count;
    }
  }

  private static boolean fits(int[] pool, int place) {
    for (int e = place + 1; e <= place + pool[place]; e++) {
      if (Math.abs((short) pool[e]) >= GREATEST) {
        return false;
      }
    }
    return true;
  }

  private boolean free(long feature) {
    return table[(int) mix(feature) & (table.length - 1)] == 0;
  }

  private void fill(int row, int[] pool, int place) {
    for (int e = place + 1; e <= place + pool[place]; e++) {
      int label = pool[e] >> 16;
      // A lane below zero takes one from the next; it is given back when a sum is taken apart.
      rows[row + label / 3] += (long) (short) pool[e] << (label % 3 * LANE);
    }
  }

  static long mix(long feature) {
    long h = feature * 0x9E3779B97F4A7C15L;
    return h ^ (h >>> 31);
  }

  /** Sums for positions of at most so many features. */
  Sum sum(int features) {
    return new Sum(features);
  }

  /** Sums up the weights of positions, one after the other; for one thread. */
  final class Sum {

    private final long[] others;
    private final int[] places;
    private final int[] sums = new int[Math.max(MOST_LABELS, 3 * width)];
    private final ShortLists.Reader listed;

    private Sum(int features) {
      others = new long[features];
      places = new int[features];
      listed = lists.reader(features);
    }

    /** The sum for each label; overwritten by the next call. */
    int[] of(long[] features) {
      int wide = 0;
      for (int i = 0; i < features.length; i++) {
        long feature = features[i];
        long mixed = mix(feature);
        long word = table[(int) mixed & (table.length - 1)];
        // Both are noted and one of them counts: a processor cannot foresee which.
        places[wide] = (int) (word & ROW_MASK);
        others[i - wide] = feature;
        wide += (int) ((((word ^ mixed) >>> 24) - 1) >>> 63);
      }
      listed.of(others, features.length - wide, sums);
      for (int from = 0; from < wide; from += AT_ONCE) {
        for (int k = 0; k < width; k += STRIDE) {
          addRows(k, from, Math.min(wide, from + AT_ONCE));
        }
      }
      return sums;
    }

    private void addRows(int k, int from, int to) {
      long a = 0;
      long b = 0;
      long c = 0;
      long d = 0;
      long e = 0;
      long f = 0;
      long g = 0;
      long h = 0;
      for (int i = from; i < to; i++) {
        int row = places[i] + k;
        a += rows[row];
        b += rows[row + 1];
        c += rows[row + 2];
        d += rows[row + 3];
        e += rows[row + 4];
        f += rows[row + 5];
        g += rows[row + 6];
        h += rows[row + 7];
      }
      add(a, 3 * k);
      add(b, 3 * k + 3);
      add(c, 3 * k + 6);
      add(d, 3 * k + 9);
      add(e, 3 * k + 12);
      add(f, 3 * k + 15);
      add(g, 3 * k + 18);
      add(h, 3 * k + 21);
    }

    private void add(long lanes, int label) {
      long first = lane(lanes);
      long rest = (lanes - first) >> LANE;
      long second = lane(rest);
      sums[label] += (int) first;
      sums[label + 1] += (int) second;
      sums[label + 2] += (int) ((rest - second) >> LANE);
    }

    private static long lane(long lanes) {
      return lanes << (Long.SIZE - LANE) >> (Long.SIZE - LANE);
    }
  }
}
