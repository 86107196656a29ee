package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the characters of a page into reading order: tables and boxes, columns, lines. */
final class PdfLayout {
  private final PdfPage page;
  private final List<PdfPart> parts = new ArrayList<>();

  /** The column of each line among the parts: 0 if it takes the page's whole width. */
  private final TreeMap<Integer, Integer> columns = new TreeMap<>();

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
    frame();
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
      if (part instanceof PdfLine) {
        columns.put(parts.size(), number);
      }
      parts.add(part);
    }
  }

  /** Tells the lines of each column where its edges are. */
  private void frame() {
    for (int number = 0; number <= 2; number++) {
      List<Integer> places = new ArrayList<>();
      for (var entry : columns.entrySet()) {
        if (entry.getValue() == number) {
          places.add(entry.getKey());
        }
      }
      List<PdfLine> lines =
          framed(places.stream().map(i -> (PdfLine) parts.get(i)).toList(), page.width());
      for (int i = 0; i < lines.size(); i++) {
        parts.set(places.get(i), lines.get(i));
      }
    }
  }

  /** The lines of one column, which know its edges. */
  private static List<PdfLine> framed(List<PdfLine> lines, float width) {
    if (lines.isEmpty()) {
      return List.of();
    }
    float left = edge(lines);
    float[] ends = new float[lines.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = lines.get(i).end();
    }
    java.util.Arrays.sort(ends);
    boolean few = lines.size() < PdfFrames.ENOUGH;
    float right = few ? Math.max(ends[ends.length - 1], width - left) : ends[ends.length * 19 / 20];
    return lines.stream()
        .map(l -> l.within(Math.min(left, l.start()), Math.max(right, l.end())))
        .toList();
  }

  /** The leftmost place where several lines begin. */
  private static float edge(List<PdfLine> lines) {
    TreeMap<Integer, Integer> starts = new TreeMap<>();
    float first = Float.MAX_VALUE;
    for (PdfLine line : lines) {
      starts.merge(Math.round(line.start() / 4), 1, Integer::sum);
      first = Math.min(first, line.start());
    }
    int enough = Math.max(2, lines.size() / 10);
    for (int bin : starts.keySet()) {
      if (starts.get(bin) + starts.getOrDefault(bin + 1, 0) >= enough) {
        return Math.max(first, bin * 4 - 2);
      }
    }
    return first;
  }
}
