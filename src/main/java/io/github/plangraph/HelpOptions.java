package io.github.plangraph;

import picocli.CommandLine.Option;

/** What every command answers besides its own; picocli acts on the two and nobody reads them. */
final class HelpOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法 / show this help")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本 / show the version")
  @SuppressWarnings("UnusedVariable")
  private boolean version;
}
