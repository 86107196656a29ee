package io.github.plangraph.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The numbers that Word prints and does not store: counts the items of each list in reading order;
 * short-lived, one document each.
 */
final class ListCounters {
  /** Counts of a list by level; −1 before its first item. */
  private final Map<Integer, int[]> counts = new HashMap<>();

  /**
   * Counts an item.
   *
   * @param list items of equal lists are counted together
   * @param level from 0
   * @param levels the levels of the list
   * @return what is printed before it; empty for a bullet or nothing
   */
  String next(int list, int level, IntFunction<Optional<ListLevel>> levels) {
    Optional<ListLevel> own = levels.apply(level);
    if (own.isEmpty() || level < 0 || level >= ListLevel.COUNT) {
      return "";
    }
    int[] count = counts.computeIfAbsent(list, l -> none());
    for (int above = 0; above < level; above++) {
      if (count[above] < 0) {
        count[above] = levels.apply(above).map(ListLevel::start).orElse(1);
      }
    }
    count[level] = count[level] < 0 ? own.get().start() : count[level] + 1;
    for (int below = level + 1; below < ListLevel.COUNT; below++) {
      int restart = levels.apply(below).map(ListLevel::restart).orElse(below);
      if (restart > level) {
        count[below] = -1;
      }
    }
    return own.get().form() == NumberForm.BULLET ? "" : print(own.get(), count, levels);
  }

  /** Begins a list anew, as an override in the document says. */
  void restart(int list, int level, int start) {
    int[] count = counts.computeIfAbsent(list, l -> none());
    if (level >= 0 && level < ListLevel.COUNT) {
      count[level] = start - 1;
    }
  }

  private static int[] none() {
    int[] none = new int[ListLevel.COUNT];
    java.util.Arrays.fill(none, -1);
    return none;
  }

  private static String print(ListLevel own, int[] count, IntFunction<Optional<ListLevel>> levels) {
    StringBuilder out = new StringBuilder();
    String pattern = own.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && level >= 0 && level < ListLevel.COUNT) {
        NumberForm form = levels.apply(level).map(ListLevel::form).orElse(NumberForm.DECIMAL);
        boolean arabic = own.legal() && form != NumberForm.DECIMAL_ZERO;
        out.append((arabic ? NumberForm.DECIMAL : form).print(Math.max(count[level], 0)));
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  /**
   * A number before its text. Only a number that ends in no mark of its own, 第一章 or 1.1, is set off
   * by a space; and 1. before 5G, lest it read as 1.5.
   */
  static String before(String number, String text) {
    if (number.isEmpty() || text.isEmpty()) {
      return number;
    }
    char last = number.charAt(number.length() - 1);
    boolean digits = last == '.' && Character.isDigit(text.charAt(0));
    return Character.isLetterOrDigit(last) || digits ? number + " " : number;
  }
}
