package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables without upright lines: rows of at least three pieces of text whose edges stand below each
 * other, such as 指标名称 2020年 2025年 属性. Two pieces are no table: a signature, two fields of a
 * document's data or a heading with a page number look like that.
 */
final class PdfAligned {
  private static final int MIN_COLUMNS = 3;
  private static final int MIN_ROWS = 3;

  /** Space between two pieces, in characters. */
  private static final float GAP = 1.4f;

  private PdfAligned() {}

  /** The lines, those of each such table replaced by it. */
  static List<PdfPart> of(List<PdfLine> lines) {
    List<PdfPart> parts = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = end(lines, i);
      if (end - i >= MIN_ROWS) {
        parts.add(table(lines.subList(i, end)));
        i = end;
      } else {
        parts.add(lines.get(i++));
      }
    }
    return parts;
  }

  /** Behind the last row of the table that begins with a line. */
  private static int end(List<PdfLine> lines, int first) {
    List<List<PdfGlyph>> head = pieces(lines.get(first));
    if (head.size() < MIN_COLUMNS || letters(head) < 2 * head.size()) {
      return first;
    }
    int end = first + 1;
    while (end < lines.size() && aligned(head, pieces(lines.get(end)))) {
      end++;
    }
    return end;
  }

  private static int letters(List<List<PdfGlyph>> pieces) {
    return pieces.stream().mapToInt(List::size).sum();
  }

  private static List<List<PdfGlyph>> pieces(PdfLine line) {
    List<List<PdfGlyph>> pieces = new ArrayList<>();
    PdfGlyph before = null;
    for (PdfGlyph glyph : line.glyphs()) {
      if (before == null || glyph.x() - before.end() > GAP * line.size()) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(glyph);
      before = glyph;
    }
    return pieces;
  }

  private static boolean aligned(List<List<PdfGlyph>> head, List<List<PdfGlyph>> row) {
    if (row.size() != head.size()) {
      return false;
    }
    for (int i = 0; i < row.size(); i++) {
      float size = Math.max(head.get(i).get(0).size(), row.get(i).get(0).size());
      float left = Math.abs(left(head.get(i)) - left(row.get(i)));
      float right = Math.abs(right(head.get(i)) - right(row.get(i)));
      float middle =
          Math.abs(left(head.get(i)) + right(head.get(i)) - left(row.get(i)) - right(row.get(i)));
      if (Math.min(left, Math.min(right, middle / 2)) > 0.8f * size) {
        return false;
      }
    }
    return true;
  }

  private static float left(List<PdfGlyph> piece) {
    return piece.get(0).x();
  }

  private static float right(List<PdfGlyph> piece) {
    return piece.get(piece.size() - 1).end();
  }

  private static PdfTable table(List<PdfLine> lines) {
    List<PdfTable.Row> rows = new ArrayList<>();
    List<Float> columns = new ArrayList<>();
    for (PdfLine line : lines) {
      List<PdfTable.Cell> cells = new ArrayList<>();
      for (List<PdfGlyph> piece : pieces(line)) {
        PdfLine part =
            new PdfLine(line.page(), piece, line.y(), line.size(), 0, left(piece), right(piece));
        cells.add(new PdfTable.Cell(cells.size(), 1, List.of(part)));
      }
      rows.add(new PdfTable.Row(cells));
    }
    pieces(lines.get(0)).forEach(piece -> columns.add(left(piece)));
    columns.add(right(pieces(lines.get(0)).get(columns.size() - 1)));
    PdfLine last = lines.get(lines.size() - 1);
    return new PdfTable(last.page(), lines.get(0).top(), last.y(), columns, rows);
  }
}
