package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the characters of one line of a page: white space folded as browsers fold it, characters
 * without width dropped, a run of indents read as the beginning of a paragraph.
 */
final class LineBuilder {
  /** Blanks as editors type an indent. */
  private static final Pattern INDENT = Pattern.compile("(?:[　\u00a0] ?){2,}+");

  private static final String FINAL = "。！？；：”）";
  private static final Pattern MARK =
      Pattern.compile(
          "[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十百]{1,4}[篇章节条]|附件|\\d{1,2}[.．、](?!\\d)");

  private final StringBuilder text = new StringBuilder();
  private final List<Span> strong = new ArrayList<>();
  private int linked;
  private boolean space;
  private boolean wrapped;
  private int boldest;

  boolean isEmpty() {
    return text.isEmpty();
  }

  void append(String characters, boolean bold, boolean link) {
    int from = text.length();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
        space = true;
        wrapped |= c == '\n' || c == '\r';
      } else if (!isInvisible(c)) {
        fold(c);
        text.append(c);
        linked += link ? 1 : 0;
      }
    }
    int at = Math.min(from, text.length());
    if (bold && at < text.length()) {
      bold(at, text.length());
    }
  }

  /** Folded white space is a blank, but the end of a source line between two ideographs nothing. */
  private void fold(char next) {
    if (space && !text.isEmpty()) {
      char last = text.charAt(text.length() - 1);
      boolean torn = wrapped && isWide(last) && isWide(next);
      if (!torn && last != ' ') {
        text.append(' ');
      }
    }
    space = false;
    wrapped = false;
  }

  private void bold(int start, int end) {
    Span last = strong.isEmpty() ? null : strong.get(strong.size() - 1);
    if (last != null && last.end() == start) {
      strong.set(strong.size() - 1, new Span(last.start(), end));
    } else {
      strong.add(new Span(start, end));
    }
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 && c < 0xFFE0;
  }

  /** Zero-width blanks and joiners, direction marks, soft hyphens, byte order marks, controls. */
  private static boolean isInvisible(char c) {
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2064)
        || c == 0x00AD
        || c == 0xFEFF
        || c == 0xFFFC
        || Character.isISOControl(c);
  }

  /** Ends the line: what it holds, one for each paragraph. */
  List<PageLine> lines(Block.Kind kind, int level, PageLine.Place place) {
    List<PageLine> lines = new ArrayList<>();
    Matcher indent = INDENT.matcher(text);
    int from = 0;
    int share = text.isEmpty() ? 0 : linked;
    while (indent.find()) {
      if (begins(indent.start(), indent.end(), from)) {
        add(lines, from, indent.start(), kind, level, place, share);
        from = indent.end();
      }
    }
    add(lines, from, text.length(), kind, level, place, share);
    return lines;
  }

  private boolean begins(int start, int end, int from) {
    if (start == from || end == text.length() || end - start > 60) {
      return false;
    }
    Matcher mark = MARK.matcher(text).region(end, text.length());
    return FINAL.indexOf(text.charAt(start - 1)) >= 0 || (mark.lookingAt() && start - from > 4);
  }

  private void add(
      List<PageLine> lines,
      int from,
      int to,
      Block.Kind kind,
      int level,
      PageLine.Place place,
      int share) {
    StringBuilder clean = new StringBuilder(to - from);
    int[] at = new int[to - from + 1];
    for (int i = from; i < to; i++) {
      char c = plain(text.charAt(i));
      boolean outer = clean.isEmpty() && (c == ' ' || c == '　');
      boolean again = c == ' ' && !clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ';
      at[i - from] = clean.length();
      if (!outer && !again) {
        clean.append(c);
      }
    }
    int length = clean.length();
    while (length > 0 && Character.isWhitespace(clean.charAt(length - 1))) {
      length--;
    }
    at[to - from] = length;
    clean.setLength(length);
    if (length == 0) {
      return;
    }
    int inLinks = (int) ((long) share * (to - from) / text.length());
    lines.add(
        new PageLine(kind, level, place, inLinks, clean.toString(), bold(from, to, at, length)));
  }

  /** No-break, en and em blanks are blanks; the ideographic one keeps its width. */
  private static char plain(char c) {
    return c != '　' && Character.isSpaceChar(c) ? ' ' : c;
  }

  /** The bold ranges between two offsets, as offsets in the clean line. */
  private List<Span> bold(int from, int to, int[] at, int length) {
    List<Span> bold = new ArrayList<>();
    while (boldest < strong.size() && strong.get(boldest).end() <= from) {
      boldest++;
    }
    for (int i = boldest; i < strong.size() && strong.get(i).start() < to; i++) {
      int start = at[Math.max(strong.get(i).start(), from) - from];
      int end = Math.min(at[Math.min(strong.get(i).end(), to) - from], length);
      if (start < end) {
        bold.add(new Span(start, end));
      }
    }
    return bold;
  }
}
