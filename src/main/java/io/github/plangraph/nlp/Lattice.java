package io.github.plangraph.nlp;

/** All labellings of one sequence, with the score of each. */
public final class Lattice {

  private final int labels;
  private final double[][] scores;
  private final Transitions transitions;

  // Scaled forward and backward variables (Rabiner 1989): each row of forward sums to one.
  private double[][] emissions = new double[0][];
  private double[][] forward = new double[0][];
  private double[][] backward = new double[0][];
  private double[] scale = new double[0];

  Lattice(int labels, double[][] scores, Transitions transitions) {
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
    double[] last = new double[labels];
    double[] next = new double[labels];
    int[][] from = new int[n][labels];
    for (int y = 0; y < labels; y++) {
      last[y] = scores[0][y] + transitions.score(transitions.start(), y);
    }
    for (int i = 1; i < n; i++) {
      for (int y = 0; y < labels; y++) {
        int best = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int x : transitions.before[y]) {
          double s = last[x] + transitions.score(x, y);
          if (s > top) {
            top = s;
            best = x;
          }
        }
        from[i][y] = best;
        next[y] = top + scores[i][y];
      }
      double[] swap = last;
      last = next;
      next = swap;
    }
    for (int y = 1; y < labels; y++) {
      path[n - 1] = last[y] > last[path[n - 1]] ? y : path[n - 1];
    }
    for (int i = n - 1; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }

  /** The probability that the positions from {@code start} on are labelled so. */
  public double probability(int start, int[] path) {
    run();
    double p = forward[start][path[0]];
    for (int k = 1; k < path.length; k++) {
      int i = start + k;
      p *= transitions.factor(path[k - 1], path[k]) * emissions[i][path[k]] / scale[i];
    }
    int last = path.length - 1;
    return Math.min(1, p * backward[start + last][path[last]]);
  }

  /** Probability of each label at a position. */
  public double[] marginal(int i) {
    run();
    double[] p = new double[labels];
    for (int y = 0; y < labels; y++) {
      p[y] = Math.min(1, forward[i][y] * backward[i][y]);
    }
    return p;
  }

  /** Probability of label {@code x} at {@code i - 1} and {@code y} at {@code i}. */
  double marginal(int i, int x, int y) {
    run();
    return forward[i - 1][x]
        * transitions.factor(x, y)
        * emissions[i][y]
        * backward[i][y]
        / scale[i];
  }

  private void run() {
    if (forward.length == scores.length) {
      return;
    }
    int n = scores.length;
    emissions = new double[n][labels];
    forward = new double[n][labels];
    backward = new double[n][labels];
    scale = new double[n];
    for (int i = 0; i < n; i++) {
      emit(i);
      advance(i);
    }
    java.util.Arrays.fill(backward[n - 1], 1);
    for (int i = n - 2; i >= 0; i--) {
      for (int x = 0; x < labels; x++) {
        double sum = 0;
        for (int y : transitions.after[x]) {
          sum += transitions.factor(x, y) * emissions[i + 1][y] * backward[i + 1][y];
        }
        backward[i][x] = sum / scale[i + 1];
      }
    }
  }

  private void emit(int i) {
    double max = scores[i][0];
    for (int y = 1; y < labels; y++) {
      max = Math.max(max, scores[i][y]);
    }
    for (int y = 0; y < labels; y++) {
      // The floor keeps a row from vanishing where only a forbidden label scores well.
      emissions[i][y] = Math.exp(Math.max(-200, scores[i][y] - max));
    }
  }

  private void advance(int i) {
    double total = 0;
    for (int y = 0; y < labels; y++) {
      double sum = 0;
      if (i == 0) {
        sum = transitions.factor(transitions.start(), y);
      } else {
        for (int x : transitions.before[y]) {
          sum += forward[i - 1][x] * transitions.factor(x, y);
        }
      }
      forward[i][y] = sum * emissions[i][y];
      total += forward[i][y];
    }
    scale[i] = total;
    for (int y = 0; y < labels; y++) {
      forward[i][y] /= total;
    }
  }
}
