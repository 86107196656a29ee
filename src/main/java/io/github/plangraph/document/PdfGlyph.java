package io.github.plangraph.document;

/**
 * A character printed on a page. Lengths are points (1/72 inch); the origin is the upper left
 * corner of the page as it is read, and y grows downwards.
 *
 * @param text its characters, mostly one, never white space
 * @param x left edge
 * @param y baseline
 * @param width advance width
 * @param size height of the font
 * @param strong whether the font is a bold or 黑体 one
 * @param spaced whether white space was printed before it
 */
record PdfGlyph(
    String text, float x, float y, float width, float size, boolean strong, boolean spaced) {

  /** Right edge. */
  float end() {
    return x + width;
  }

  /** Middle of the advance width. */
  float middle() {
    return x + width / 2;
  }

  /** Whether Chinese rules apply to it: ideographs, full-width forms, dashes and curly quotes. */
  boolean wide() {
    int c = text.codePointAt(0);
    return c >= 0x2E80 || c == '—' || c == '…' || (c >= 0x2018 && c <= 0x201D) || c == '·';
  }
}
