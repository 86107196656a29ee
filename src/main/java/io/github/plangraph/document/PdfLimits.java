package io.github.plangraph.document;

/**
 * How much a PDF may hold: more than any plan does, and no more than a part of the memory there is,
 * so that a hostile file is refused where a small heap would end.
 *
 * @param stream bytes that one stream may unpack to
 * @param streams bytes that all streams may unpack to
 * @param glyphs characters on all pages
 */
record PdfLimits(long stream, long streams, long glyphs) {

  private static final long MIB = 1 << 20;

  /** What a character takes until its page has become text. */
  private static final long GLYPH_BYTES = 600;

  /** The limits for a heap of so many bytes. */
  static PdfLimits of(long heap) {
    return new PdfLimits(
        Math.min(64 * MIB, heap / 16),
        Math.min(400 * MIB, heap / 4),
        Math.min(4_000_000, heap / 2 / GLYPH_BYTES));
  }

  /** The limits for the heap of this process. */
  static PdfLimits ofThisHeap() {
    return of(Runtime.getRuntime().maxMemory());
  }
}
