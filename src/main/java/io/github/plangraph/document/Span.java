package io.github.plangraph.document;

/**
 * A half-open range of a document's text.
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last one
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Rejects a range that is negative or reversed; an empty range is allowed. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** Length in UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies wholly inside this range; every range covers itself. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two ranges share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest range that covers both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then the longer one first, so that an outer range comes before its inner ones. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
