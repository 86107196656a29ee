package io.github.plangraph.query;

import java.time.Duration;

/**
 * What one run may cost.
 *
 * @param timeout after which it is cancelled
 * @param maxRows after which the result is cut, and says so
 */
public record Limits(Duration timeout, int maxRows) {

  /** For a canned query whose header names none. */
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(5), 10_000);

  /** Checks that both are positive. */
  public Limits {
    if (timeout.isNegative() || timeout.isZero() || maxRows < 1) {
      throw new IllegalArgumentException(timeout + ", " + maxRows + " rows");
    }
  }
}
