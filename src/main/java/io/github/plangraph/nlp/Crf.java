package io.github.plangraph.nlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over positions with
 * sparse features. Immutable and safe for use by many threads.
 *
 * <p>Most features speak for a few labels only. So a feature leads to a short run of entries, each
 * a label and a 16-bit weight, and not to a row of the whole label set: looking features up is what
 * tagging spends its time on.
 */
public final class Crf {

  private static final int MAGIC = 0x50474332;

  /** Weights are 16-bit multiples of this. */
  private static final float STEP = 1f / 1024;

  /** Weights nearer to zero, in steps, are dropped. */
  private static final int LEAST = 16;

  private final int labels;
  private final FeatureIndex index;

  /** Where the entries of a feature begin; one more than there are features. */
  private final int[] starts;

  /** Label in the upper half, weight in steps in the lower. */
  private final int[] entries;

  private final Transitions transitions;

  private Crf(
      int labels, FeatureIndex index, int[] starts, int[] entries, Transitions transitions) {
    this.labels = labels;
    this.index = index;
    this.starts = starts;
    this.entries = entries;
    this.transitions = transitions;
  }

  /**
   * A model of full rows of weights: that of feature {@code f} and label {@code y} at {@code f *
   * labels + y}. Features are kept in the order of their hashes.
   */
  static Crf of(int labels, FeatureIndex index, float[] weights, Transitions transitions) {
    long[] sorted = index.features();
    Arrays.sort(sorted);
    FeatureIndex kept = new FeatureIndex();
    int[] starts = new int[sorted.length + 1];
    int[] entries = new int[1024];
    int size = 0;
    for (long feature : sorted) {
      int row = index.find(feature) * labels;
      int before = size;
      for (int y = 0; y < labels; y++) {
        int steps = steps(weights[row + y]);
        if (Math.abs(steps) >= LEAST) {
          entries = size == entries.length ? Arrays.copyOf(entries, size * 2) : entries;
          entries[size++] = (y << 16) | (steps & 0xFFFF);
        }
      }
      if (size > before) {
        starts[kept.add(feature) + 1] = size;
      }
    }
    return new Crf(
        labels,
        kept,
        Arrays.copyOf(starts, kept.size() + 1),
        Arrays.copyOf(entries, size),
        transitions);
  }

  private static int steps(float weight) {
    return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight / STEP)));
  }

  /** The number of labels. */
  public int labels() {
    return labels;
  }

  /** The number of features. */
  public int features() {
    return index.size();
  }

  /**
   * The lattice of one sequence.
   *
   * @param features the features of each position, hashed
   */
  public Lattice lattice(long[][] features) {
    return lattice(features, 0);
  }

  /**
   * The lattice of one sequence with a handicap on the first label, which trades precision for
   * recall.
   *
   * @param handicap taken from the score of label 0 at each position
   */
  public Lattice lattice(long[][] features, double handicap) {
    double[][] scores = new double[features.length][labels];
    for (int i = 0; i < features.length; i++) {
      double[] row = scores[i];
      for (long feature : features[i]) {
        int number = index.find(feature);
        if (number >= 0) {
          for (int e = starts[number]; e < starts[number + 1]; e++) {
            row[entries[e] >> 16] += (short) entries[e];
          }
        }
      }
      for (int y = 0; y < labels; y++) {
        row[y] *= STEP;
      }
      row[0] -= handicap;
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
    out.writeInt(index.size());
    out.writeInt(entries.length);
    long[] features = index.features();
    for (int f = 0; f < features.length; f++) {
      out.writeLong(features[f]);
      out.writeByte(starts[f + 1] - starts[f]);
      for (int e = starts[f]; e < starts[f + 1]; e++) {
        out.writeByte(entries[e] >> 16);
        out.writeShort(entries[e]);
      }
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream fails or holds no model
   */
  public static Crf read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("不是标注模型 / no tagger model");
    }
    int labels = in.readInt();
    Transitions transitions = Transitions.read(labels, in);
    int count = in.readInt();
    FeatureIndex index = new FeatureIndex(count);
    int[] starts = new int[count + 1];
    int[] entries = new int[in.readInt()];
    int size = 0;
    for (int f = 0; f < count; f++) {
      index.add(in.readLong());
      for (int n = in.readUnsignedByte(); n > 0; n--) {
        entries[size++] = (in.readUnsignedByte() << 16) | in.readUnsignedShort();
      }
      starts[f + 1] = size;
    }
    return new Crf(labels, index, starts, entries, transitions);
  }
}
