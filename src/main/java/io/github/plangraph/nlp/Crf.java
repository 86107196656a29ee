package io.github.plangraph.nlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over positions with
 * sparse features. Immutable and safe for use by many threads.
 */
public final class Crf {

  private static final int MAGIC = 0x50474331;

  /** Weights are stored as 16-bit multiples of this. */
  private static final float STEP = 1f / 1024;

  private final int labels;
  private final FeatureIndex index;
  private final float[] weights;
  private final float[] transitions;
  private final double[] factors;

  /**
   * A model.
   *
   * @param weights of feature {@code f} and label {@code y} at {@code f * labels + y}
   * @param transitions from label {@code a} to {@code b} at {@code a * labels + b}; the start is
   *     label {@code labels}
   */
  Crf(int labels, FeatureIndex index, float[] weights, float[] transitions) {
    this.labels = labels;
    this.index = index;
    this.weights = weights;
    this.transitions = transitions;
    this.factors = Lattice.factors(transitions);
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
   * The lattice of one sequence with a handicap on the first label, which trades precision for recall.
   *
   * @param handicap taken from the score of label 0 at each position
   */
  public Lattice lattice(long[][] features, double handicap) {
    double[][] scores = new double[features.length][labels];
    for (int i = 0; i < features.length; i++) {
      scores[i][0] -= handicap;
      for (long feature : features[i]) {
        int number = index.find(feature);
        if (number >= 0) {
          int at = number * labels;
          for (int y = 0; y < labels; y++) {
            scores[i][y] += weights[at + y];
          }
        }
      }
    }
    return new Lattice(labels, scores, transitions, factors);
  }

  /**
   * Writes the model: features sorted by hash, only weights that are not 0 after rounding.
   *
   * @throws IOException if the stream fails
   */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(labels);
    for (float t : transitions) {
      out.writeFloat(t);
    }
    long[] features = index.features();
    long[] sorted = features.clone();
    Arrays.sort(sorted);
    int kept = 0;
    for (long feature : sorted) {
      kept += mask(index.find(feature)) == 0 ? 0 : 1;
    }
    out.writeInt(kept);
    for (long feature : sorted) {
      int number = index.find(feature);
      int mask = mask(number);
      if (mask != 0) {
        out.writeLong(feature);
        out.writeInt(mask);
        for (int y = 0; y < labels; y++) {
          if ((mask & (1 << y)) != 0) {
            out.writeShort(rounded(number, y));
          }
        }
      }
    }
  }

  private int mask(int number) {
    int mask = 0;
    for (int y = 0; y < labels; y++) {
      mask |= Math.abs(rounded(number, y)) < 8 ? 0 : 1 << y;
    }
    return mask;
  }

  private int rounded(int number, int label) {
    int steps = Math.round(weights[number * labels + label] / STEP);
    return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps));
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
    float[] transitions = new float[(labels + 1) * labels];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    int count = in.readInt();
    FeatureIndex index = new FeatureIndex();
    float[] weights = new float[count * labels];
    for (int i = 0; i < count; i++) {
      int number = index.add(in.readLong());
      int mask = in.readInt();
      for (int y = 0; y < labels; y++) {
        if ((mask & (1 << y)) != 0) {
          weights[number * labels + y] = in.readShort() * STEP;
        }
      }
    }
    return new Crf(labels, index, weights, transitions);
  }
}
