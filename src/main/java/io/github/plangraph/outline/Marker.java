package io.github.plangraph.outline;

import java.util.List;

/**
 * The number that a block begins with.
 *
 * @param style the class of numbering
 * @param number as printed, without the punctuation of a list: {@code 四}, {@code （一）}, {@code 1},
 *     {@code 第一章}, {@code 1.1}
 * @param ordinals its value; one for each part of a decimal
 * @param end where the text after it begins, UTF-16 units of the block's clean text
 */
record Marker(Style style, String number, List<Integer> ordinals, int end) {

  /** Rank of an annex, above everything else; it sets no tasks. */
  static final int ANNEX = 0;

  /** Rank of 一、 and of the top of a decimal scheme. */
  static final int TOP = 5;

  /** Rank of 1. and 1.1.1; what ranks here or below may also count the items of a box. */
  static final int LOW = 7;

  /** Rank of a lead without number. */
  static final int LEAD = 12;

  /** Classes of numbering, the outer before the inner. */
  enum Style {
    /** 第一篇, 第一部分. */
    PART(1, 1),
    /** 第一章. */
    CHAPTER(2, 1),
    /** 第一节. */
    SECTION(3, 2),
    /** 第一条. */
    ARTICLE(4, 3),
    /** 一、. */
    COMMA(TOP, 1),
    /** （一）. */
    PAREN(6, 2),
    /** 1. or 1、. */
    ARABIC(LOW, 3),
    /** （1）. */
    ARABIC_PAREN(8, 3),
    /** ①. */
    CIRCLED(9, 3),
    /** 1.1, 1.1.1. */
    DECIMAL(0, 0);

    private final int rank;
    private final int level;

    Style(int rank, int level) {
      this.rank = rank;
      this.level = level;
    }

    /** Depth in the tree where the plan uses the style as most do. */
    int rank() {
      return rank;
    }
  }

  Marker {
    ordinals = List.copyOf(ordinals);
  }

  /** Depth in the tree, relative to other styles; a decimal's second part ranks with （一）. */
  int rank() {
    return style == Style.DECIMAL ? TOP + ordinals.size() - 1 : style.rank;
  }

  /** Class of numbering as the facts print it, 1 to 3. */
  int level() {
    return style == Style.DECIMAL ? Math.min(3, ordinals.size()) : style.level;
  }

  /** The last part of the number. */
  int ordinal() {
    return ordinals.get(ordinals.size() - 1);
  }

  /** Whether this number comes directly after {@code before} in the same list. */
  boolean follows(Marker before) {
    int last = ordinals.size() - 1;
    return style == before.style
        && ordinals.size() == before.ordinals.size()
        && ordinals.subList(0, last).equals(before.ordinals.subList(0, last))
        && ordinal() == before.ordinal() + 1;
  }
}
