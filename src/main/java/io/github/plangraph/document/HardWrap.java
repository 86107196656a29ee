package io.github.plangraph.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a text was broken at a fixed width, and which of its lines run on.
 *
 * <p>Text copied from a PDF has lines of 28 to 40 characters, most of which end in the middle of a
 * word; a text of one paragraph a line has long lines that end in 。 and short ones of any width.
 *
 * @param width columns of a full line, a Chinese character counting two; 0 if the text is not
 *     wrapped
 */
record HardWrap(int width) {
  private static final int MIN_LINES = 8;
  private static final int MIN_WIDTH = 40;
  private static final int MAX_WIDTH = 160;

  /** A full line may be this many columns short, because punctuation must not begin a line. */
  private static final int RAGGED = 8;

  private static final String FINAL = "。；：！？;:!?”）》";

  /** What begins a paragraph after the end of a sentence or a heading; 统 / 一、 is a torn word. */
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十百]{1,4}[篇章节条]|专栏|附件)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[（(]?\\d{1,3}(?:[.．]\\d{1,3})*|\\d{4,6}(?:[.．]\\d{1,2}){1,3})[、.．)）\\s]*(?=[\\p{IsHan}“])");

  /** The rest of a wrapped title is no longer than this. */
  private static final int TITLE_TAIL = 14;

  static HardWrap of(List<MappedText> lines) {
    int[] widths =
        lines.stream().mapToInt(l -> width(l.text())).filter(w -> w > 6).sorted().toArray();
    if (widths.length < MIN_LINES) {
      return new HardWrap(0);
    }
    int full = widths[widths.length * 9 / 10];
    if (full < MIN_WIDTH || full > MAX_WIDTH || widths[widths.length * 99 / 100] > full * 3 / 2) {
      return new HardWrap(0);
    }
    long broken =
        lines.stream()
            .map(MappedText::text)
            .filter(l -> width(l) >= full - RAGGED && !endsSentence(l))
            .count();
    return new HardWrap(broken * 10 >= widths.length * 3L ? full : 0);
  }

  boolean present() {
    return width > 0;
  }

  /**
   * Whether the paragraph of {@code line} goes on with {@code next}.
   *
   * @param first whether the paragraph begins with this line
   */
  boolean continues(String line, String next, boolean first) {
    if (!present() || next.isEmpty() || width(line) < width - RAGGED) {
      return false;
    }
    boolean heading = first && isMarked(line) && line.indexOf('。') < 0;
    if (MARK.matcher(next).lookingAt()) {
      return !heading && !endsSentence(line);
    }
    boolean numbered = NUMBER.matcher(next).lookingAt();
    if (heading) {
      return !numbered && continuesTitle(next);
    }
    return !endsSentence(line) || !numbered;
  }

  private static boolean isMarked(String line) {
    return MARK.matcher(line).lookingAt() || NUMBER.matcher(line).lookingAt();
  }

  /** A title that fills its line goes on with a short line, or up to a 。 soon after. */
  private boolean continuesTitle(String next) {
    int stop = next.indexOf('。');
    return stop < 0 ? width(next) < width - RAGGED : stop <= TITLE_TAIL;
  }

  private static boolean endsSentence(String line) {
    return line.isEmpty() || FINAL.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static int width(String line) {
    return line.codePoints().map(c -> c < 0x2E80 && c != '“' && c != '”' ? 1 : 2).sum();
  }
}
