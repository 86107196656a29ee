package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/** Finds a table of contents, whose lines stand again as headings further down. */
final class PageContents {
  private static final int MAX_LINES = 400;
  private static final int MAX_LINE = 90;

  private PageContents() {}

  /** The lines, those of a table of contents as matter. */
  static List<PageLine> marked(List<PageLine> lines) {
    List<PageLine> marked = new ArrayList<>(lines);
    for (int i = 0; i + 2 < lines.size(); i++) {
      if (lines.get(i).bare().equals("目录")) {
        int end = end(lines, i + 1);
        for (int j = i; j < end; j++) {
          marked.set(j, lines.get(j).as(Block.Kind.MATTER, 0));
        }
        i = Math.max(i, end - 1);
      }
    }
    return marked;
  }

  /** Where the first entry stands again, 0 if it does not before a sentence comes. */
  private static int end(List<PageLine> lines, int first) {
    String entry = entry(lines.get(first));
    for (int i = first + 1; i < Math.min(lines.size(), first + MAX_LINES); i++) {
      String text = lines.get(i).text();
      if (entry(lines.get(i)).equals(entry)) {
        return i;
      }
      if (text.length() > MAX_LINE || text.indexOf('。') >= 0) {
        return 0;
      }
    }
    return 0;
  }

  /** Without leaders and page number. */
  private static String entry(PageLine line) {
    return line.bare().replaceAll("[.．·…—-]*\\d*$", "");
  }
}
