package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import java.util.Arrays;

/**
 * Labels of the tagger: outside, and for each kind of name begin, inside, end and single. Telling
 * the end and the single character apart teaches the tagger right edges as well as left ones.
 */
final class Tags {

  static final int OUTSIDE = 0;
  static final int COUNT = 1 + 4 * Scheme.values().length;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int END = 2;
  private static final int SINGLE = 3;

  private Tags() {}

  /** Whether a name begins here. */
  static boolean begins(int tag) {
    return tag != OUTSIDE && (place(tag) == BEGIN || place(tag) == SINGLE);
  }

  static Scheme scheme(int tag) {
    return Scheme.values()[(tag - 1) / 4];
  }

  /** Whether the name at this label goes on behind it. */
  static boolean goesOn(int tag) {
    return tag != OUTSIDE && (place(tag) == BEGIN || place(tag) == INSIDE);
  }

  /** The labels of a name of this length. */
  static int[] name(Scheme scheme, int length) {
    int base = 1 + 4 * scheme.ordinal();
    int[] tags = new int[length];
    Arrays.fill(tags, base + INSIDE);
    tags[length - 1] = base + END;
    tags[0] = base + (length == 1 ? SINGLE : BEGIN);
    return tags;
  }

  /** Which label may follow which; the start is label {@link #COUNT}. */
  static boolean[] allowed() {
    boolean[] allowed = new boolean[(COUNT + 1) * COUNT];
    for (int from = 0; from <= COUNT; from++) {
      for (int to = 0; to < COUNT; to++) {
        boolean open = from < COUNT && goesOn(from);
        boolean continues = to != OUTSIDE && !begins(to);
        boolean same = open && to != OUTSIDE && scheme(from) == scheme(to);
        allowed[from * COUNT + to] = open ? continues && same : !continues;
      }
    }
    return allowed;
  }

  private static int place(int tag) {
    return (tag - 1) % 4;
  }
}
