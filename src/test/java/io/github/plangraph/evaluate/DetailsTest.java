package io.github.plangraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Intervals, calibration, and names seen and unseen, on facts whose figures are plain. */
class DetailsTest {

  private static final Gold GOLD =
      new Gold(
          "x",
          "突破区块链。\n突破流计算。\n",
          Set.of(1, 2),
          List.of(mark(1, "TECH", "区块链"), mark(2, "TECH", "流计算", "流计算技术")));

  private static Gold.Mark mark(int line, String... fields) {
    return new Gold.Mark(line, List.of(fields));
  }

  private static String mention(String name, double confidence, int start) {
    return String.format(
        java.util.Locale.ROOT,
        "{\"kind\":\"mention\",\"type\":\"technology\",\"text\":\"%s\",\"label\":\"%s\","
            + "\"confidence\":%s,\"start\":%d,\"end\":%d}%n",
        name,
        name,
        confidence,
        start,
        start + name.length());
  }

  private static String details(String facts, Optional<TrainedForms> trained) throws IOException {
    Evaluation evaluation = new Evaluation();
    evaluation.add(GOLD, facts, trained);
    return evaluation.details();
  }

  @Test
  void namesSeenInTrainingAreScoredApart() throws IOException {
    String facts = mention("区块链", 0.95, 2) + mention("计算", 0.55, 10);
    String text = details(facts, Optional.of(TrainedForms.of(List.of("区块链", "图计算"))));
    assertTrue(text.contains("  TECH    seen         1     1   1.000  1.000  1.000\n"), text);
    assertTrue(text.contains("  TECH    unseen       1     1   0.000  0.000  0.000\n"), text);
    assertTrue(details(facts, Optional.empty()).contains("没有训练用名称表"));
  }

  @Test
  void aNameIsSeenByAnyOfItsFormsAndTheListDoesNotGiveItAway() {
    TrainedForms trained = TrainedForms.of(List.of("NoSQL数据库", "流计算"));
    assertTrue(trained.hold(List.of("数据库", "ＮｏＳＱＬ数据库")));
    assertFalse(trained.hold(List.of("数据库")));
    assertEquals(trained, TrainedForms.read(trained.lines()));
    assertFalse(trained.lines().contains("流计算"));
  }

  @Test
  void confidenceIsComparedWithTheShareThatIsRight() throws IOException {
    String facts = mention("区块链", 0.95, 2) + mention("计算", 0.55, 10);
    String text = details(facts, Optional.empty());
    assertTrue(text.contains("  0.5–0.6      1   0.550  0.000\n"), text);
    assertTrue(text.contains("  0.9–1.0      1   0.950  1.000\n"), text);
    // |0.95 - 1| and |0.55 - 0|, one mention each.
    assertTrue(text.contains("expected calibration error 0.300\n"), text);
    assertTrue(text.contains("precision at ≥ 0.9: 1.000 (1)\n"), text);
  }

  @Test
  void intervalHoldsTheScoreAndNarrowsWithMoreBlocks() {
    Bootstrap.Interval few = interval(20);
    Bootstrap.Interval many = interval(2000);
    for (Bootstrap.Interval interval : List.of(few, many)) {
      assertTrue(interval.low() < 0.75 && 0.75 < interval.high(), interval::toString);
    }
    assertTrue(many.high() - many.low() < (few.high() - few.low()) / 5, few + " " + many);
    assertEquals(many, interval(2000));
  }

  /** Blocks with a gold mark and a found one each, right in three of four: F1 is 0.75. */
  private static Bootstrap.Interval interval(int blocks) {
    List<Judged> judged = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < blocks; i++) {
      names.add("block " + i);
      judged.add(new Judged("TECH", "block " + i, true, Set.of("a"), i % 4 != 0, Double.NaN));
      judged.add(new Judged("TECH", "block " + i, false, Set.of("a"), i % 4 != 0, 0.5));
    }
    return Bootstrap.of(judged, names);
  }
}
