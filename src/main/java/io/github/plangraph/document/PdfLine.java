package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A printed line.
 *
 * @param page number, from 1
 * @param glyphs from left to right, at least one
 * @param y baseline
 * @param size width of an ideograph, or the font size where there is none
 * @param column 0 if it takes the page's whole width, 1 and 2 in pages of two columns
 * @param left left edge of the column or cell that it stands in
 * @param right right edge of full lines of this column or cell
 */
record PdfLine(
    int page, List<PdfGlyph> glyphs, float y, float size, int column, float left, float right)
    implements PdfPart {

  PdfLine {
    glyphs = List.copyOf(glyphs);
    if (glyphs.isEmpty()) {
      throw new IllegalArgumentException("a line without characters");
    }
  }

  /** The lines that some characters of a page form, from top to bottom. */
  static List<PdfLine> of(int page, List<PdfGlyph> glyphs) {
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfGlyph> row = new ArrayList<>();
    PdfGlyph tallest = null;
    for (PdfGlyph glyph : sorted) {
      if (tallest != null
          && glyph.y() - tallest.y() > 0.42f * Math.max(tallest.size(), glyph.size())) {
        lines.add(line(page, row, tallest.y()));
        row = new ArrayList<>();
        tallest = null;
      }
      tallest = tallest == null || glyph.size() > tallest.size() ? glyph : tallest;
      row.add(glyph);
    }
    if (tallest != null) {
      lines.add(line(page, row, tallest.y()));
    }
    return lines;
  }

  private static PdfLine line(int page, List<PdfGlyph> row, float y) {
    row.sort(Comparator.comparingDouble(PdfGlyph::x));
    List<PdfGlyph> once = new ArrayList<>();
    for (PdfGlyph glyph : row) {
      int last = once.size() - 1;
      PdfGlyph before = last < 0 ? glyph : once.get(last);
      // Bold or shadowed characters may be printed twice, a little apart.
      boolean twice =
          last >= 0
              && before.text().equals(glyph.text())
              && glyph.x() - before.x() < 0.3f * Math.max(glyph.width(), 1);
      if (!twice) {
        once.add(glyph);
      }
    }
    float end = 0;
    for (PdfGlyph glyph : once) {
      end = Math.max(end, glyph.end());
    }
    return new PdfLine(page, once, y, size(once), 0, once.get(0).x(), end);
  }

  private static float size(List<PdfGlyph> glyphs) {
    double[] widths =
        glyphs.stream()
            .filter(g -> g.text().codePointAt(0) >= 0x3400 && g.width() > 0)
            .filter(g -> g.text().codePointAt(0) < 0xE000)
            .mapToDouble(PdfGlyph::width)
            .sorted()
            .toArray();
    if (widths.length > 0) {
      return (float) widths[widths.length / 2];
    }
    double[] sizes = glyphs.stream().mapToDouble(PdfGlyph::size).sorted().toArray();
    return (float) Math.max(1, sizes[sizes.length / 2]);
  }

  /** The same line, in a column. */
  PdfLine in(int newColumn) {
    return new PdfLine(page, glyphs, y, size, newColumn, left, right);
  }

  /** The same line between the edges of its column or cell. */
  PdfLine within(float newLeft, float newRight) {
    return new PdfLine(page, glyphs, y, size, column, newLeft, newRight);
  }

  /** Left edge of its first character. */
  float start() {
    return glyphs.get(0).x();
  }

  /** Right edge of its last character. */
  float end() {
    return glyphs.get(glyphs.size() - 1).end();
  }

  /** Right edge without the mark at its end, which may hang over the edge of the column. */
  float solidEnd() {
    PdfGlyph last = glyphs.get(glyphs.size() - 1);
    boolean mark = "，。、；：”）》".contains(last.text());
    return mark && glyphs.size() > 1 ? glyphs.get(glyphs.size() - 2).end() : end();
  }

  @Override
  public float top() {
    return y - size;
  }

  /** How far it is indented, in ideographs. */
  float indent() {
    return (start() - left) / size;
  }

  /** How much room is left behind it, in ideographs. */
  float room() {
    return (right - end()) / size;
  }

  /** Whether it stands in the middle, away from both edges. */
  boolean centred() {
    return indent() > 1.2f && room() > 1.2f && symmetric();
  }

  /** Whether it stands in the middle or takes the whole width. */
  boolean symmetric() {
    return Math.abs(indent() - room()) < Math.max(1.6f, 0.15f * (indent() + room()));
  }

  /** Whether it stands beside another: at the same height, but not in the same place. */
  boolean beside(PdfLine other) {
    boolean level = Math.abs(y - other.y) < 0.85f * Math.min(size, other.size);
    return level && (start() >= other.end() || end() <= other.start());
  }

  /** Whether most of its characters are bold. */
  boolean strong() {
    return glyphs.stream().filter(PdfGlyph::strong).count() * 5 >= glyphs.size() * 4L;
  }

  /** Its text, read alone. */
  String text() {
    return PdfSpacing.text(this);
  }
}
