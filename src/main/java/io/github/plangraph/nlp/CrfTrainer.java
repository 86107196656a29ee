package io.github.plangraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fits a {@link Crf} by stochastic gradient with per-weight rates (AdaGrad) and weight decay. The
 * same sequences in the same order give the same model, bit for bit.
 */
public final class CrfTrainer {

  private record Sequence(long[][] features, int[] labels) {}

  /** Features seen less often than this are dropped. */
  private static final int CUTOFF = 2;

  private static final double RATE = 0.2;

  private final int labels;
  private final boolean[] allowed;
  private final List<Sequence> sequences = new ArrayList<>();

  /**
   * A trainer.
   *
   * @param allowed whether label {@code b} may follow {@code a} at {@code a * labels + b}; the
   *     start is label {@code labels}
   */
  public CrfTrainer(int labels, boolean[] allowed) {
    this.labels = labels;
    this.allowed = allowed.clone();
  }

  /** Adds a sequence to learn from. */
  public void add(long[][] features, int[] gold) {
    if (features.length > 0) {
      sequences.add(new Sequence(features, gold));
    }
  }

  /**
   * Learns.
   *
   * @param epochs passes over the sequences
   * @param decay share of each weight that a pass takes away, such as 0.02
   */
  public Crf train(int epochs, double decay) {
    FeatureIndex index = frequent();
    int[][][] numbered = number(index);
    float[] weights = new float[index.size() * labels];
    float[] squares = new float[weights.length];
    float[] transitions = new float[(labels + 1) * labels];
    float[] transitionSquares = new float[transitions.length];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = allowed[i] ? 0 : Transitions.FORBIDDEN;
    }
    int[] order = new int[sequences.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    float[] sums = new float[weights.length];
    int summed = 0;
    Random random = new Random(20160101);
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (int s : order) {
        Pass pass = new Pass(numbered[s], sequences.get(s).labels, weights, transitions);
        pass.update(weights, squares, transitionSquares);
      }
      boolean settled = epoch >= epochs / 2;
      summed += settled ? 1 : 0;
      for (int i = 0; i < weights.length; i++) {
        sums[i] += settled ? weights[i] : 0;
        weights[i] *= (float) (1 - decay);
      }
    }
    // The mean over the later passes generalises better than the last pass alone (Collins 2002).
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= Math.max(1, summed);
    }
    return Crf.of(labels, index, sums, new Transitions(labels, transitions));
  }

  private FeatureIndex frequent() {
    FeatureIndex all = new FeatureIndex();
    int[] counts = new int[1 << 16];
    for (Sequence sequence : sequences) {
      for (long[] position : sequence.features) {
        for (long feature : position) {
          int number = all.add(feature);
          if (number >= counts.length) {
            counts = java.util.Arrays.copyOf(counts, counts.length * 2);
          }
          counts[number]++;
        }
      }
    }
    FeatureIndex kept = new FeatureIndex();
    long[] features = all.features();
    for (int i = 0; i < features.length; i++) {
      if (counts[i] >= CUTOFF) {
        kept.add(features[i]);
      }
    }
    return kept;
  }

  private int[][][] number(FeatureIndex index) {
    int[][][] numbered = new int[sequences.size()][][];
    for (int s = 0; s < numbered.length; s++) {
      long[][] features = sequences.get(s).features;
      numbered[s] = new int[features.length][];
      for (int i = 0; i < features.length; i++) {
        int[] numbers = new int[features[i].length];
        int n = 0;
        for (long feature : features[i]) {
          int number = index.find(feature);
          if (number >= 0) {
            numbers[n++] = number;
          }
        }
        numbered[s][i] = java.util.Arrays.copyOf(numbers, n);
      }
    }
    return numbered;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }

  /** One sequence under the current weights. */
  private final class Pass {
    private final int[][] features;
    private final int[] gold;
    private final Lattice lattice;
    private final float[] transitions;

    Pass(int[][] features, int[] gold, float[] weights, float[] transitions) {
      this.features = features;
      this.gold = gold;
      this.transitions = transitions;
      double[] scores = new double[features.length * labels];
      for (int i = 0; i < features.length; i++) {
        for (int feature : features[i]) {
          for (int y = 0; y < labels; y++) {
            scores[i * labels + y] += weights[feature * labels + y];
          }
        }
      }
      lattice = new Lattice(labels, scores, new Transitions(labels, transitions));
    }

    void update(float[] weights, float[] squares, float[] transitionSquares) {
      double[][] gradients = new double[features.length][];
      for (int i = 0; i < features.length; i++) {
        gradients[i] = lattice.marginal(i);
        gradients[i][gold[i]] -= 1;
      }
      double[] transitionGradients = transitionGradients(gradients[0]);
      for (int i = 0; i < features.length; i++) {
        for (int feature : features[i]) {
          for (int y = 0; y < labels; y++) {
            step(weights, squares, feature * labels + y, gradients[i][y]);
          }
        }
      }
      for (int t = 0; t < transitionGradients.length; t++) {
        if (allowed[t]) {
          step(transitions, transitionSquares, t, transitionGradients[t]);
        }
      }
    }

    private double[] transitionGradients(double[] first) {
      double[] gradients = new double[transitions.length];
      System.arraycopy(first, 0, gradients, labels * labels, labels);
      for (int i = 1; i < features.length; i++) {
        for (int x = 0; x < labels; x++) {
          for (int y = 0; y < labels; y++) {
            if (allowed[x * labels + y]) {
              gradients[x * labels + y] += lattice.marginal(i, x, y);
            }
          }
        }
        gradients[gold[i - 1] * labels + gold[i]] -= 1;
      }
      return gradients;
    }

    private void step(float[] values, float[] squares, int at, double gradient) {
      if (Math.abs(gradient) < 1e-6) {
        return;
      }
      squares[at] += (float) (gradient * gradient);
      values[at] -= (float) (RATE * gradient / Math.sqrt(1 + squares[at]));
    }
  }
}
