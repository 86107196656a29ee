package io.github.plangraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a package knows as data: a resource in UTF-8; {@code #} begins a line of its documentation.
 */
public final class DataFile {
  private DataFile() {}

  /**
   * The lines that are neither blank nor documentation.
   *
   * @param owner whose class loader has it
   * @param path of the resource, relative to the owner unless it begins with a slash
   * @throws IllegalStateException if there is none, which is an error of the build
   */
  public static List<String> lines(Class<?> owner, String path) {
    try (InputStream in = owner.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The tab-separated cells of these lines. */
  public static List<List<String>> rows(Class<?> owner, String path) {
    return lines(owner, path).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
