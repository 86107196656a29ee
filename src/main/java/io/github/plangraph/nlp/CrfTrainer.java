package io.github.plangraph.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fits a {@link Crf} by stochastic gradient with per-weight rates (AdaGrad), weight decay and
 * noise. The same sequences in the same order give the same model, bit for bit.
 */
public final class CrfTrainer {

  /**
   * What a pass over a sequence leaves out at random, so that no feature is relied on alone and
   * none that others outweigh is left unlearned (Wang, Wang, Wager, Liang and Manning 2013).
   *
   * @param features share of the features of a position
   * @param families share of the families of features, of all positions at once
   */
  public record Noise(double features, double families) {}

  private record Sequence(long[][] features, int[] labels) {}

  /** Of all weights after each of the later passes. */
  private record Sums(float[] weights, float[] transitions) {

    void add(Sums more) {
      add(more.weights, weights);
      add(more.transitions, transitions);
    }

    private static void add(float[] values, float[] to) {
      for (int i = 0; i < values.length; i++) {
        to[i] += values[i];
      }
    }
  }

  /** Features seen less often than this are dropped. */
  private static final int CUTOFF = 2;

  private static final double RATE = 0.2;

  private static final int RUNS = 2;

  private static final int SEED = 20160101;

  private final int labels;
  private final boolean[] allowed;
  private final Noise noise;
  private final List<Sequence> sequences = new ArrayList<>();

  /**
   * A trainer.
   *
   * @param allowed whether label {@code b} may follow {@code a} at {@code a * labels + b}; the
   *     start is label {@code labels}
   * @param noise what is left out on the way
   */
  public CrfTrainer(int labels, boolean[] allowed, Noise noise) {
    this.labels = labels;
    this.allowed = allowed.clone();
    this.noise = noise;
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
    long[] features = index.features();
    // The mean over the later passes generalises better than the last pass alone (Collins 2002),
    // that over runs in several orders better than one.
    List<Sums> runs =
        IntStream.range(0, RUNS)
            .parallel()
            .mapToObj(run -> run(new Random(SEED + run), epochs, decay, numbered, features))
            .toList();
    Sums all = runs.get(0);
    runs.stream().skip(1).forEach(all::add);
    float count = RUNS * (epochs - epochs / 2);
    return Crf.of(
        labels,
        index,
        divided(all.weights, count),
        new Transitions(labels, divided(all.transitions, count)));
  }

  private Sums run(Random random, int epochs, double decay, int[][][] numbered, long[] features) {
    float[] weights = new float[features.length * labels];
    float[] squares = new float[weights.length];
    float[] transitions = new float[allowed.length];
    float[] transitionSquares = new float[transitions.length];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = allowed[i] ? 0 : Transitions.FORBIDDEN;
    }
    int[] order = new int[sequences.size()];
    Arrays.setAll(order, i -> i);
    Sums sums = new Sums(new float[weights.length], new float[transitions.length]);
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (int s : order) {
        int[][] seen = seen(numbered[s], features, random);
        Pass pass = new Pass(seen, sequences.get(s).labels, weights, transitions);
        pass.update(weights, squares, transitionSquares);
      }
      if (epoch >= epochs / 2) {
        sums.add(new Sums(weights, transitions));
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] *= (float) (1 - decay);
      }
    }
    return sums;
  }

  private static float[] divided(float[] values, float count) {
    for (int i = 0; i < values.length; i++) {
      values[i] /= count;
    }
    return values;
  }

  private FeatureIndex frequent() {
    FeatureIndex all = new FeatureIndex();
    int[] counts = new int[1 << 16];
    for (Sequence sequence : sequences) {
      for (long[] position : sequence.features) {
        for (long feature : position) {
          int number = all.add(feature);
          if (number >= counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
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
        numbered[s][i] = Arrays.copyOf(numbers, n);
      }
    }
    return numbered;
  }

  /** The features of a sequence that a pass is shown. */
  private int[][] seen(int[][] sequence, long[] features, Random random) {
    int hidden = 0;
    for (int family = 0; family < 1 << Crf.FAMILY_BITS; family++) {
      hidden |= random.nextDouble() < noise.families ? 1 << family : 0;
    }
    int[][] seen = new int[sequence.length][];
    for (int i = 0; i < seen.length; i++) {
      int[] some = new int[sequence[i].length];
      int n = 0;
      for (int feature : sequence[i]) {
        int family = (int) features[feature] & ((1 << Crf.FAMILY_BITS) - 1);
        if (((hidden >> family) & 1) == 0 && random.nextDouble() >= noise.features) {
          some[n++] = feature;
        }
      }
      seen[i] = Arrays.copyOf(some, n);
    }
    return seen;
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
      for (int i = 0; i < scores.length; i++) {
        scores[i] /= 1 - noise.features; // as high as with all of them
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
