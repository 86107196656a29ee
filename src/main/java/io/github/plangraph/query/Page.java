package io.github.plangraph.query;

/**
 * Which rows of a result.
 *
 * @param offset how many to leave out
 * @param limit how many at most; the query's own limits apply besides
 */
public record Page(long offset, int limit) {

  /** The first page, as long as the query allows. */
  public static final Page FIRST = new Page(0, Integer.MAX_VALUE);

  /** Checks the range. */
  public Page {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }
}
