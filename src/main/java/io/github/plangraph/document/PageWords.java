package io.github.plangraph.document;

import java.util.List;
import java.util.regex.Pattern;

/** Words of web pages, from data files of this package; {@code #} begins a comment line. */
final class PageWords {
  private PageWords() {}

  /**
   * The tab-separated rows of a file.
   *
   * @param name without directory
   */
  static List<List<String>> rows(String name) {
    return DataFile.rows(PageWords.class, "/document/" + name);
  }

  /** Second cells of the rows of a kind, as one alternation in file order. */
  static Pattern pattern(String name, String kind, String before, String after) {
    List<String> words =
        rows(name).stream().filter(r -> r.get(0).equals(kind)).map(r -> r.get(1)).toList();
    return Pattern.compile(
        before + "(?:" + String.join("|", words) + ")" + after, Pattern.CASE_INSENSITIVE);
  }
}
