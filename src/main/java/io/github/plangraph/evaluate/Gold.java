package io.github.plangraph.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The annotation of one document: {@code <id>.gold.txt} with one {@code # block} part per block,
 * {@code <id>.blocks.tsv} that says in which line of the document each block begins.
 *
 * @param id name of the document
 * @param text the document as decoded, line ends included
 * @param lines the annotated lines, 1-based
 * @param marks the annotations
 */
public record Gold(String id, String text, Set<Integer> lines, List<Mark> marks) {

  /**
   * An annotation.
   *
   * @param line of the document, 1-based
   * @param fields label and the fields that follow it, such as {@code TECH, 关系数据库, 新型关系数据库}
   */
  public record Mark(int line, List<String> fields) {

    /** Copies the fields. */
    public Mark {
      fields = List.copyOf(fields);
    }

    /** The label: TECH, SECTOR, DEVELOPS … */
    public String label() {
      return fields.get(0);
    }

    /** A field, or the empty string where the line ends before it. */
    public String field(int number) {
      return number < fields.size() ? fields.get(number) : "";
    }
  }

  /** Copies the collections. */
  public Gold {
    lines = Set.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /**
   * Every annotated document of a folder, by name.
   *
   * @throws IOException if the folder cannot be read, holds no annotation, or an annotation lacks
   *     its blocks or document
   */
  public static List<Gold> readAll(Path folder) throws IOException {
    List<String> ids = new ArrayList<>();
    try (var files = Files.list(folder)) {
      files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".gold.txt"))
          .map(f -> f.substring(0, f.length() - ".gold.txt".length()))
          .sorted()
          .forEach(ids::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (ids.isEmpty()) {
      throw new IOException(folder + ": 没有 *.gold.txt 标注 / no *.gold.txt annotation");
    }
    List<Gold> golds = new ArrayList<>();
    for (String id : ids) {
      golds.add(read(folder, id));
    }
    return golds;
  }

  private static Gold read(Path folder, String id) throws IOException {
    Map<String, Integer> lineOf = new HashMap<>();
    for (String row : lines(folder.resolve(id + ".blocks.tsv"))) {
      String[] cells = row.split("\t", -1);
      if (cells.length > 1) {
        lineOf.put(cells[0], Integer.valueOf(cells[1]));
      }
    }
    List<Mark> marks = new ArrayList<>();
    int line = 0;
    for (String row : lines(folder.resolve(id + ".gold.txt"))) {
      if (row.startsWith("# ")) {
        Integer known = lineOf.get(row.substring(2).strip());
        if (known == null) {
          throw new IOException(id + ".gold.txt: 未知的块 / unknown block: " + row);
        }
        line = known;
      } else if (!row.isBlank()) {
        marks.add(new Mark(line, List.of(row.split("\t", -1))));
      }
    }
    return new Gold(
        id, Files.readString(source(folder, id)), new TreeSet<>(lineOf.values()), marks);
  }

  /** The annotated document itself: {@code <id>.md} or {@code <id>.txt}. */
  public static Path source(Path folder, String id) {
    Path markdown = folder.resolve(id + ".md");
    return Files.exists(markdown) ? markdown : folder.resolve(id + ".txt");
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }
}
