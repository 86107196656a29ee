package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a row of a table does: its first cell of some length, where it is no head and no row of
 * figures.
 */
final class Cells {
  private static final int MIN = 5;
  private static final Pattern FIGURE =
      Pattern.compile("(?U)[^\\p{IsHan}]*\\d[^\\p{IsHan}]*\\p{IsHan}{0,3}|[-－—–]+");

  private Cells() {}

  /** The cell that may be a measure: 1, 建设制氢基地, 省能源局, 2024年底. */
  static Optional<String> task(Block row) {
    List<String> cells = Arrays.stream(row.text().text().split("\t")).map(String::strip).toList();
    long figures = cells.stream().skip(1).filter(c -> FIGURE.matcher(c).matches()).count();

    return figures >= 2
        ? Optional.empty()
        : cells.stream().filter(c -> c.length() > MIN).findFirst();
  }
}
