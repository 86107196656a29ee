package io.github.plangraph.serve;

import java.time.Duration;

/**
 * What one request to the endpoint may cost.
 *
 * @param timeout after which a query is cancelled and answered by 503
 * @param maxRows rows or triples after which a result is cut, and says so
 * @param maxBytes size of the terms of a result after which it is cut, and says so
 * @param maxQueryLength longest text of a query, in characters
 * @param concurrent queries that run at once
 * @param patience how long a further one waits for its turn
 */
public record SparqlLimits(
    Duration timeout,
    int maxRows,
    long maxBytes,
    int maxQueryLength,
    int concurrent,
    Duration patience) {

  /** For a public endpoint on a small machine. */
  public static final SparqlLimits DEFAULT =
      new SparqlLimits(
          Duration.ofSeconds(30),
          100_000,
          64L << 20,
          64 << 10,
          Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
          Duration.ofSeconds(2));

  /** The same with another time limit. */
  public SparqlLimits withTimeout(Duration other) {
    return new SparqlLimits(other, maxRows, maxBytes, maxQueryLength, concurrent, patience);
  }

  /** The same with another limit of rows. */
  public SparqlLimits withMaxRows(int other) {
    return new SparqlLimits(timeout, other, maxBytes, maxQueryLength, concurrent, patience);
  }
}
