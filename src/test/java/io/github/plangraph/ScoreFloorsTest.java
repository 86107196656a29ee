package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.evaluate.Evaluation;
import io.github.plangraph.evaluate.Gold;
import io.github.plangraph.evaluate.Score;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The extractor is on the seed gold at least as good as {@code gold/floors.tsv} says. */
class ScoreFloorsTest {
  static final Path GOLD = Path.of("src/test/resources/gold");

  @Test
  void seedReachesItsFloors() throws IOException {
    Evaluation evaluation = new Evaluation();
    for (Gold gold : Gold.readAll(GOLD)) {
      evaluation.add(gold, BundledPlans.factLines());
    }
    Map<String, Score> scores = new HashMap<>(evaluation.structure());
    evaluation.facts().forEach((label, score) -> scores.put(label, score.strict()));
    assertAll(
        Files.readAllLines(GOLD.resolve("floors.tsv"), StandardCharsets.UTF_8).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(cells -> () -> reaches(scores, cells[0], Double.parseDouble(cells[1]))));
  }

  private static void reaches(Map<String, Score> scores, String label, double floor) {
    Score score = scores.getOrDefault(label, Score.NONE);
    assertTrue(score.f1() >= floor, label + ": " + score.f1() + " < " + floor);
  }

  /** The annotated text is the bundled one, so that lines and offsets mean the same. */
  @Test
  void seedIsTheBundledText() throws IOException {
    assertArrayEquals(BundledPlans.source().bytes(), Files.readAllBytes(GOLD.resolve("seed.md")));
  }
}
