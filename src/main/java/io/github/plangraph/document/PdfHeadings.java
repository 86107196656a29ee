package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds headings without number by their print, 保障措施 in large or centred bold type, and the lines
 * of a site's owner at the end of a printed web page.
 *
 * <p>Titles come before the first paragraph and are left alone: what they are is for their words to
 * tell. So are numbered lines, document numbers, dates and notes in brackets.
 */
final class PdfHeadings {
  private static final int MAX = 30;
  private static final int PARAGRAPH = 60;
  private static final float LARGE = 1.18f;

  /** How many passages at the end may belong to the site. */
  private static final int FOOT = 8;

  private static final Pattern OTHER =
      Pattern.compile(
          "(?U)^[（(【\\[《“—\\-•●■◆\\d一二三四五六七八九十]|^第.{1,4}[篇章节条]|^专\\s*栏|^附\\s*[件表录]|^[图表]\\s*\\d"
              + "|[。；，：:;,]|〔|号$|日$");

  private static final Pattern OWNER = PdfCharacters.words("pdf-foot.txt");

  private PdfHeadings() {}

  /** The passages, with their kinds. */
  static List<PdfPassage> of(List<PdfPassage> passages, float body) {
    List<PdfPassage> out = new ArrayList<>();
    boolean begun = false;
    int foot = foot(passages);
    for (int i = 0; i < passages.size(); i++) {
      PdfPassage passage = passages.get(i);
      if (i >= foot) {
        out.add(passage.as(Block.Kind.MATTER));
      } else if (begun && isHeading(passage, body)) {
        out.add(passage.as(Block.Kind.HEADING));
      } else {
        out.add(passage);
      }
      begun = begun || length(passage) > PARAGRAPH;
    }
    return out;
  }

  private static int foot(List<PdfPassage> passages) {
    int first = passages.size();
    for (int i = passages.size() - 1; i >= Math.max(0, passages.size() - FOOT); i--) {
      if (OWNER.matcher(text(passages.get(i))).find()) {
        first = i;
      }
    }
    return first;
  }

  private static boolean isHeading(PdfPassage passage, float body) {
    String text = text(passage);
    return passage.kind() == Block.Kind.PARAGRAPH
        && !passage.quoted()
        && text.length() <= MAX
        && text.length() > 1
        && !OTHER.matcher(text).find()
        && passage.cells().get(0).stream()
            .allMatch(l -> l.size() > LARGE * body || (l.strong() && l.centred()));
  }

  private static int length(PdfPassage passage) {
    return passage.cells().stream()
        .flatMap(List::stream)
        .mapToInt(line -> line.glyphs().size())
        .sum();
  }

  private static String text(PdfPassage passage) {
    if (length(passage) > 4 * PARAGRAPH) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    passage.cells().forEach(cell -> cell.forEach(line -> text.append(line.text())));
    return text.toString();
  }
}
