package io.github.plangraph.extract;

import java.util.List;
import java.util.stream.Collectors;

/** Words of a list as a part of a regular expression. */
final class Alternatives {

  private Alternatives() {}

  /**
   * The words of a class, in the order of the list: {@code 力争|使(?![用])}.
   *
   * @param resource a table of this package: word, class, characters that may not follow
   * @throws IllegalArgumentException if there is none of the class
   */
  static String of(String resource, String kind) {
    List<List<String>> rows =
        WordList.rows(resource).stream().filter(row -> row.get(1).equals(kind)).toList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no " + kind + " in " + resource);
    }
    return rows.stream()
        .map(row -> row.get(0) + (row.size() > 2 ? "(?![" + row.get(2) + "])" : ""))
        .collect(Collectors.joining("|"));
  }
}
