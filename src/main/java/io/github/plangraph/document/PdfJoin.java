package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which lines run on into the next one, judged by where they begin and end, their size and weight,
 * and the space between them.
 */
final class PdfJoin {
  private static final String FINAL = "。；：！？;:!?”）》";
  private static final String CLOSING = "。，、；：！？”’）》】〕％%,.;:!?)";

  /** The first line of a paragraph is set two characters in. */
  private static final float INDENT = 1.2f;

  /** A line that begins so much farther to the right, in characters, begins no paragraph. */
  private static final float FAR = 7f;

  /** More space than this between lines begins a paragraph. */
  private static final float GAP = 1.4f;

  /** A title is larger than the text by this much. */
  private static final float LARGE = 1.18f;

  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）"
              + "|第[一二三四五六七八九十百\\d]{1,4}[篇章节条]|专栏|附件|\\d{1,2}[.．、](?!\\d))");

  /** {@code 发文字号：国发〔2015〕50号}, where another such line stands before it. */
  private static final Pattern FIELD = Pattern.compile("^[\\p{IsHan}\\s]{2,8}[：:]\\s*[^\\s：:]");

  private static final Pattern BULLET = Pattern.compile("^[•●■◆▪○◦▶✓□◇❖]");

  private final float body;
  private final Map<Integer, Float> gaps = new HashMap<>();

  PdfJoin(List<PdfLine> lines) {
    this.body = body(lines);
    Map<Integer, List<Float>> all = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine a = lines.get(i - 1);
      PdfLine b = lines.get(i);
      float gap = b.y() - a.y();
      if (a.page() == b.page() && sameSize(a, b) && gap > 0 && gap < 3.5f * b.size()) {
        all.computeIfAbsent(Math.round(b.size()), k -> new ArrayList<>()).add(gap);
      }
    }
    all.forEach((k, v) -> gaps.put(k, v.stream().sorted().toList().get(v.size() / 2)));
  }

  private static float body(List<PdfLine> lines) {
    Map<Float, Integer> sizes = new HashMap<>();
    lines.forEach(l -> sizes.merge((float) Math.round(l.size()), l.glyphs().size(), Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(12f);
  }

  /** The size that most characters have. */
  float body() {
    return body;
  }

  private static boolean sameSize(PdfLine a, PdfLine b) {
    return Math.abs(a.size() - b.size()) < 0.1f * Math.max(a.size(), b.size());
  }

  /**
   * Whether a paragraph goes on.
   *
   * @param open its lines so far, at least one
   * @param next the line below, or the first of the next column, page or box
   */
  boolean continues(List<PdfLine> open, PdfLine next) {
    PdfLine first = open.get(0);
    PdfLine last = open.get(open.size() - 1);
    if (!sameSize(last, next) || isApart(last, next)) {
      return false;
    }
    if (next.size() > LARGE * body && last.symmetric() && next.symmetric()) {
      return last.strong() == next.strong();
    }
    if ((last.centred() && next.centred()) || last.start() > next.start() + FAR * last.size()) {
      return false;
    }
    String text = last.text();
    if (isField(first) && isField(next)) {
      return false;
    }
    boolean ends = FINAL.indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean marked = MARK.matcher(next.text()).lookingAt();
    if (BULLET.matcher(next.text()).lookingAt()
        || !isFull(last, next)
        || (ends && marked)
        || isHeadingBefore(open, next)) {
      return false;
    }
    return next.indent() < INDENT || (!ends && !marked && hangs(open, next));
  }

  private boolean isApart(PdfLine last, PdfLine next) {
    float gap = next.y() - last.y();
    float usual = gaps.getOrDefault(Math.round(next.size()), 1.8f * next.size());
    boolean below = last.page() == next.page() && gap > 0 && next.left() == last.left();
    return below && gap > GAP * usual;
  }

  /** Whether nothing more of the next line had room: its first character, or its first word. */
  private static boolean isFull(PdfLine last, PdfLine next) {
    List<PdfGlyph> glyphs = next.glyphs();
    int i = 1;
    boolean wide = glyphs.get(0).wide();
    while (i < glyphs.size() && i < 40) {
      boolean closing = CLOSING.contains(glyphs.get(i).text());
      boolean letter = !wide && !glyphs.get(i).wide() && !PdfSpacing.isSpace(next, i);
      if (!closing && !letter) {
        break;
      }
      i++;
    }
    float needed = glyphs.get(i - 1).end() - next.start();
    return last.right() - last.end() < needed + 0.7f * last.size();
  }

  /** A bold line that is no run-in lead, before one that is not bold. */
  private static boolean isHeadingBefore(List<PdfLine> open, PdfLine next) {
    boolean strong = open.stream().allMatch(PdfLine::strong);
    return strong
        && !next.strong()
        && !next.glyphs().get(0).strong()
        && !open.get(open.size() - 1).text().endsWith("。");
  }

  /** Lines set in below a number or bullet, or a paragraph that is set in as a whole. */
  private static boolean hangs(List<PdfLine> open, PdfLine next) {
    PdfLine first = open.get(0);
    PdfLine last = open.get(open.size() - 1);
    boolean single = open.size() == 1;
    boolean marked = MARK.matcher(first.text()).lookingAt() || isBullet(first);
    if (Math.abs(next.start() - last.start()) < 0.5f * next.size()) {
      return !single || !marked;
    }
    float in = (next.start() - first.start()) / next.size();
    return single && marked && in > 0.5f && in < 4;
  }

  /** A line of the document's data; what is set in is a paragraph that begins with 主要目标：. */
  private static boolean isField(PdfLine line) {
    return line.indent() < INDENT && FIELD.matcher(line.text()).lookingAt();
  }

  private static boolean isBullet(PdfLine line) {
    return BULLET.matcher(line.text()).lookingAt();
  }
}
