package io.github.plangraph.extract;

import io.github.plangraph.plan.Fact;
import java.util.List;

/** Finds the facts of one construct among the names of a passage. Stateless. */
interface StatementReader {

  /** The facts; their evidence lies in the passage. */
  List<Fact> read(Reading reading, List<Enumeration> lists, List<Named> names);
}
