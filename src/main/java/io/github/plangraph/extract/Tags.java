package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;

/** Labels of the tagger: outside, and begin and inside for each kind of name. */
final class Tags {

  static final int OUTSIDE = 0;
  static final int COUNT = 1 + 2 * Scheme.values().length;

  private Tags() {}

  static int begin(Scheme scheme) {
    return 1 + 2 * scheme.ordinal();
  }

  static int inside(Scheme scheme) {
    return 2 + 2 * scheme.ordinal();
  }

  static boolean begins(int tag) {
    return tag != OUTSIDE && tag % 2 == 1;
  }

  static Scheme scheme(int tag) {
    return Scheme.values()[(tag - 1) / 2];
  }

  /** Which label may follow which: a name goes on only where it began. */
  static boolean[] allowed() {
    boolean[] allowed = new boolean[(COUNT + 1) * COUNT];
    for (int from = 0; from <= COUNT; from++) {
      for (int to = 0; to < COUNT; to++) {
        boolean goesOn = to != OUTSIDE && !begins(to);
        boolean began = from == to || from == to - 1;
        allowed[from * COUNT + to] = !goesOn || (from < COUNT && began);
      }
    }
    return allowed;
  }
}
