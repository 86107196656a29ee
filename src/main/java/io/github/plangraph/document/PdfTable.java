package io.github.plangraph.document;

import java.util.List;

/**
 * A part of a page between ruled lines: a table, or a box if it has a single column.
 *
 * @param page number, from 1
 * @param top upper end
 * @param bottom lower end
 * @param columns x of its upright lines
 * @param rows from top to bottom; those without text are left out
 */
record PdfTable(int page, float top, float bottom, List<Float> columns, List<Row> rows)
    implements PdfPart {

  PdfTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param cells from left to right; one that goes on from the row above is empty
   */
  record Row(List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    boolean whole(int columns) {
      return cells.size() == 1 && cells.get(0).span() == columns;
    }
  }

  /**
   * A cell.
   *
   * @param column where it begins, from 0
   * @param span how many columns it takes
   * @param lines its text
   */
  record Cell(int column, int span, List<PdfLine> lines) {
    Cell {
      lines = List.copyOf(lines);
    }

    String text() {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(line.text()));
      return text.toString();
    }
  }

  int width() {
    return columns.size() - 1;
  }

  /** Whether it frames text rather than setting it in columns. */
  boolean box() {
    return width() == 1;
  }

  /** Whether its columns stand where those of another do. */
  boolean aligned(PdfTable other) {
    if (columns.size() != other.columns.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - other.columns.get(i)) > 2 * PdfRule.NEAR) {
        return false;
      }
    }
    return true;
  }
}
