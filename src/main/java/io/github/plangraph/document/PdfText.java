package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the passages down as the document's text, one a line, and as blocks that stand in it. */
final class PdfText {
  private static final Pattern BULLET = Pattern.compile("^(?:[•●■◆▪○◦▶✓□◇❖]\\s*|[-*·]\\s+)(?=\\S)");
  private static final char SOFT_HYPHEN = '\u00AD';

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();

  /** Begins of strong ranges and their ends, in the text. */
  private final List<Span> strong = new ArrayList<>();

  /** Adds a passage as a line of its own. */
  void add(PdfPassage passage) {
    int start = text.length();
    strong.clear();
    for (int i = 0; i < passage.cells().size(); i++) {
      if (i > 0) {
        text.append('\t');
      }
      lines(passage.cells().get(i));
    }
    if (text.substring(start).isBlank()) {
      text.setLength(start);
      return;
    }
    pages.add(passage.page());
    blocks.add(block(passage, start));
    text.append('\n');
  }

  private void lines(List<PdfLine> lines) {
    PdfGlyph before = null;
    for (PdfLine line : lines) {
      for (int i = 0; i < line.glyphs().size(); i++) {
        PdfGlyph glyph = line.glyphs().get(i);
        boolean space =
            i > 0 ? PdfSpacing.isSpace(line, i) : before != null && isBreak(before, glyph);
        if (space) {
          text.append(' ');
        }
        append(glyph, before != null && before.strong());
        before = glyph;
      }
    }
  }

  /** Whether a space stands for the end of a line: between words, not in a number. */
  private static boolean isBreak(PdfGlyph before, PdfGlyph after) {
    int last = before.text().codePointBefore(before.text().length());
    boolean number = Character.isDigit(last) && Character.isDigit(after.text().codePointAt(0));
    boolean hyphen = last == '-' || last == '/' || last == SOFT_HYPHEN;
    return !before.wide() && !after.wide() && !hyphen && !number;
  }

  private void append(PdfGlyph glyph, boolean goesOn) {
    int start = text.length();
    glyph.text().chars().filter(c -> c != SOFT_HYPHEN).forEach(c -> text.append((char) c));
    if (!glyph.strong() || text.length() == start) {
      return;
    }
    int last = strong.size() - 1;
    if (goesOn && last >= 0) {
      strong.set(last, new Span(strong.get(last).start(), text.length()));
    } else {
      strong.add(new Span(start, text.length()));
    }
  }

  private Block block(PdfPassage passage, int start) {
    MappedText whole = MappedText.of(text.substring(start), start).strip();
    Matcher bullet = BULLET.matcher(whole.text());
    boolean item = passage.kind() == Block.Kind.PARAGRAPH && bullet.lookingAt();
    MappedText clean = item ? whole.slice(bullet.end(), whole.length()) : whole;
    int from = clean.span().start();
    List<Span> bold = new ArrayList<>();
    for (Span span : strong) {
      int begin = Math.max(0, span.start() - from);
      int end = Math.min(clean.length(), span.end() - from);
      if (begin < end) {
        bold.add(new Span(begin, end));
      }
    }
    Block.Kind kind = item ? Block.Kind.ITEM : passage.kind();
    int level = item ? 1 : kind == Block.Kind.HEADING ? 2 : 0;
    return new Block(kind, level, passage.quoted(), clean, bold);
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** Where in the text a page begins; an empty range. */
  Span place(int page) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i) >= page) {
        int at = blocks.get(i).text().span().start();
        return new Span(at, at);
      }
    }
    return new Span(text.length(), text.length());
  }
}
