package io.github.plangraph.document;

import java.util.List;

/**
 * What is printed on a page, in the order in which it was drawn.
 *
 * @param number from 1
 * @param width of the page as it is read, in points
 * @param height of the page as it is read, in points
 * @param glyphs characters in the reading direction of the page
 * @param rules lines and edges
 * @param pictured part of the page's area that images cover, 0 to 1
 * @param unknown how many characters have no Unicode value
 * @param damaged how many operators could not be run
 */
record PdfPage(
    int number,
    float width,
    float height,
    List<PdfGlyph> glyphs,
    List<PdfRule> rules,
    float pictured,
    int unknown,
    int damaged) {
  PdfPage {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
  }
}
