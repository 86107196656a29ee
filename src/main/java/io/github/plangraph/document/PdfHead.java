package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table's head of two rows: 2015年 below 规划目标 and 2015年 below 实现情况, beside 指标, which takes both
 * rows, reads 指标, 规划目标2015年, 实现情况2015年.
 */
final class PdfHead {
  private PdfHead() {}

  /** The rows, the first two joined if they are such a head. */
  static List<PdfTable.Row> merged(List<PdfTable.Row> rows) {
    if (rows.size() < 3 || !isHead(rows.get(0), rows.get(1))) {
      return rows;
    }
    List<PdfTable.Cell> cells = new ArrayList<>();
    for (PdfTable.Cell below : rows.get(1).cells()) {
      PdfTable.Cell above = cell(rows.get(0), below.column());
      List<PdfLine> lines = new ArrayList<>(above.lines());
      if (!above.text().equals(below.text())) {
        lines.addAll(below.lines());
      }
      cells.add(new PdfTable.Cell(below.column(), below.span(), lines));
    }
    List<PdfTable.Row> merged = new ArrayList<>();
    merged.add(new PdfTable.Row(cells));
    merged.addAll(rows.subList(2, rows.size()));
    return merged;
  }

  private static boolean isHead(PdfTable.Row first, PdfTable.Row second) {
    boolean across = first.cells().size() > 1 && first.cells().stream().anyMatch(c -> c.span() > 1);
    boolean down =
        second.cells().stream()
            .anyMatch(
                c -> !c.lines().isEmpty() && c.lines().equals(cell(first, c.column()).lines()));
    return across && down;
  }

  /** The cell of a row that takes a column. */
  private static PdfTable.Cell cell(PdfTable.Row row, int column) {
    for (PdfTable.Cell cell : row.cells()) {
      if (column < cell.column() + cell.span()) {
        return cell;
      }
    }
    return row.cells().get(row.cells().size() - 1);
  }
}
