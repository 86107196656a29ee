package io.github.plangraph.document;

import java.io.IOException;

/** A PDF file holds more than any plan does. */
final class PdfLimitException extends IOException {
  private static final long serialVersionUID = 1L;

  PdfLimitException() {
    super("too much content");
  }
}
