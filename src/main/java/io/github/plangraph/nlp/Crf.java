package io.github.plangraph.nlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over positions with
 * sparse features. Immutable and safe for use by many threads.
 *
 * <p>Most features speak for a few labels only. So a feature has a short run of entries, each a
 * label and a weight, and not a row of the whole label set.
 */
public final class Crf {

  private static final int MAGIC = 0x50474335;

  /** Weights are multiples of this. */
  private static final float STEP = 1f / 256;

  /** Weights nearer to zero, in steps, are dropped. */
  private static final int LEAST = 9;

  /** In a file a weight has so many bits, and the label the others of a short. */
  private static final int WEIGHT_BITS = 11;

  private static final int MOST_STEPS = (1 << (WEIGHT_BITS - 1)) - 1;

  /** A feature is a number of so many bits; more would make models larger and no better. */
  public static final int FEATURE_BITS = 40;

  /**
   * The lowest bits of a feature tell its family. Features of a family say much the same of a
   * position, so training now and then does without all of them.
   */
  public static final int FAMILY_BITS = 4;

  private final int labels;

  /** The features by rising hash. */
  private final long[] features;

  private final Weights weights;

  /**
   * For each feature in turn the number of its entries and the entries: label in the upper half,
   * weight in steps in the lower.
   */
  private final int[] pool;

  private final Transitions transitions;

  private Crf(int labels, long[] features, int[] pool, Transitions transitions) {
    this.labels = labels;
    this.features = features;
    this.pool = pool;
    this.transitions = transitions;
    weights = new Weights(labels, features, pool);
  }

  /**
   * A model of full rows of weights: that of feature {@code f} and label {@code y} at {@code f *
   * labels + y}.
   */
  static Crf of(int labels, FeatureIndex index, float[] weights, Transitions transitions) {
    long[] sorted = index.features();
    Arrays.sort(sorted);
    int[] pool = new int[sorted.length * (labels + 1)];
    int kept = 0;
    int size = 0;
    for (long feature : sorted) {
      int row = index.find(feature) * labels;
      int count = size;
      size++;
      for (int y = 0; y < labels; y++) {
        int steps = steps(weights[row + y]);
        if (Math.abs(steps) >= LEAST) {
          pool[size++] = (y << 16) | (steps & 0xFFFF);
        }
      }
      pool[count] = size - count - 1;
      if (pool[count] == 0) {
        size = count;
      } else {
        sorted[kept++] = feature;
      }
    }
    return new Crf(labels, Arrays.copyOf(sorted, kept), Arrays.copyOf(pool, size), transitions);
  }

  private static int steps(float weight) {
    return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));
  }

  /** The number of labels. */
  public int labels() {
    return labels;
  }

  /** The number of features. */
  public int features() {
    return features.length;
  }

  /**
   * The lattice of one sequence.
   *
   * @param sequence the features of each position, hashed
   */
  public Lattice lattice(long[][] sequence) {
    return lattice(sequence, 0);
  }

  /**
   * The lattice of one sequence with a handicap on the first label, which trades precision for
   * recall.
   *
   * @param handicap taken from the score of label 0 at each position
   */
  public Lattice lattice(long[][] sequence, double handicap) {
    double[] scores = new double[sequence.length * labels];
    int widest = Arrays.stream(sequence).mapToInt(features -> features.length).max().orElse(0);
    Weights.Sum sum = weights.sum(widest);
    for (int i = 0; i < sequence.length; i++) {
      int[] steps = sum.of(sequence[i]);
      for (int y = 0; y < labels; y++) {
        scores[i * labels + y] = steps[y] * STEP;
      }
      scores[i * labels] -= handicap;
    }
    return new Lattice(labels, scores, transitions);
  }

  /**
   * Writes the model; equal models give equal bytes.
   *
   * @throws IOException if the stream fails
   */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(labels);
    transitions.write(out);
    out.writeInt(features.length);
    out.writeInt(pool.length);
    int place = 0;
    long before = 0;
    for (long feature : features) {
      writeGap(feature - before, out);
      before = feature;
      int count = pool[place++];
      out.writeByte(count);
      for (int end = place + count; place < end; place++) {
        out.writeShort(
            (pool[place] >> 16 << WEIGHT_BITS) | (pool[place] & ((1 << WEIGHT_BITS) - 1)));
      }
    }
  }

  /** Seven bits a byte, the lowest first; all but the last have the eighth (LEB128). */
  private static void writeGap(long gap, DataOutputStream out) throws IOException {
    long rest = gap;
    while (rest > 0x7F) {
      out.writeByte((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readGap(ByteBuffer in) {
    long gap = 0;
    int shift = 0;
    int next = in.get();
    while (next < 0) {
      gap |= (next & 0x7FL) << shift;
      shift += 7;
      next = in.get();
    }
    return gap | ((long) next << shift);
  }

  /**
   * Reads a model from where the buffer stands.
   *
   * @throws IOException if there is none
   */
  public static Crf read(ByteBuffer in) throws IOException {
    try {
      return model(in);
    } catch (BufferUnderflowException e) {
      throw new IOException("模型不完整 / the model is cut short", e);
    }
  }

  private static Crf model(ByteBuffer in) throws IOException {
    if (in.getInt() != MAGIC) {
      throw new IOException("不是标注模型 / no tagger model");
    }
    int labels = in.getInt();
    if (labels < 1 || labels > Weights.MOST_LABELS) {
      throw new IOException("不是标注模型 / no tagger model: " + labels);
    }
    Transitions transitions = Transitions.read(labels, in);
    long[] features = new long[in.getInt()];
    int[] pool = new int[in.getInt()];
    int place = 0;
    long before = 0;
    for (int f = 0; f < features.length; f++) {
      before += readGap(in);
      features[f] = before;
      int count = in.get() & 0xFF;
      pool[place++] = count;
      for (int end = place + count; place < end; place++) {
        int entry = in.getChar();
        int steps = entry << (Integer.SIZE - WEIGHT_BITS) >> (Integer.SIZE - WEIGHT_BITS);
        pool[place] = (entry >> WEIGHT_BITS << 16) | (steps & 0xFFFF);
      }
    }
    return new Crf(labels, features, pool, transitions);
  }
}
