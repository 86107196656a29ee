package io.github.plangraph;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help;

/** One line on a terminal that says how far a build is. Safe for use by many threads. */
final class Progress implements AutoCloseable {

  /** Five times a second is as often as one can read it. */
  private static final long PAUSE_NANOS = 200_000_000;

  /** Names are cut, because a line that wraps cannot be taken back. */
  private static final int NAME = 24;

  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private final PrintStream terminal;
  private final boolean shown;
  private final int total;
  private int done;
  private long last;
  private boolean erased;

  /**
   * Progress of some files.
   *
   * @param shown whether anything is printed at all
   * @param total files; archives turn out to be more
   */
  Progress(PrintStream terminal, boolean shown, int total) {
    this.terminal = terminal;
    this.shown = shown;
    this.total = total;
    last = System.nanoTime() - PAUSE_NANOS;
  }

  /** Whether standard error is a terminal, as far as the system tells. */
  static boolean onTerminal() {
    try {
      String file = Files.readSymbolicLink(STANDARD_ERROR).toString();
      return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Help.Ansi.AUTO.enabled(); // Not Linux, where Java knows only of all streams together.
    }
  }

  /** Another document is done. */
  synchronized void done(String name) {
    done++;
    long now = System.nanoTime();
    if (shown && (now - last >= PAUSE_NANOS || done == total)) {
      last = now;
      String cut = name.length() > NAME ? name.substring(0, NAME) + "…" : name;
      line("读取 / reading %d/%d %s".formatted(done, Math.max(done, total), cut));
    }
  }

  /** Another stage has begun. */
  synchronized void stage(String stage) {
    if (shown) {
      line(stage);
    }
  }

  /** Erases the line (ECMA-48, EL) and writes it anew. */
  private void line(String text) {
    erased = false;
    terminal.print("\r\u001B[2K" + text);
    terminal.flush();
  }

  @Override
  public synchronized void close() {
    if (shown && !erased) {
      line("");
      erased = true;
    }
  }
}
