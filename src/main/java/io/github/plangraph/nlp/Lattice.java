package io.github.plangraph.nlp;

import java.util.Arrays;

/** All labellings of one sequence, with the score of each; computed in log space. */
public final class Lattice {

  private final int labels;
  private final double[][] scores;
  private final float[] transitions;
  private double[][] forward = new double[0][];
  private double[][] backward = new double[0][];

  Lattice(int labels, double[][] scores, float[] transitions) {
    this.labels = labels;
    this.scores = scores;
    this.transitions = transitions;
  }

  /** The best labelling (Viterbi). */
  public int[] best() {
    int n = scores.length;
    int[] path = new int[n];
    if (n == 0) {
      return path;
    }
    double[][] score = new double[n][labels];
    int[][] from = new int[n][labels];
    for (int y = 0; y < labels; y++) {
      score[0][y] = scores[0][y] + transition(labels, y);
    }
    for (int i = 1; i < n; i++) {
      for (int y = 0; y < labels; y++) {
        double top = Double.NEGATIVE_INFINITY;
        for (int x = 0; x < labels; x++) {
          double s = score[i - 1][x] + transition(x, y);
          if (s > top) {
            top = s;
            from[i][y] = x;
          }
        }
        score[i][y] = top + scores[i][y];
      }
    }
    for (int y = 1; y < labels; y++) {
      path[n - 1] = score[n - 1][y] > score[n - 1][path[n - 1]] ? y : path[n - 1];
    }
    for (int i = n - 1; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }

  /**
   * The probability that a stretch is labelled so: {@code first} at {@code start}, {@code rest} up
   * to {@code end}, and not {@code rest} behind it.
   */
  public double probability(int start, int end, int first, int rest) {
    run();
    double inside = forward[start][first];
    int last = first;
    for (int i = start + 1; i < end; i++) {
      inside += transition(last, rest) + scores[i][rest];
      last = rest;
    }
    double outside = 0;
    if (end < scores.length) {
      double[] next = new double[labels];
      for (int y = 0; y < labels; y++) {
        next[y] =
            y == rest
                ? Double.NEGATIVE_INFINITY
                : transition(last, y) + scores[end][y] + backward[end][y];
      }
      outside = logSum(next);
    }
    return Math.min(1, Math.exp(inside + outside - total()));
  }

  /** Probability of each label at a position. */
  double[] marginal(int i) {
    run();
    double total = total();
    double[] p = new double[labels];
    for (int y = 0; y < labels; y++) {
      p[y] = Math.exp(forward[i][y] + backward[i][y] - total);
    }
    return p;
  }

  /** Probability of label {@code x} at {@code i - 1} and {@code y} at {@code i}. */
  double marginal(int i, int x, int y) {
    run();
    return Math.exp(forward[i - 1][x] + transition(x, y) + scores[i][y] + backward[i][y] - total());
  }

  private double total() {
    return logSum(forward[forward.length - 1]);
  }

  private void run() {
    if (forward.length == scores.length) {
      return;
    }
    int n = scores.length;
    double[][] f = new double[n][labels];
    double[][] b = new double[n][labels];
    double[] sum = new double[labels];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < labels; y++) {
        if (i == 0) {
          f[0][y] = transition(labels, y) + scores[0][y];
          continue;
        }
        for (int x = 0; x < labels; x++) {
          sum[x] = f[i - 1][x] + transition(x, y);
        }
        f[i][y] = logSum(sum) + scores[i][y];
      }
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int x = 0; x < labels; x++) {
        for (int y = 0; y < labels; y++) {
          sum[y] = transition(x, y) + scores[i + 1][y] + b[i + 1][y];
        }
        b[i][x] = logSum(sum);
      }
    }
    forward = f;
    backward = b;
  }

  private float transition(int from, int to) {
    return transitions[from * labels + to];
  }

  private static double logSum(double[] values) {
    double max = Arrays.stream(values).max().orElse(Double.NEGATIVE_INFINITY);
    if (max == Double.NEGATIVE_INFINITY) {
      return max;
    }
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - max);
    }
    return max + Math.log(sum);
  }
}
