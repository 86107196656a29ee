package io.github.plangraph.document;

import io.github.plangraph.document.Block.Kind;
import io.github.plangraph.document.PageLine.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A table that holds data, not one that lays out the page: several rows of several cells, no table
 * inside, and no cell that is the text itself.
 *
 * @param rows its rows, without rows of tables inside of it
 */
record PageTable(List<Element> rows) {
  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

  /** One cell with so much text, and most of the table's, is the column of a page. */
  private static final int COLUMN = 1200;

  private static final int MAX_SPAN = 60;
  private static final int MAX_HEAD = 3;
  private static final Pattern NOTE = Pattern.compile("(?:备?注|说明|资料来源)\\s*[：:]|注\\d?[.．、]");

  /** A longer cell that spans rows is not repeated in each. */
  private static final int MAX_REPEATED = 60;

  /** Spans of a wider table are not followed. */
  private static final int MAX_COLUMNS = 200;

  /** No more than so many characters of a table are repetitions. */
  private static final int MAX_FILLED = 100_000;

  PageTable {
    rows = List.copyOf(rows);
  }

  /** Empty if the table is there for the layout. */
  static Optional<PageTable> of(Element table, PageWeights weights) {
    if (weights.of(table).tables() > 0) {
      return Optional.empty();
    }
    List<Element> rows = rows(table);
    int wide = 0;
    int biggest = 0;
    boolean keys = false;
    for (Element row : rows) {
      int filled = 0;
      for (Element cell : row.children()) {
        keys |= weights.of(cell).chars() < 12 && PageKeys.isKey(cell.text());
        int chars = weights.of(cell).chars();
        filled += chars > 0 ? 1 : 0;
        biggest = Math.max(biggest, chars);
      }
      wide += filled > 1 ? 1 : 0;
    }
    boolean column = biggest > COLUMN && biggest * 10L > weights.of(table).chars() * 6L;
    boolean data = !column && (keys || (wide >= 2 && wide * 4 >= rows.size()));
    return data ? Optional.of(new PageTable(rows)) : Optional.empty();
  }

  static boolean isData(Element table, PageWeights weights) {
    return of(table, weights).isPresent();
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (GROUPS.contains(child.normalName())) {
        child.children().stream().filter(r -> r.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  /**
   * The rows as lines, cells separated by tabs. What spans several rows is repeated in each, what
   * spans columns stands in the first of them; a row of a single cell above all others is a line of
   * its own, as is a note below.
   *
   * @param cell reads a cell
   */
  List<PageLine> lines(Place place, Function<Element, List<PageLine>> cell) {
    List<PageLine> lines = new ArrayList<>();
    TableGrid grid = new TableGrid();
    Place at = place;
    int headed = 0;
    List<String> head = List.of();
    for (Element row : rows) {
      headed = head.isEmpty() && headed == 0 ? depth(row) : headed;
      for (Element one : row.children()) {
        String text = cell.apply(one).stream().map(PageLine::text).collect(Collectors.joining(" "));
        grid.add(text, span(one, "colspan"), span(one, "rowspan"), headed > 0);
      }
      List<String> cells = grid.endRow();
      if (headed > 0) {
        head = merged(head, cells);
        headed--;
        cells = headed > 0 ? List.of() : head;
      }
      String text = String.join("\t", cells).strip();
      if (text.isEmpty()) {
        continue;
      }
      boolean single = text.indexOf('\t') < 0;
      boolean title = single && lines.isEmpty() && !PageKeys.isKey(text);
      if (title && text.startsWith("专栏")) {
        at = new Place(place.core(), true, false);
      }
      boolean prose = single && (text.length() > MAX_REPEATED || NOTE.matcher(text).lookingAt());
      Kind kind = title || prose ? Kind.PARAGRAPH : Kind.ROW;
      lines.add(new PageLine(kind, 0, at, 0, text, List.of()));
    }
    return lines;
  }

  /** How many rows a head has that spans rows in one column and columns in another, else 0. */
  private static int depth(Element row) {
    int down = 1;
    boolean across = false;
    for (Element cell : row.children()) {
      down = Math.max(down, span(cell, "rowspan"));
      across |= span(cell, "colspan") > 1;
    }
    return across && down > 1 && down <= MAX_HEAD ? down : 0;
  }

  /** 数值 above 2030年 reads 数值 2030年; what spans both rows stands once. */
  private static List<String> merged(List<String> above, List<String> below) {
    List<String> merged = new ArrayList<>();
    for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
      String upper = i < above.size() ? above.get(i) : "";
      String lower = i < below.size() ? below.get(i) : "";
      merged.add(upper.equals(lower) ? upper : (upper + " " + lower).strip());
    }
    return merged;
  }

  private static int span(Element cell, String name) {
    String digits = cell.attr(name).strip();
    if (!digits.matches("\\d{1,6}")) {
      return 1;
    }
    int span = Math.max(1, Integer.parseInt(digits));
    return name.equals("colspan") ? Math.min(span, MAX_SPAN) : span;
  }

  /** The columns that cells of earlier rows still reach into; short-lived, one table each. */
  private static final class TableGrid {
    private record Reaching(String text, int rows) {}

    private static final Reaching NONE = new Reaching("", 0);

    private final List<Reaching> columns = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private int budget = MAX_FILLED;

    void add(String text, int colspan, int rowspan, boolean head) {
      reach();
      boolean wide = row.size() > MAX_COLUMNS;
      for (int i = 0; i < (wide ? 1 : colspan); i++) {
        String filled = i == 0 || head ? text : "";
        String repeated = text.length() > MAX_REPEATED ? "" : filled;
        while (columns.size() <= row.size()) {
          columns.add(NONE);
        }
        columns.set(row.size(), new Reaching(repeated, wide ? 0 : rowspan - 1));
        row.add(filled);
      }
    }

    private void reach() {
      while (row.size() < columns.size() && columns.get(row.size()).rows > 0) {
        Reaching above = columns.get(row.size());
        columns.set(row.size(), new Reaching(above.text, above.rows - 1));
        budget -= above.text.length();
        row.add(budget > 0 ? above.text : "");
      }
    }

    List<String> endRow() {
      reach();
      List<String> cells = List.copyOf(row);
      row.clear();
      return cells;
    }
  }
}
