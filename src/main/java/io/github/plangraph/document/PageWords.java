package io.github.plangraph.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    String path = "/document/" + name;
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(path), path);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return List.copyOf(rows);
  }

  /** Second cells of the rows of a kind, as one alternation in file order. */
  static Pattern pattern(String name, String kind, String before, String after) {
    List<String> words =
        rows(name).stream().filter(r -> r.get(0).equals(kind)).map(r -> r.get(1)).toList();
    return Pattern.compile(
        before + "(?:" + String.join("|", words) + ")" + after, Pattern.CASE_INSENSITIVE);
  }
}
