package io.github.plangraph.outline;

import io.github.plangraph.document.DataFile;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of a data file of this package: tab-separated cells, {@code #} begins a comment line. */
final class WordList {
  private WordList() {}

  /**
   * Reads a file that ships with the package.
   *
   * @param name without directory, such as {@code roles.tsv}
   */
  static List<List<String>> rows(String name) {
    return DataFile.rows(WordList.class, "/outline/" + name);
  }

  /** The first cells of a file as one alternation, in file order. */
  static Pattern alternation(String name, String before, String after) {
    List<String> words = rows(name).stream().map(row -> row.get(0)).toList();
    return Pattern.compile(before + "(?:" + String.join("|", words) + ")" + after);
  }
}
