package io.github.plangraph.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The least strict F1 that is accepted, by label.
 *
 * @param least by label of {@link Evaluation#facts()} or {@link Evaluation#structure()}
 */
public record Floors(Map<String, Double> least) {

  /** Copies. */
  public Floors {
    least = new LinkedHashMap<>(least);
  }

  /**
   * Reads a file of lines {@code label, tab, F1}; lines that begin with # are comments.
   *
   * @throws IOException if it cannot be read, or a line is of another form; the message names it
   */
  public static Floors read(Path file) throws IOException {
    Map<String, Double> least = new LinkedHashMap<>();
    for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!row.isBlank() && !row.startsWith("#")) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 2 || !cells[1].matches("[01](\\.\\d+)?")) {
          throw new IOException(file + "：应为“标签\t分数” / not a label and a figure: " + row);
        }
        least.put(cells[0], Double.valueOf(cells[1]));
      }
    }
    return new Floors(least);
  }

  /** What falls short of its floor, a line for people each; empty if nothing does. */
  public List<String> missed(Evaluation evaluation) {
    Map<String, Score> scores = new LinkedHashMap<>(evaluation.structure());
    evaluation.facts().forEach((label, score) -> scores.put(label, score.strict()));
    List<String> missed = new ArrayList<>();
    least.forEach(
        (label, floor) -> {
          double f1 = scores.getOrDefault(label, Score.NONE).f1();
          if (f1 < floor) {
            missed.add(
                String.format(Locale.ROOT, "%s: F1 %.3f 低于 / is below %.3f", label, f1, floor));
          }
        });
    return missed;
  }
}
