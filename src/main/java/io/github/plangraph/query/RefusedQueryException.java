package io.github.plangraph.query;

/** A query that will not be run. */
public final class RefusedQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Label reason;

  RefusedQueryException(Label reason) {
    super(reason.toString());
    this.reason = reason;
  }

  RefusedQueryException(Label reason, Throwable cause) {
    super(reason.toString(), cause);
    this.reason = reason;
  }

  /** Why. */
  public Label reason() {
    return reason;
  }
}
