package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drops the second copy of a text that a page holds twice, for wide and for narrow screens or for
 * the printer.
 */
final class PageCopies {
  /** A run of repeated lines is a copy from so many characters and lines on. */
  private static final int MIN_CHARS = 200;

  private static final int MIN_LINES = 3;

  /** Shorter lines (the name of a body, a date) do not begin a copy. */
  private static final int MIN_FIRST = 6;

  private static final int MAX_BEFORE = 8;

  private PageCopies() {}

  static List<PageLine> without(List<PageLine> lines) {
    List<String> bare = lines.stream().map(PageLine::bare).toList();
    Map<String, Integer> first = new HashMap<>();
    List<PageLine> kept = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Integer before = bare.get(i).length() < MIN_FIRST ? null : first.get(bare.get(i));
      int run = before == null ? 0 : run(bare, before, i);
      if (run > 0) {
        dropBefore(kept, first, i);
        i += run;
        continue;
      }
      first.putIfAbsent(bare.get(i), i);
      kept.add(lines.get(i));
      i++;
    }
    return kept;
  }

  /** Drops the lines above a copy that belong to it: its title, 目录, its source. */
  private static void dropBefore(List<PageLine> kept, Map<String, Integer> first, int copy) {
    for (int i = 1; i <= MAX_BEFORE && kept.size() > 1; i++) {
      PageLine line = kept.get(kept.size() - 1);
      Integer seen = first.get(line.bare());
      boolean again = seen != null && seen < copy - i;
      if (!again && PageKeys.pairs(line.text()).isEmpty()) {
        return;
      }
      kept.remove(kept.size() - 1);
    }
  }

  /** How many lines from {@code second} on repeat those from {@code first} on; 0 if too few. */
  private static int run(List<String> bare, int first, int second) {
    int run = 0;
    int chars = 0;
    while (second + run < bare.size()
        && first + run < second
        && bare.get(first + run).equals(bare.get(second + run))) {
      chars += bare.get(first + run).length();
      run++;
    }
    boolean whole = second + run == bare.size() && run >= 1 && chars >= MIN_CHARS;
    return chars >= MIN_CHARS && (run >= MIN_LINES || whole) ? run : 0;
  }
}
