package io.github.plangraph.document;

import java.nio.charset.Charset;

/** What holds in a group of an RTF file until its end; a group within begins with a copy. */
final class RtfState {
  /** What becomes of the text of a group. */
  enum Destination {
    TEXT,
    /** The number or bullet of a paragraph, which is text too. */
    LIST,
    INSTRUCTION,
    FONTS,
    /** A field or a text box as a whole, which ends with its group. */
    FIELD,
    BOX,
    SKIPPED
  }

  Destination destination = Destination.TEXT;

  /** Whether it began this destination itself. */
  boolean begins;

  Charset charset;
  int font;
  int fallback = 1;
  boolean bold;
  boolean unseen;

  RtfState(Charset charset) {
    this.charset = charset;
  }

  RtfState inner() {
    RtfState inner = new RtfState(charset);
    inner.destination = destination;
    inner.font = font;
    inner.fallback = fallback;
    inner.bold = bold;
    inner.unseen = unseen;
    return inner;
  }

  void begin(Destination other) {
    destination = other;
    begins = true;
  }

  boolean shows() {
    return !unseen && destination != Destination.SKIPPED && destination != Destination.FONTS;
  }
}
