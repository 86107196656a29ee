package io.github.plangraph.nlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Scores of one label behind another; the start counts as one more label. What is forbidden is left
 * out of the lists, so that no sum or maximum runs over it.
 */
final class Transitions {

  /** Stands for a transition that is not allowed. */
  static final float FORBIDDEN = -1000;

  private final int labels;
  private final float[] scores;
  private final double[] factors;

  /** For each label those it may follow, without the start. */
  final int[][] before;

  /** Their scores. */
  final float[][] scoresBefore;

  /** The exponentials of these. */
  final double[][] factorsBefore;

  /** For each label those that may follow it. */
  final int[][] after;

  final double[][] factorsAfter;

  /**
   * Transitions with these scores.
   *
   * @param scores from label {@code a} to {@code b} at {@code a * labels + b}; the start is label
   *     {@code labels}
   */
  Transitions(int labels, float[] scores) {
    this.labels = labels;
    this.scores = scores.clone();
    factors = new double[scores.length];
    before = new int[labels][];
    after = new int[labels][];
    scoresBefore = new float[labels][];
    factorsBefore = new double[labels][];
    factorsAfter = new double[labels][];
    for (int i = 0; i < scores.length; i++) {
      factors[i] = scores[i] <= FORBIDDEN ? 0 : Math.exp(scores[i]);
    }
    for (int y = 0; y < labels; y++) {
      int to = y;
      before[y] = IntStream.range(0, labels).filter(x -> factor(x, to) > 0).toArray();
      after[y] = IntStream.range(0, labels).filter(x -> factor(to, x) > 0).toArray();
      factorsBefore[y] = Arrays.stream(before[y]).mapToDouble(x -> factor(x, to)).toArray();
      factorsAfter[y] = Arrays.stream(after[y]).mapToDouble(x -> factor(to, x)).toArray();
      scoresBefore[y] = new float[before[y].length];
      for (int k = 0; k < before[y].length; k++) {
        scoresBefore[y][k] = score(before[y][k], to);
      }
    }
  }

  float score(int from, int to) {
    return scores[from * labels + to];
  }

  /** The exponential of the score; 0 if forbidden. */
  double factor(int from, int to) {
    return factors[from * labels + to];
  }

  int start() {
    return labels;
  }

  void write(DataOutputStream out) throws IOException {
    for (float score : scores) {
      out.writeFloat(score);
    }
  }

  static Transitions read(int labels, ByteBuffer in) {
    float[] scores = new float[(labels + 1) * labels];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = in.getFloat();
    }
    return new Transitions(labels, scores);
  }
}
