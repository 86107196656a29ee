package io.github.plangraph.document;

import java.util.List;

/**
 * A heading, a paragraph or a list item of a document, in reading order.
 *
 * @param kind what the format says it is
 * @param level of a heading as the format says (1 to 6), nesting depth of an item (from 1), else 0
 * @param quoted whether it stands in a block quote or box
 * @param text clean text, without list bullet, marks and outer white space
 * @param strong bold ranges, as offsets in the clean text
 */
public record Block(Kind kind, int level, boolean quoted, MappedText text, List<Span> strong) {

  /** What a format can say of a block. */
  public enum Kind {
    /** A heading that the format marks as one. */
    HEADING,
    /** A paragraph or a line of its own. */
    PARAGRAPH,
    /** An item of a list. */
    ITEM,
    /** A row of a table, cells separated by tabs. */
    ROW,
    /** What does not belong to the text: front matter, navigation, lists of nothing but links. */
    MATTER
  }

  /** Copies the bold ranges and checks that they lie inside the text. */
  public Block {
    strong = List.copyOf(strong);
    for (Span span : strong) {
      if (span.end() > text.length()) {
        throw new IllegalArgumentException("bold outside of the text: " + span);
      }
    }
  }
}
