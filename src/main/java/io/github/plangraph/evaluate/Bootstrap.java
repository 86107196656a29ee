package io.github.plangraph.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Between what F1 would lie, 19 times of 20, were other blocks of the same kind annotated: blocks
 * are drawn with replacement a thousand times. The seed is fixed, so that equal facts give equal
 * bounds.
 */
final class Bootstrap {

  /**
   * Bounds of F1.
   *
   * @param low 2.5th percentile
   * @param high 97.5th percentile
   */
  record Interval(double low, double high) {}

  private static final int DRAWS = 1000;
  private static final long SEED = 20_160_101;

  private Bootstrap() {}

  /** The interval of one label; a block without marks of it counts as one too. */
  static Interval of(List<Judged> judged, List<String> blocks) {
    Map<String, Score> byBlock = new TreeMap<>();
    blocks.forEach(block -> byBlock.put(block, Score.NONE));
    judged.forEach(j -> byBlock.merge(j.block(), j.score(), Score::plus));
    List<Score> scores = new ArrayList<>(byBlock.values());
    SplittableRandom random = new SplittableRandom(SEED);
    double[] drawn = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      Score sum = Score.NONE;
      for (int n = 0; n < scores.size(); n++) {
        sum = sum.plus(scores.get(random.nextInt(scores.size())));
      }
      drawn[i] = sum.f1();
    }
    Arrays.sort(drawn);
    return new Interval(drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]);
  }
}
