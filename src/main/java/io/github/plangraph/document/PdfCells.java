package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts the characters inside a grid into its cells, some of which take several rows or columns.
 */
final class PdfCells {
  /** What spans several rows is repeated in each of them, unless it is longer. */
  private static final int MAX_REPEATED = 40;

  private final int page;
  private final PdfGrid grid;
  private final int width;
  private final int[] root;

  private PdfCells(int page, PdfGrid grid) {
    this.page = page;
    this.grid = grid;
    this.width = grid.xs().size() - 1;
    this.root = new int[width * (grid.ys().size() - 1)];
  }

  static PdfTable table(int page, PdfGrid grid, List<PdfGlyph> glyphs) {
    return new PdfCells(page, grid).read(glyphs);
  }

  private PdfTable read(List<PdfGlyph> glyphs) {
    unite();
    Map<Integer, List<PdfGlyph>> content = new HashMap<>();
    for (PdfGlyph glyph : glyphs) {
      int cell = root[grid.row(glyph) * width + grid.column(glyph)];
      content.computeIfAbsent(cell, c -> new ArrayList<>()).add(glyph);
    }
    List<PdfTable.Row> rows = new ArrayList<>();
    for (int row = 0; row < grid.ys().size() - 1; row++) {
      List<PdfTable.Cell> cells = row(row, content);
      if (cells.size() == 1 && row > 0 && root[row * width] < row * width) {
        continue;
      }
      if (cells.stream().anyMatch(c -> !c.lines().isEmpty())) {
        rows.add(new PdfTable.Row(cells));
      }
    }
    return new PdfTable(page, grid.top(), grid.bottom(), grid.xs(), PdfHead.merged(rows));
  }

  /** Gives all fields of a cell the number of its first one. */
  private void unite() {
    for (int i = 0; i < root.length; i++) {
      int row = i / width;
      int column = i % width;
      boolean left = column > 0 && !grid.dividedRight(row, column - 1);
      boolean above = row > 0 && !grid.dividedBelow(row - 1, column);
      root[i] = left ? root[i - 1] : above ? root[i - width] : i;
    }
  }

  private List<PdfTable.Cell> row(int row, Map<Integer, List<PdfGlyph>> content) {
    List<PdfTable.Cell> cells = new ArrayList<>();
    int column = 0;
    while (column < width) {
      int cell = root[row * width + column];
      int end = column + 1;
      while (end < width && root[row * width + end] == cell) {
        end++;
      }
      List<PdfGlyph> glyphs = content.getOrDefault(cell, List.of());
      boolean begins = cell / width == row;
      boolean shown = begins || glyphs.size() <= MAX_REPEATED;
      List<PdfLine> lines = shown ? lines(glyphs, column, end) : List.of();
      cells.add(new PdfTable.Cell(column, end - column, lines));
      column = end;
    }
    return cells;
  }

  private List<PdfLine> lines(List<PdfGlyph> glyphs, int column, int end) {
    float edge = grid.xs().get(end);
    List<PdfLine> lines = PdfRows.mend(PdfLine.of(page, glyphs));
    float left = Float.MAX_VALUE;
    float right = 0;
    float size = 1;
    for (PdfLine line : lines) {
      left = Math.min(left, line.start());
      right = Math.max(right, line.solidEnd());
      size = Math.max(size, line.size());
    }
    if (lines.size() < 3) {
      float padding = Math.min(size, (edge - grid.xs().get(column)) / 8);
      return framed(lines, grid.xs().get(column) + padding, edge - padding);
    }
    float padding = Math.min(left - grid.xs().get(column), 1.5f * size);
    return framed(lines, left, edge - right < 2.2f * size ? right : edge - padding);
  }

  private static List<PdfLine> framed(List<PdfLine> lines, float left, float right) {
    return lines.stream()
        .map(l -> l.within(Math.min(left, l.start()), Math.max(right, l.end())))
        .toList();
  }
}
