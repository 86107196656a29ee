package io.github.plangraph.evaluate;

/**
 * Counts behind a precision and a recall. Gold and found marks are counted apart because several
 * found marks may match one gold mark.
 *
 * @param gold marks in the annotation
 * @param goldHit of those, found
 * @param found marks found
 * @param foundHit of those, right
 */
public record Score(int gold, int goldHit, int found, int foundHit) {

  /** No marks at all. */
  public static final Score NONE = new Score(0, 0, 0, 0);

  /** Share of what was found that is right; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) foundHit / found;
  }

  /** Share of what there is that was found; 0 if there is nothing. */
  public double recall() {
    return gold == 0 ? 0 : (double) goldHit / gold;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Counts of two documents together. */
  public Score plus(Score other) {
    return new Score(
        gold + other.gold, goldHit + other.goldHit, found + other.found, foundHit + other.foundHit);
  }
}
