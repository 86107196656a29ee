package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a web page as a reader sees it: a paragraph, the part of one up to a {@code <br>}, an
 * item, a heading, a row of a table.
 *
 * @param kind what the mark-up says
 * @param level of a heading or item, as in {@link Block}
 * @param place where it stands
 * @param linked how many of its characters lie in links to other pages
 * @param text clean, without outer white space
 * @param strong bold ranges of the text
 */
record PageLine(
    Block.Kind kind, int level, Place place, int linked, String text, List<Span> strong) {

  /**
   * Where a line stands on the page.
   *
   * @param core whether inside of the part that holds most of the text
   * @param quoted whether in a box
   * @param centred whether in the middle of the page
   */
  record Place(boolean core, boolean quoted, boolean centred) {
    static final Place TOP = new Place(false, false, false);
  }

  PageLine {
    strong = List.copyOf(strong);
  }

  /** A line that no mark-up gives a shape to. */
  static PageLine paragraph(String text) {
    return new PageLine(Block.Kind.PARAGRAPH, 0, Place.TOP, 0, text, List.of());
  }

  PageLine as(Block.Kind other, int depth) {
    return new PageLine(other, depth, place, linked, text, strong);
  }

  PageLine boxed() {
    Place boxed = new Place(place.core, true, place.centred);
    return new PageLine(kind, level, boxed, linked, text, strong);
  }

  /** The part behind a first one. */
  PageLine from(int start) {
    List<Span> bold = new ArrayList<>();
    for (Span span : strong) {
      if (span.end() > start) {
        bold.add(new Span(Math.max(span.start(), start) - start, span.end() - start));
      }
    }
    return new PageLine(kind, level, place, linked, text.substring(start), bold);
  }

  /** This line and the one that goes on with it. */
  PageLine append(PageLine other) {
    List<Span> bold = new ArrayList<>(strong);
    for (Span span : other.strong) {
      bold.add(new Span(span.start() + text.length(), span.end() + text.length()));
    }
    return new PageLine(kind, level, place, linked + other.linked, text + other.text, bold);
  }

  /** Whether most of it leads to other pages. */
  boolean isLink() {
    return linked * 10 >= text.length() * 7;
  }

  /** The text without any white space, for comparison. */
  String bare() {
    return bare(text);
  }

  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && c != '\u200B'
          && c != '\uFEFF') {
        bare.append(c == '(' ? '（' : c == ')' ? '）' : c);
      }
    }
    return bare.toString();
  }
}
