package io.github.plangraph;

import java.io.PrintStream;
import java.util.List;

/**
 * Where a command prints, in UTF-8.
 *
 * @param out what was asked for, and nothing else
 * @param err what went wrong
 */
record Console(PrintStream out, PrintStream err) {

  /** Tells what was left out, and gives the exit code that says whether anything was. */
  int report(List<Failure> failures) {
    failures.forEach(f -> err.println("跳过 / skipped: " + f.name() + "：" + f.reason()));
    return failures.isEmpty() ? Main.DONE : Main.UNREADABLE;
  }

  /** Tells why nothing could be done. */
  void error(String message) {
    err.println("错误 / Error: " + message);
  }
}
