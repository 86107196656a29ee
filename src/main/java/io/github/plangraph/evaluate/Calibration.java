package io.github.plangraph.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence is what it says: of mentions with confidence 0.8, eight in ten should be
 * right.
 *
 * @param bins ten, from 0–0.1 to 0.9–1
 */
record Calibration(List<Bin> bins) {

  private static final int BINS = 10;

  /**
   * Mentions of about one confidence.
   *
   * @param count how many
   * @param right how many of them are right
   * @param confidence the sum of theirs
   */
  record Bin(int count, int right, double confidence) {

    double mean() {
      return count == 0 ? 0 : confidence / count;
    }

    double share() {
      return count == 0 ? 0 : (double) right / count;
    }
  }

  Calibration {
    bins = List.copyOf(bins);
  }

  /** Of what was found with a confidence. */
  static Calibration of(List<Judged> judged) {
    int[] count = new int[BINS];
    int[] right = new int[BINS];
    double[] sum = new double[BINS];
    for (Judged j : judged) {
      if (!j.gold() && !Double.isNaN(j.confidence())) {
        int bin = Math.min(BINS - 1, (int) (j.confidence() * BINS));
        count[bin]++;
        right[bin] += j.hit() ? 1 : 0;
        sum[bin] += j.confidence();
      }
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(new Bin(count[i], right[i], sum[i]));
    }
    return new Calibration(bins);
  }

  /** Expected calibration error: the mean distance of confidence and share, by mention. */
  double error() {
    double distance = 0;
    int all = 0;
    for (Bin bin : bins) {
      distance += bin.count * Math.abs(bin.mean() - bin.share());
      all += bin.count;
    }
    return all == 0 ? 0 : distance / all;
  }

  /** The surest: confidence 0.9 and above. */
  Bin sure() {
    return bins.get(BINS - 1);
  }
}
