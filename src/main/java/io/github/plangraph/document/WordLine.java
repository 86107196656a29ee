package io.github.plangraph.document;

/**
 * A line of a Word file in reading order, whatever format it was read from.
 *
 * @param kind what the format says it is
 * @param level of a heading, as the format says (from 1)
 * @param quoted whether it stands in a box: a text box, a frame or a table of one column
 * @param text the line; may be empty if there is a note
 * @param note what could not be read here, Chinese and English; empty if nothing
 */
record WordLine(Block.Kind kind, int level, boolean quoted, StyledText text, String note) {

  static WordLine of(Block.Kind kind, int level, StyledText text) {
    return new WordLine(kind, level, false, text, "");
  }

  static WordLine paragraph(StyledText text) {
    return of(Block.Kind.PARAGRAPH, 0, text);
  }

  /** Stands for what was not read. */
  static WordLine note(String zh, String en) {
    return new WordLine(Block.Kind.PARAGRAPH, 0, false, StyledText.EMPTY, zh + " / " + en);
  }

  WordLine inBox() {
    return new WordLine(kind, level, true, text, note);
  }

  WordLine with(Block.Kind other, int otherLevel) {
    return new WordLine(other, otherLevel, quoted, text, note);
  }

  WordLine with(StyledText other) {
    return new WordLine(kind, level, quoted, other, note);
  }
}
