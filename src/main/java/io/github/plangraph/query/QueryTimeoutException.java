package io.github.plangraph.query;

import java.time.Duration;

/** A query that was cancelled at its time limit; no row of it may be shown. */
public final class QueryTimeoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration limit;

  QueryTimeoutException(Duration limit, Throwable cause) {
    super("查询超时 / query timed out: " + limit.toMillis() + " ms", cause);
    this.limit = limit;
  }

  /** The limit. */
  public Duration limit() {
    return limit;
  }
}
