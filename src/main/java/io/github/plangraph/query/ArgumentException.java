package io.github.plangraph.query;

import java.util.List;

/** A value that a canned query cannot take. */
public final class ArgumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final transient Label reason;
  private final transient List<String> candidates;

  ArgumentException(String parameter, Label reason, List<String> candidates) {
    super(parameter + ": " + reason);
    this.parameter = parameter;
    this.reason = reason;
    this.candidates = List.copyOf(candidates);
  }

  /** Of which parameter. */
  public String parameter() {
    return parameter;
  }

  /** Why. */
  public Label reason() {
    return reason;
  }

  /** IRIs of the things that an ambiguous label may mean. */
  public List<String> candidates() {
    return candidates;
  }
}
