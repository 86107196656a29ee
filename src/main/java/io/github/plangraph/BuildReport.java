package io.github.plangraph;

import io.github.plangraph.rdf.DocumentSummary;
import io.github.plangraph.rdf.Editions;
import io.github.plangraph.rdf.Terms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What a build made of each document, for people and for tables; the one output that holds times.
 * Rows come in order of paths, whatever the order of reading.
 */
final class BuildReport {

  /** The report's file in the output folder of a build. */
  static final String FILE = "report.tsv";

  /** What became of a document. */
  enum State {
    READ("已读取", "read"),
    UNCHANGED("未变，沿用", "unchanged"),
    UNREADABLE("未读取", "not read"),
    NOT_PASSED("未通过校验", "does not conform");

    private final String zh;
    private final String en;

    State(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  /**
   * A document.
   *
   * @param path of its file from the folder named on the command line
   * @param state what became of it
   * @param summary empty if it was not read
   * @param warnings what was odd in it, or why it was not read
   * @param seconds that reading took
   * @param same path of a file with the same name and bytes, which was read in its place
   */
  record Row(
      String path,
      State state,
      Optional<DocumentSummary> summary,
      List<String> warnings,
      double seconds,
      Optional<String> same) {

    static Row unread(Failure failure) {
      return new Row(
          failure.name(),
          State.UNREADABLE,
          Optional.empty(),
          List.of(failure.reason()),
          0,
          Optional.empty());
    }

    /** The row of a file that is the same in another folder. */
    Row again(String other) {
      return new Row(other, state, summary, warnings, 0, Optional.of(path));
    }
  }

  private static final List<Node> CLASSES =
      List.of(Terms.TASK, Terms.PROJECT, Terms.STATEMENT, Terms.INDICATOR);

  private static final String HEADER =
      String.join(
          "\t",
          "file",
          "state",
          "format",
          "kind",
          "plans",
          "tasks",
          "projects",
          "statements",
          "indicators",
          "quads",
          "copy_of",
          "seconds",
          "warnings",
          "first_warning");

  private final List<Row> rows;
  private final Editions editions;
  private final Map<String, String> paths = new HashMap<>();

  BuildReport(Collection<Row> rows) {
    this.rows = new ArrayList<>(rows);
    this.rows.sort(Comparator.comparing(Row::path).thenComparing(Row::state));
    editions = Editions.of(rows.stream().flatMap(row -> row.summary().stream()).toList());
    for (Row row : this.rows) {
      row.summary()
          .filter(s -> row.same().isEmpty())
          .ifPresent(s -> paths.putIfAbsent(key(s), row.path()));
    }
  }

  /**
   * Writes the table.
   *
   * @throws IOException if it cannot be written
   */
  void write(Path folder) throws IOException {
    String table = rows.stream().map(this::line).collect(Collectors.joining("\n"));
    OutputFile.write(
        folder.resolve(FILE),
        out -> out.write((HEADER + "\n" + table + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  private String line(Row row) {
    List<String> cells = new ArrayList<>(List.of(row.path(), row.state().en));
    Optional<DocumentSummary> summary = row.summary();
    cells.add(summary.map(DocumentSummary::mediaType).orElse(""));
    cells.add(summary.map(s -> String.join("；", s.types())).orElse(""));
    cells.add(summary.map(s -> String.join("；", s.titles())).orElse(""));
    for (Node type : CLASSES) {
      cells.add(summary.map(s -> Long.toString(s.counts().ofClass(type.getURI()))).orElse(""));
    }
    cells.add(summary.map(s -> Long.toString(s.counts().quads())).orElse(""));
    cells.add(original(row).orElse(""));
    cells.add(String.format(Locale.ROOT, "%.2f", row.seconds()));
    cells.add(Integer.toString(row.warnings().size()));
    cells.add(row.warnings().stream().findFirst().orElse(""));
    return cells.stream()
        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
        .collect(Collectors.joining("\t"));
  }

  private static String key(DocumentSummary summary) {
    return summary.document() + '\t' + summary.name();
  }

  /** The file that speaks for this one. */
  private Optional<String> original(Row row) {
    return row.same()
        .or(() -> row.summary().flatMap(editions::original).map(o -> paths.get(key(o))));
  }

  /** Whether everything was read by this very build. */
  boolean allNew() {
    return rows.stream().noneMatch(row -> row.state() == State.UNCHANGED);
  }

  /** One line that says it all. */
  String text() {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    counts.forEach(
        (state, count) -> {
          zh.add(state.zh + " " + count);
          en.add(count + " " + state.en);
        });
    long copies = rows.stream().filter(row -> original(row).isPresent()).count();
    if (copies > 0) {
      zh.add("副本 " + copies);
      en.add(copies + (copies == 1 ? " copy" : " copies"));
    }
    return "文件 %d 份：%s / documents: %s"
        .formatted(rows.size(), String.join("，", zh), String.join(", ", en));
  }
}
