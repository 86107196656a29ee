package io.github.plangraph;

/** The command line. */
public final class Main {
  private Main() {}

  /**
   * Runs a command.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {}
}
