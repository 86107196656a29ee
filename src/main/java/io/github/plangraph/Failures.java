package io.github.plangraph;

import java.util.List;

/** Tells the user what could not be read. */
final class Failures {

  private Failures() {}

  /** Prints each failure to standard error and gives the exit code. */
  static int report(List<Failure> failures) {
    failures.forEach(f -> System.err.println("跳过 / skipped: " + f.name() + ": " + f.reason()));
    return failures.isEmpty() ? Main.DONE : Main.UNREADABLE;
  }
}
