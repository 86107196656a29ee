package io.github.plangraph.plan;

import io.github.plangraph.document.MappedText;

/**
 * A block of a plan with its place: what the recognisers read.
 *
 * @param kind what it is in the plan
 * @param text clean text, numbering included
 * @param body where the text after numbering begins, UTF-16 units of the clean text
 * @param lead where a heading or run-in lead ends (its final 。 included); equals {@code body} if
 *     there is none and the length of the text if the whole block is a heading
 * @param scope where it stands
 */
public record Passage(Kind kind, MappedText text, int body, int lead, Scope scope) {

  /** What a block is in its plan. */
  public enum Kind {
    TITLE,
    /** A line such as 发文机关：工业和信息化部. */
    METADATA,
    /** The notice letter: body, signature, date. */
    LETTER,
    HEADING,
    /** The title of a 专栏. */
    BOX,
    PARAGRAPH,
    ITEM,
    /** A row of a table, cells separated by tabs. */
    ROW,
    /** 主送机关: whom the notice is sent to. Nothing is said of them. */
    ADDRESSEES
  }

  /** Checks the order of the marks. */
  public Passage {
    if (body < 0 || lead < body || lead > text.length()) {
      throw new IllegalArgumentException(body + ".." + lead + " of " + text.length());
    }
  }
}
