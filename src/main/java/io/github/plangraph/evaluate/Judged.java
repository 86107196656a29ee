package io.github.plangraph.evaluate;

import java.util.Set;

/**
 * A gold mark or a found fact with the judgement on it.
 *
 * @param label of the guide: TECH, DEVELOPS …
 * @param block document and line
 * @param gold whether it is a gold mark, not a found fact
 * @param forms what it may be called, normalised
 * @param hit whether it has its match
 * @param confidence of a found mention; NaN for all else
 */
record Judged(
    String label, String block, boolean gold, Set<String> forms, boolean hit, double confidence) {

  Judged {
    forms = Set.copyOf(forms);
  }

  /** What it adds to a score. */
  Score score() {
    int right = hit ? 1 : 0;
    return gold ? new Score(1, right, 0, 0) : new Score(0, 0, 1, right);
  }
}
