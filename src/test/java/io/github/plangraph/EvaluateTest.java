package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  @Test
  void aDocumentIsScoredByAModelThatSawNothingOfIt() throws IOException {
    Path gold = Files.createDirectories(directory.resolve("gold"));
    for (String id : List.of("a1", "a2", "a3")) {
      Files.writeString(gold.resolve(id + ".txt"), "发展玄晶" + id + "。\n");
      Files.writeString(gold.resolve(id + ".blocks.tsv"), id + ":1\t1\tpara\t发展玄晶" + id + "。\n");
      Files.writeString(gold.resolve(id + ".gold.txt"), "# " + id + ":1\nTECH\t玄晶" + id + "\n");
    }
    Path sentences = Files.createDirectories(directory.resolve("sentences"));
    Files.copy(Path.of("data/training/aerospace.txt"), sentences.resolve("aerospace.txt"));
    Files.writeString(sentences.resolve("a2-more.txt"), "发展[T/d 玄晶a2]。\n");
    String[] arguments = {
      "evaluate", "--gold", gold.toString(), "--leave-one-out", sentences.toString()
    };
    Cli alone = Cli.run((Object[]) arguments);
    assertEquals(0, alone.code(), alone.err());
    // Had a model seen its own document, or more of its text, that name would be a seen one.
    assertTrue(alone.out().contains("\n  TECH    unseen       3"), alone.out());
  }

  @Test
  void foldsWithoutLeavingOutAreRefused() {
    Cli folds = Cli.run("evaluate", "--gold", GOLD, "--folds", "4");
    assertEquals(2, folds.code());
    assertTrue(folds.err().contains("--folds: 4"), folds.err());
  }
}
