package io.github.plangraph.document;

import java.util.List;

/**
 * Where a space belongs between two characters of a line. Chinese is set without spaces; what looks
 * like one comes from justified lines, spaced-out titles, or digits beside ideographs.
 */
final class PdfSpacing {
  /** Between Latin words a space is about a quarter of the font's size. */
  private static final float NARROW = 0.16f;

  /** An ideographic space between words, such as that behind 第一章. */
  private static final float WIDE = 0.85f;

  private PdfSpacing() {}

  static String text(PdfLine line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.glyphs().size(); i++) {
      if (i > 0 && isSpace(line, i)) {
        out.append(' ');
      }
      out.append(line.glyphs().get(i).text());
    }
    return out.toString();
  }

  /** Whether a space is to be read before the character {@code i} of a line. */
  static boolean isSpace(PdfLine line, int i) {
    PdfGlyph before = line.glyphs().get(i - 1);
    PdfGlyph after = line.glyphs().get(i);
    float gap = after.x() - before.end();
    if (!before.wide() && !after.wide()) {
      return after.spaced() ? gap > 0 : gap > NARROW * Math.min(before.size(), after.size());
    }
    if (gap > NARROW * line.size() && isNumbered(line.glyphs(), i)) {
      return true;
    }
    return gap > WIDE * line.size()
        && isWord(before)
        && isWord(after)
        && run(line, i - 1, -1) > 1
        && run(line, i, 1) > 1;
  }

  /** How many characters stand together from {@code i} on, up to two. */
  private static int run(PdfLine line, int i, int step) {
    int next = i + step;
    if (next < 0 || next >= line.glyphs().size()) {
      return 1;
    }
    PdfGlyph left = line.glyphs().get(Math.min(i, next));
    PdfGlyph right = line.glyphs().get(Math.max(i, next));
    return right.x() - left.end() > 0.3f * line.size() ? 1 : 2;
  }

  private static boolean isWord(PdfGlyph glyph) {
    int c = glyph.text().codePointAt(0);
    return Character.isLetterOrDigit(c) || "（）〔〕《》“”【】：。；，、".indexOf(c) >= 0;
  }

  /** 专栏1 5G应用工程, 附件2 分工方案, 1.1 发展基础: without the space the number would grow. */
  private static boolean isNumbered(List<PdfGlyph> glyphs, int i) {
    StringBuilder head = new StringBuilder();
    for (int k = 0; k < i; k++) {
      head.append(glyphs.get(k).text());
      if (head.length() > 10) {
        return false;
      }
    }
    return head.toString()
            .matches("(?:专栏|附件|附表|图|表)\\d{1,3}(?:-\\d+)?|\\d{1,2}(?:\\.\\d{1,2}){0,3}")
        && !"年月日％%".contains(glyphs.get(i).text());
  }
}
