package io.github.plangraph.extract;

/** How deep each character of a text stands in （）, 《》, “” and 【】. */
final class Brackets {

  private static final String OPEN = "（(《〈“‘【〔";
  private static final String CLOSE = "）)》〉”’】〕";

  private Brackets() {}

  /**
   * Depth of each character; a bracket itself counts as inside; what is never closed opens nothing.
   */
  static int[] depth(String text) {
    int[] depth = new int[text.length()];
    int[] open = new int[text.length()];
    int level = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = CLOSE.indexOf(c);
      if (OPEN.indexOf(c) >= 0) {
        open[level++] = i;
      } else if (kind >= 0) {
        int match = level - 1;
        while (match >= 0 && text.charAt(open[match]) != OPEN.charAt(kind)) {
          match--;
        }
        if (match >= 0) {
          for (int j = open[match]; j <= i; j++) {
            depth[j]++;
          }
          level = match;
        }
      }
    }
    return depth;
  }
}
