package io.github.plangraph.query;

import java.util.List;
import java.util.stream.Collectors;

/** Query files that cannot be used; says all that is wrong with all of them. */
public final class InvalidQueriesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<QueryFault> faults;

  /** Of at least one fault. */
  public InvalidQueriesException(List<QueryFault> faults) {
    super(faults.stream().map(QueryFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, in the order of files and places. */
  public List<QueryFault> faults() {
    return faults;
  }
}
