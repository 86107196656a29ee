package io.github.plangraph.plan;

import io.github.plangraph.document.Span;

/**
 * A numbered part of a plan, or the run-in lead of a paragraph or item.
 *
 * @param path numbering path from the top, such as {@code 四/（一）/1}; an unnumbered lead is counted
 *     ({@code 四/（一）/~2}), so that a path is unique in its plan; inside a box it begins with 专栏 and
 *     its number below the path of the section around it ({@code 四/（一）/专栏1/~1})
 * @param level class of its numbering: 1 for 篇 章 一、 and 1 of a decimal scheme; 2 for 节 （一） 1.1; 3
 *     for 1. 1.1.1 and run-in leads
 * @param number its number as printed, without punctuation of the list kind ({@code 四}, {@code
 *     （一）}, {@code 1}); empty for an unnumbered lead
 * @param title without number and final 。
 * @param role what the part is for
 * @param runIn whether text follows in the same paragraph
 * @param extent heading to last block
 * @param evidence the heading where it stands
 */
public record Section(
    String path,
    int level,
    String number,
    String title,
    Role role,
    boolean runIn,
    Span extent,
    Evidence evidence) {

  /** What a part of a plan is for. */
  public enum Role {
    BACKGROUND,
    SITUATION,
    GUIDANCE,
    PRINCIPLE,
    OBJECTIVE,
    TASK,
    SAFEGUARD,
    ORGANISATION,
    OTHER
  }

  /** Checks the level. */
  public Section {
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("level " + level);
    }
  }
}
