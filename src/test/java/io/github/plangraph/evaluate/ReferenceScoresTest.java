package io.github.plangraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.plangraph.Cases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scores are those of the reference scorers that came with the annotation: facts of the seed
 * plans with losses, repetitions, wrong years, missing fields, scopes and candidates get the same
 * figures here as there.
 */
class ReferenceScoresTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");

  static List<Cases> cases() {
    return Cases.of("evaluate");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void figuresAreThoseOfTheReference(Cases example) throws IOException {
    Evaluation evaluation = new Evaluation();
    evaluation.add(
        Gold.readAll(GOLD).get(0), Files.readString(example.input(), StandardCharsets.UTF_8));
    List<String> actual = new ArrayList<>();
    evaluation
        .facts()
        .forEach(
            (label, score) ->
                actual.add(
                    row(label, score.strict())
                        + (score.overlap().equals(Score.NONE) ? "" : figures(score.overlap()))));
    evaluation.structure().forEach((part, score) -> actual.add(row(part, score)));
    List<String> expected =
        Files.readAllLines(example.expected(), StandardCharsets.UTF_8).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  private static String row(String label, Score score) {
    return label + "\t" + score.gold() + "\t" + score.found() + figures(score);
  }

  private static String figures(Score score) {
    return String.format(
        Locale.ROOT, "\t%.6f\t%.6f\t%.6f", score.precision(), score.recall(), score.f1());
  }
}
