package io.github.plangraph;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Arguments that do not fit, where only the command itself can tell. */
final class Usage {

  private Usage() {}

  /** To be thrown: wrong usage of a command, with the reason. */
  static ParameterException wrong(CommandSpec command, String reason) {
    return new ParameterException(command.commandLine(), reason);
  }
}
