package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the characters of a page into reading order: tables and boxes, columns, lines. */
final class PdfLayout {
  private final PdfPage page;
  private final List<PdfPart> parts = new ArrayList<>();

  private PdfLayout(PdfPage page) {
    this.page = page;
  }

  /**
   * The lines and tables of a page, in reading order.
   *
   * @param grids those of the page's that hold tables and boxes
   */
  static List<PdfPart> of(PdfPage page, List<PdfGrid> grids) {
    PdfLayout layout = new PdfLayout(page);
    layout.read(grids);
    return List.copyOf(layout.parts);
  }

  private void read(List<PdfGrid> grids) {
    List<PdfGlyph> free = new ArrayList<>();
    List<List<PdfGlyph>> inside = new ArrayList<>();
    grids.forEach(g -> inside.add(new ArrayList<>()));
    for (PdfGlyph glyph : page.glyphs()) {
      int i = 0;
      while (i < grids.size() && !grids.get(i).holds(glyph)) {
        i++;
      }
      (i < grids.size() ? inside.get(i) : free).add(glyph);
    }
    Optional<PdfGutter> gutter = PdfGutter.of(PdfLine.of(page.number(), free), page.width());
    float from = -Float.MAX_VALUE;
    for (int i = 0; i < grids.size(); i++) {
      if (!inside.get(i).isEmpty()) {
        PdfGrid grid = grids.get(i);
        text(free, from, grid.top(), gutter);
        from = grid.top();
        parts.add(PdfCells.table(page.number(), grid, inside.get(i)));
      }
    }
    text(free, from, Float.MAX_VALUE, gutter);
  }

  /** The lines between two heights. */
  private void text(List<PdfGlyph> glyphs, float from, float to, Optional<PdfGutter> gutter) {
    List<PdfGlyph> here = glyphs.stream().filter(g -> g.y() > from && g.y() <= to).toList();
    List<PdfGlyph> left = new ArrayList<>();
    List<PdfGlyph> right = new ArrayList<>();
    List<PdfLine> whole = new ArrayList<>();
    for (PdfLine row : PdfRows.mend(PdfLine.of(page.number(), here))) {
      if (gutter.isEmpty() || gutter.get().crosses(row)) {
        columns(left, right);
        whole.add(row);
      } else {
        column(whole, 0);
        whole.clear();
        row.glyphs().forEach(g -> (g.middle() < gutter.get().to() ? left : right).add(g));
      }
    }
    columns(left, right);
    column(whole, 0);
  }

  private void columns(List<PdfGlyph> left, List<PdfGlyph> right) {
    column(PdfLine.of(page.number(), left), 1);
    column(PdfLine.of(page.number(), right), 2);
    left.clear();
    right.clear();
  }

  private void column(List<PdfLine> lines, int number) {
    for (PdfPart part : PdfAligned.of(lines)) {
      parts.add(part instanceof PdfLine line ? line.in(number) : part);
    }
  }
}
