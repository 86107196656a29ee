package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the lines of pages that hold too few of them to tell their edges (the last page, a page of
 * tables) the edges that the document's other pages have.
 */
final class PdfFrames {
  /** Fewer lines do not tell where a page's edges are. */
  static final int ENOUGH = 8;

  private PdfFrames() {}

  static List<List<PdfPart>> align(List<List<PdfPart>> pages) {
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    for (List<PdfPart> page : pages) {
      List<PdfLine> lines = lines(page);
      if (lines.size() >= ENOUGH && same(lines)) {
        lefts.add(lines.get(lines.size() / 2).left());
        rights.add(lines.get(lines.size() / 2).right());
      }
    }
    if (lefts.isEmpty()) {
      return pages;
    }
    float left = median(lefts);
    float right = median(rights);
    return pages.stream().map(page -> align(page, left, right)).toList();
  }

  private static List<PdfPart> align(List<PdfPart> page, float left, float right) {
    List<PdfLine> lines = lines(page);
    if (lines.size() >= ENOUGH || !same(lines)) {
      return page;
    }
    boolean fits =
        lines.stream().allMatch(l -> l.start() > left - l.size() && l.end() < right + l.size());
    return page.stream()
        .map(p -> fits && p instanceof PdfLine l ? l.within(left, Math.max(right, l.end())) : p)
        .toList();
  }

  private static boolean same(List<PdfLine> lines) {
    return lines.stream().allMatch(l -> Math.abs(l.left() - lines.get(0).left()) < 3 * l.size());
  }

  private static List<PdfLine> lines(List<PdfPart> page) {
    return page.stream().filter(p -> p instanceof PdfLine).map(p -> (PdfLine) p).toList();
  }

  private static float median(List<Float> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
