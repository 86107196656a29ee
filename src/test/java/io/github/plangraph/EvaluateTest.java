package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} with a model of one's own: names that it has seen are told from others. */
class EvaluateTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");

  @TempDir Path directory;

  @Test
  void namesSeenInTrainingStandBesideTheModel() throws IOException {
    Path sentences = Files.createDirectories(directory.resolve("sentences"));
    Files.copy(Path.of("data/training/software.txt"), sentences.resolve("software.txt"));
    Path model = directory.resolve("own.model");
    Cli train = Cli.run("train", "--data", sentences, "-o", model);
    assertEquals(0, train.code(), train.err());
    String forms = Files.readString(directory.resolve("own.model.forms"));
    assertTrue(forms.lines().count() > 50, forms);
    Cli evaluate = Cli.run("evaluate", "--gold", GOLD, "--model", model);
    assertEquals(0, evaluate.code(), evaluate.err());
    assertTrue(evaluate.lines().get(1).startsWith("TECH  "), evaluate.out());
    assertTrue(evaluate.out().contains("\n  TECH    seen  "), evaluate.out());
    assertTrue(evaluate.out().contains("\n  TECH    unseen  "), evaluate.out());
    Files.delete(directory.resolve("own.model.forms"));
    Cli without = Cli.run("evaluate", "--gold", GOLD, "--model", model);
    assertTrue(without.out().contains("没有训练用名称表"), without.out());
  }
}
