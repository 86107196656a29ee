package io.github.plangraph.extract;

import io.github.plangraph.extract.Column.Role;
import io.github.plangraph.plan.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Rows of a table that follow one another, with what their columns are for.
 *
 * @param columns as the head has them
 * @param heads number of rows of the head, a title row above it included
 */
record Table(List<Column> columns, int heads) {
  private static final int MAX_HEADS = 4;

  Table {
    columns = List.copyOf(columns);
  }

  /** Reads the head of a table; empty if it names nothing that tables of plans name. */
  static Optional<Table> of(List<Passage> rows) {
    for (int first = 0; first < Math.min(MAX_HEADS, rows.size()); first++) {
      List<String> heads = new ArrayList<>(texts(rows.get(first)));
      int name = name(heads);
      if (name < 0) {
        continue;
      }
      int next = first + 1;
      while (next < Math.min(first + MAX_HEADS, rows.size())
          && goesOn(heads, name, texts(rows.get(next)))) {
        join(heads, texts(rows.get(next)));
        next++;
      }
      return Optional.of(new Table(heads.stream().map(Column::of).toList(), next));
    }
    return Optional.empty();
  }

  /** The last column that names an indicator, else the first that names a task. */
  private static int name(List<String> heads) {
    int named = -1;
    int task = -1;
    for (int i = 0; i < heads.size(); i++) {
      Column column = Column.of(heads.get(i));
      named = column.is(Role.NAME) ? i : named;
      task = column.is(Role.TASK) && task < 0 ? i : task;
    }
    return named >= 0 ? named : task;
  }

  /** A second row of the head repeats the name's cell, or leaves it empty. */
  private static boolean goesOn(List<String> heads, int name, List<String> row) {
    if (row.size() != heads.size()) {
      return false;
    }
    String cell = row.get(name);
    boolean values = row.stream().anyMatch(c -> CellValue.of(c).isPresent() && !isYear(c));
    return !values && (cell.isEmpty() || cell.equals(heads.get(name)));
  }

  private static boolean isYear(String cell) {
    return cell.matches("(?U)\\D{0,8}(?:19|20)\\d\\d\\s*年?\\D{0,8}");
  }

  private static void join(List<String> heads, List<String> row) {
    for (int i = 0; i < heads.size(); i++) {
      if (!heads.get(i).equals(row.get(i))) {
        heads.set(i, heads.get(i) + row.get(i));
      }
    }
  }

  private static List<String> texts(Passage row) {
    String text = row.text().text();
    return cells(row).stream().map(c -> text.substring(c.start(), c.end())).toList();
  }

  /** Where the cells of a row stand in its clean text, outer spaces left out. */
  static List<Reading.Range> cells(Passage row) {
    String text = row.text().text();
    List<Reading.Range> cells = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int tab = text.indexOf('\t', from);
      int end = tab < 0 ? text.length() : tab;
      cells.add(stripped(text, from, end));
      from = end + 1;
    }
    return cells;
  }

  private static Reading.Range stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isSpaceChar(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isSpaceChar(text.charAt(end - 1))) {
      end--;
    }
    return new Reading.Range(start, end);
  }

  /** Whether it lists indicators and their values. */
  boolean indicators() {
    return has(Role.NAME) && (has(Role.VALUE) || has(Role.GROWTH));
  }

  /** Whether it says who answers for what. */
  boolean responsibilities() {
    return has(Role.LEAD) || has(Role.RESPONSIBLE) || has(Role.PARTICIPANT);
  }

  boolean has(Role role) {
    return columns.stream().anyMatch(column -> column.is(role));
  }

  /** The last column of a role, -1 if there is none. */
  int last(Role role) {
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      found = columns.get(i).is(role) ? i : found;
    }
    return found;
  }

  /** The first or the last year that a column of values names. */
  OptionalInt year(boolean first) {
    var years =
        columns.stream()
            .filter(c -> c.is(Role.VALUE) && c.year().isPresent())
            .mapToInt(c -> c.year().getAsInt());
    return first ? years.min() : years.max();
  }
}
