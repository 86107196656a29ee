package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the command that makes the committed model. */
public final class TrainedAgain {

  private TrainedAgain() {}

  /** Trains on the committed annotations. */
  public static void train(Path model) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    int code =
        Main.run(
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            "train",
            "--data",
            "data/training",
            "--gold",
            "src/test/resources/gold",
            "--output",
            model.toString());
    assertEquals(0, code, err.toString(StandardCharsets.UTF_8));
  }
}
