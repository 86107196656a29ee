package io.github.plangraph.outline;

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

/** Rows of a data file of this package: tab-separated cells, {@code #} begins a comment line. */
final class WordList {
  private WordList() {}

  /**
   * Reads a file that ships with the package.
   *
   * @param name without directory, such as {@code roles.tsv}
   */
  static List<List<String>> rows(String name) {
    String path = "/outline/" + name;
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(path), path);
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

  /** The first cells of a file as one alternation, in file order. */
  static Pattern alternation(String name, String before, String after) {
    List<String> words = rows(name).stream().map(row -> row.get(0)).toList();
    return Pattern.compile(before + "(?:" + String.join("|", words) + ")" + after);
  }
}
