package io.github.plangraph.document;

/** What a page is made of, in reading order. */
sealed interface PdfPart permits PdfLine, PdfTable {
  /** The page, from 1. */
  int page();

  /** Its upper end. */
  float top();
}
