package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends rows of a table without ruled lines whose cells are centred in height. What is printed as
 *
 * <pre>
 *                             工业、交通\信息产业（含电
 * 索 引 号：000014349  主题分类：
 *                             信）
 * </pre>
 *
 * <p>is one line to a reader.
 */
final class PdfRows {
  private PdfRows() {}

  static List<PdfLine> mend(List<PdfLine> lines) {
    List<PdfLine> mended = new ArrayList<>(lines);
    for (int i = 1; i + 1 < mended.size(); i++) {
      PdfLine above = mended.get(i - 1);
      PdfLine row = mended.get(i);
      PdfLine below = mended.get(i + 1);
      boolean cell = Math.abs(above.start() - below.start()) < row.size();
      if (cell && row.beside(above) && row.beside(below) && above.start() >= row.end()) {
        List<PdfGlyph> glyphs = new ArrayList<>(row.glyphs());
        glyphs.addAll(above.glyphs());
        glyphs.addAll(below.glyphs());
        mended.set(
            i, new PdfLine(row.page(), glyphs, row.y(), row.size(), 0, row.left(), row.right()));
        mended.remove(i + 1);
        mended.remove(i - 1);
        i--;
      }
    }
    return mended;
  }
}
