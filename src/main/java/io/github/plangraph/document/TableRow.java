package io.github.plangraph.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** A row of a pipe table: {@code | 指标 | 2020年 |}. */
final class TableRow {
  private static final Pattern FORM = Pattern.compile("\\|.*\\|");
  private static final Pattern DELIMITER = Pattern.compile("[|:\\-\\s]+");

  private TableRow() {}

  static boolean is(String line) {
    return FORM.matcher(line).matches();
  }

  /** The cells, a tab in the place of each inner bar; empty for the line under the head. */
  static Optional<MappedText> of(MappedText line) {
    String text = line.text();
    if (DELIMITER.matcher(text).matches()) {
      return Optional.empty();
    }
    MappedText.Builder row = new MappedText.Builder();
    int from = 1;
    while (from < text.length()) {
      int bar = text.indexOf('|', from);
      bar = bar < 0 ? text.length() : bar;
      row.append(line.slice(from, bar).strip());
      if (bar + 1 < text.length()) {
        row.append("\t", line.span(bar, bar + 1).start());
      }
      from = bar + 1;
    }
    return Optional.of(row.build().strip());
  }
}
