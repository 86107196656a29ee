package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate}: the rules and vocabularies are at least as good as {@code floors.tsv} says. */
class ScoreFloorsTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path FLOORS = GOLD.resolve("floors.tsv");

  @Test
  void seedReachesItsFloors() {
    Cli evaluate = Cli.run("evaluate", "--gold", GOLD, "--model", "none", "--floors", FLOORS);
    assertEquals(0, evaluate.code(), evaluate.err() + evaluate.out());
    assertTrue(evaluate.out().contains("TECH"), evaluate.out());
  }

  @Test
  void missedFloorIsNamed(@TempDir Path directory) throws IOException {
    Path floors = directory.resolve("floors.tsv");
    Files.writeString(floors, "# too high\nTECH\t1.0\nbox\t0.5\n", StandardCharsets.UTF_8);
    Cli evaluate = Cli.run("evaluate", "--gold", GOLD, "--model", "none", "--floors", floors);
    assertEquals(1, evaluate.code());
    assertTrue(evaluate.err().startsWith("TECH: F1 0."), evaluate.err());
    assertEquals(1, evaluate.err().lines().count(), evaluate.err());
  }

  /** The annotated text is the bundled one, so that lines and offsets mean the same. */
  @Test
  void seedIsTheBundledText() throws IOException {
    assertArrayEquals(Files.readAllBytes(Cli.SEED), Files.readAllBytes(GOLD.resolve("seed.md")));
  }
}
