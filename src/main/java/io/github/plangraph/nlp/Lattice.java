package io.github.plangraph.nlp;

import java.util.Arrays;

/** All labellings of one sequence, with the score of each. */
public final class Lattice {

  /** A label that scores so far below the best takes no part. */
  private static final double FAR = 30;

  /**
   * What it counts for all the same: a row must not vanish where only a forbidden label scores
   * well.
   */
  private static final double LEAST = Math.exp(-FAR);

  private final int labels;
  private final int positions;

  /** Of label {@code y} at position {@code i} at {@code i * labels + y}, like all tables here. */
  private final double[] scores;

  private final Transitions transitions;

  // Scaled forward and backward variables (Rabiner 1989): each row of forward sums to one.
  private double[] emissions = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] scale = new double[0];

  Lattice(int labels, double[] scores, Transitions transitions) {
    this.labels = labels;
    this.scores = scores;
    this.transitions = transitions;
    positions = scores.length / labels;
  }

  /** The best labelling (Viterbi). */
  public int[] best() {
    if (positions == 0) {
      return new int[0];
    }
    double[] last = new double[labels];
    double[] next = new double[labels];
    byte[] from = new byte[scores.length];
    for (int y = 0; y < labels; y++) {
      last[y] = scores[y] + transitions.score(transitions.start(), y);
    }
    for (int i = 1; i < positions; i++) {
      int row = i * labels;
      for (int y = 0; y < labels; y++) {
        int best = 0;
        double top = Double.NEGATIVE_INFINITY;
        int[] before = transitions.before[y];
        float[] score = transitions.scoresBefore[y];
        for (int k = 0; k < before.length; k++) {
          double s = last[before[k]] + score[k];
          if (s > top) {
            top = s;
            best = before[k];
          }
        }
        from[row + y] = (byte) best;
        next[y] = top + scores[row + y];
      }
      double[] swap = last;
      last = next;
      next = swap;
    }
    return path(last, from);
  }

  /** Back from the best label of the last position. */
  private int[] path(double[] last, byte[] from) {
    int[] path = new int[positions];
    int end = 0;
    for (int y = 1; y < labels; y++) {
      end = last[y] > last[end] ? y : end;
    }
    for (int i = positions - 1; i >= 0; i--) {
      path[i] = end;
      end = from[i * labels + end] & 0xFF;
    }
    return path;
  }

  /** The probability that the positions from {@code start} on are labelled so. */
  public double probability(int start, int[] path) {
    run();
    double p = forward[start * labels + path[0]];
    for (int k = 1; k < path.length; k++) {
      int i = start + k;
      p *= transitions.factor(path[k - 1], path[k]) * emissions[i * labels + path[k]] / scale[i];
    }
    int last = path.length - 1;
    return Math.min(1, p * backward[(start + last) * labels + path[last]]);
  }

  /** Probability of each label at a position. */
  public double[] marginal(int i) {
    run();
    double[] p = new double[labels];
    for (int y = 0; y < labels; y++) {
      p[y] = Math.min(1, forward[i * labels + y] * backward[i * labels + y]);
    }
    return p;
  }

  /** Probability of label {@code x} at {@code i - 1} and {@code y} at {@code i}. */
  double marginal(int i, int x, int y) {
    run();
    return forward[(i - 1) * labels + x]
        * transitions.factor(x, y)
        * emissions[i * labels + y]
        * backward[i * labels + y]
        / scale[i];
  }

  private void run() {
    if (forward.length == scores.length) {
      return;
    }
    emissions = new double[scores.length];
    forward = new double[scores.length];
    backward = new double[scores.length];
    scale = new double[positions];
    for (int i = 0; i < positions; i++) {
      emit(i * labels);
      advance(i);
    }
    Arrays.fill(backward, scores.length - labels, scores.length, 1);
    for (int i = positions - 2; i >= 0; i--) {
      retreat(i);
    }
  }

  private void emit(int row) {
    double max = scores[row];
    for (int y = 1; y < labels; y++) {
      max = Math.max(max, scores[row + y]);
    }
    for (int y = 0; y < labels; y++) {
      double below = scores[row + y] - max;
      emissions[row + y] = below < -FAR ? LEAST : Math.exp(below);
    }
  }

  private void advance(int i) {
    int row = i * labels;
    double total = 0;
    for (int y = 0; y < labels; y++) {
      double sum = 0;
      if (i == 0) {
        sum = transitions.factor(transitions.start(), y);
      } else {
        int[] before = transitions.before[y];
        double[] factors = transitions.factorsBefore[y];
        for (int k = 0; k < before.length; k++) {
          sum += forward[row - labels + before[k]] * factors[k];
        }
      }
      forward[row + y] = sum * emissions[row + y];
      total += forward[row + y];
    }
    scale[i] = total;
    for (int y = 0; y < labels; y++) {
      forward[row + y] /= total;
    }
  }

  private void retreat(int i) {
    int row = i * labels;
    int next = row + labels;
    for (int x = 0; x < labels; x++) {
      double sum = 0;
      int[] after = transitions.after[x];
      double[] factors = transitions.factorsAfter[x];
      for (int k = 0; k < after.length; k++) {
        int y = next + after[k];
        sum += factors[k] * emissions[y] * backward[y];
      }
      backward[row + x] = sum / scale[i + 1];
    }
  }
}
