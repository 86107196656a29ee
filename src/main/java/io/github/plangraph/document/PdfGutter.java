package io.github.plangraph.document;

import java.util.List;
import java.util.Optional;

/**
 * The empty strip between two columns of prose.
 *
 * @param from its left edge
 * @param to its right edge
 */
record PdfGutter(float from, float to) {
  private static final float BIN = 2f;

  /** Fewer lines in a column are no column. */
  private static final int MIN_LINES = 8;

  /** Lines of prose fill their column. */
  private static final double FILLED = 0.7;

  /** Titles, tables and the page number may cross the strip. */
  private static final double CROSSING = 0.2;

  /** The strip of a page in two columns; empty for other pages. */
  static Optional<PdfGutter> of(List<PdfLine> rows, float width) {
    int[] covered = new int[(int) (width / BIN) + 2];
    for (PdfLine row : rows) {
      cover(covered, row);
    }
    int best = -1;
    int length = 0;
    int open = 0;
    for (int i = (int) (covered.length * 0.3); i < covered.length * 0.7; i++) {
      open = covered[i] <= rows.size() * CROSSING ? open + 1 : 0;
      if (open > length) {
        length = open;
        best = i;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    PdfGutter gutter = new PdfGutter((best - length + 1) * BIN, (best + 1) * BIN);
    return gutter.divides(rows) ? Optional.of(gutter) : Optional.empty();
  }

  private static void cover(int[] covered, PdfLine row) {
    float from = row.start();
    float to = from;
    for (PdfGlyph glyph : row.glyphs()) {
      if (glyph.x() - to > row.size()) {
        mark(covered, from, to);
        from = glyph.x();
      }
      to = Math.max(to, glyph.end());
    }
    mark(covered, from, to);
  }

  private static void mark(int[] covered, float from, float to) {
    for (int i = Math.max(0, (int) (from / BIN)); i <= to / BIN && i < covered.length; i++) {
      covered[i]++;
    }
  }

  private boolean divides(List<PdfLine> rows) {
    return to - from > 4 && prose(rows, true) && prose(rows, false);
  }

  /** Whether one side holds lines that mostly fill it. */
  private boolean prose(List<PdfLine> rows, boolean leftSide) {
    float left = Float.MAX_VALUE;
    float right = 0;
    double filled = 0;
    int lines = 0;
    for (PdfLine row : rows) {
      float x0 = Float.MAX_VALUE;
      float x1 = 0;
      for (PdfGlyph glyph : row.glyphs()) {
        if (!crosses(row) && (glyph.middle() < from) == leftSide) {
          x0 = Math.min(x0, glyph.x());
          x1 = Math.max(x1, glyph.end());
        }
      }
      if (x1 > x0) {
        lines++;
        filled += x1 - x0;
        left = Math.min(left, x0);
        right = Math.max(right, x1);
      }
    }
    return lines >= MIN_LINES && filled >= FILLED * lines * (right - left);
  }

  /** Whether characters of a row stand in the strip. */
  boolean crosses(PdfLine row) {
    float middle = (from + to) / 2;
    float left = -Float.MAX_VALUE;
    float right = Float.MAX_VALUE;
    for (PdfGlyph glyph : row.glyphs()) {
      if (glyph.middle() < middle) {
        left = Math.max(left, glyph.end());
      } else {
        right = Math.min(right, glyph.x());
      }
    }
    return right - left < 0.7f * (to - from);
  }
}
