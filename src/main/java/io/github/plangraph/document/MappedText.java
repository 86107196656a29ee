package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as a reader sees it (no Markdown marks, hard-wrapped lines joined), each UTF-16 unit of
 * which knows where it stands in the document's text.
 *
 * <p>{@code **流计算**、图计算} reads 流计算、图计算, and the span of 流计算 lies between the stars.
 */
public final class MappedText {

  /**
   * A stretch that stands unbroken in the source.
   *
   * @param at where it begins in the clean text
   * @param source where it begins in the document's text
   * @param length in UTF-16 units
   */
  private record Run(int at, int source, int length) {}

  private final String text;
  private final List<Run> runs;

  private MappedText(String text, List<Run> runs) {
    this.text = text;
    this.runs = List.copyOf(runs);
  }

  /** Text that stands in the source as it is, from {@code source} on. */
  public static MappedText of(String text, int source) {
    return new Builder().append(text, source).build();
  }

  /** The clean text. */
  public String text() {
    return text;
  }

  /** Length of the clean text in UTF-16 units. */
  public int length() {
    return text.length();
  }

  /**
   * Where a range of the clean text stands in the document's text: from its first to its last unit,
   * with the marks between them and without those around.
   *
   * @throws IndexOutOfBoundsException if the range does not lie inside the clean text
   */
  public Span span(int start, int end) {
    if (start < 0 || end < start || end > text.length()) {
      throw new IndexOutOfBoundsException(start + ".." + end + " of " + text.length());
    }
    if (start == end) {
      int at = start == text.length() && start > 0 ? source(start - 1) + 1 : source(start);
      return new Span(at, at);
    }
    return new Span(source(start), source(end - 1) + 1);
  }

  /** Where the whole text stands in the document's text. */
  public Span span() {
    return span(0, text.length());
  }

  /** The part of this text from {@code start} to {@code end}. */
  public MappedText slice(int start, int end) {
    Builder part = new Builder();
    for (Run run : runs) {
      int from = Math.max(start, run.at);
      int to = Math.min(end, run.at + run.length);
      if (from < to) {
        part.append(text.substring(from, to), run.source + from - run.at);
      }
    }
    if (start == end && !runs.isEmpty()) {
      part.append("", span(start, end).start());
    }
    return part.build();
  }

  /** This text without white space (Unicode's, the ideographic space too) at either end. */
  public MappedText strip() {
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == text.length() ? this : slice(start, end);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private int source(int at) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).at <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (runs.isEmpty()) {
      return 0;
    }
    Run run = runs.get(low);
    return run.source + (at - run.at);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts a text together from stretches of the source, in order. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    /** Appends characters that stand at {@code source} in the document's text. */
    public Builder append(CharSequence characters, int source) {
      int length = characters.length();
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.source + last.length == source) {
        runs.set(runs.size() - 1, new Run(last.at, last.source, last.length + length));
      } else if (length > 0 || runs.isEmpty()) {
        runs.add(new Run(text.length(), source, length));
      }
      text.append(characters);
      return this;
    }

    /** Appends another mapped text, each of whose stretches keeps its place. */
    public Builder append(MappedText other) {
      for (Run run : other.runs) {
        append(other.text.substring(run.at, run.at + run.length), run.source);
      }
      return this;
    }

    /** Length so far, in UTF-16 units. */
    public int length() {
      return text.length();
    }

    /** The text put together so far. */
    public MappedText build() {
      return new MappedText(text.toString(), runs);
    }
  }
}
