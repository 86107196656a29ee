package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text with its bold ranges, before it has a place in a document.
 *
 * @param text without outer white space
 * @param strong bold ranges, in order
 */
record StyledText(String text, List<Span> strong) {
  static final StyledText EMPTY = new StyledText("", List.of());

  StyledText {
    strong = List.copyOf(strong);
  }

  static StyledText plain(String text) {
    return new Builder().append(text, false).build();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** This text after another. */
  StyledText after(String head) {
    return new Builder().append(head, false).append(this).build();
  }

  /** This text and then another. */
  StyledText then(StyledText tail) {
    return new Builder().append(this).append(tail).build();
  }

  /** Puts a line together from runs. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> strong = new ArrayList<>();

    Builder append(String run, boolean bold) {
      int start = text.length();
      text.append(run);
      if (bold && !run.isEmpty()) {
        Span last = strong.isEmpty() ? null : strong.get(strong.size() - 1);
        if (last != null && last.end() == start) {
          strong.set(strong.size() - 1, new Span(last.start(), text.length()));
        } else {
          strong.add(new Span(start, text.length()));
        }
      }
      return this;
    }

    Builder append(StyledText other) {
      int at = text.length();
      text.append(other.text);
      other.strong.forEach(s -> strong.add(new Span(s.start() + at, s.end() + at)));
      return this;
    }

    /** The line without white space at its ends. */
    StyledText build() {
      int start = 0;
      int end = text.length();
      while (start < end && blank(text.charAt(start))) {
        start++;
      }
      while (end > start && blank(text.charAt(end - 1))) {
        end--;
      }
      List<Span> inside = new ArrayList<>();
      for (Span span : strong) {
        int from = Math.max(span.start(), start) - start;
        int to = Math.min(span.end(), end) - start;
        if (from < to) {
          inside.add(new Span(from, to));
        }
      }
      return new StyledText(text.substring(start, end), inside);
    }

    private static boolean blank(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
