package io.github.plangraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.plan.Evidence;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** How sure a name is said to be. */
class TaggerTest {

  @Test
  void theThresholdStaysWhereItIs() {
    assertEquals(Evidence.ASSERTED, Tagger.calibrated(Evidence.ASSERTED), 1e-9);
    assertTrue(Tagger.calibrated(0) >= 0 && Tagger.calibrated(1) <= 1);
  }

  @Property
  void confidenceIsMoreModestAndKeepsItsOrder(
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double one,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double other) {
    assertEquals(one < other, Tagger.calibrated(one) < Tagger.calibrated(other));
    double from = Math.abs(one - Evidence.ASSERTED);
    double to = Math.abs(Tagger.calibrated(one) - Evidence.ASSERTED);
    assertTrue(to <= from + 1e-9, one + " -> " + Tagger.calibrated(one));
  }
}
