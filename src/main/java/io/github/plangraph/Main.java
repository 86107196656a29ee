package io.github.plangraph;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 done, 1 the data did not pass, 2 wrong usage, 3 unreadable. */
@Command(
    name = "plangraph",
    version = "plangraph " + Pipeline.VERSION,
    mixinStandardHelpOptions = true,
    header = "政府规划、技术与产业的知识图谱 / The knowledge graph of government plans",
    footer = {
      "",
      "退出码 / Exit codes: 0 完成 done; 1 数据未通过 data did not pass; 2 用法错误 wrong usage;",
      "3 有文件无法读取（其余已完成）/ something could not be read (the rest was done)."
    },
    subcommands = {
      ExtractCommand.class,
      TextCommand.class,
      BuildCommand.class,
      ValidateCommand.class,
      QueryCommand.class,
      ServeCommand.class,
      EvaluateCommand.class,
      TrainCommand.class
    })
public final class Main implements Runnable {

  static final int DONE = 0;
  static final int NOT_PASSED = 1;
  static final int UNREADABLE = 3;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the field.
  Main() {}

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /**
   * Runs a command and exits with its code.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    // Pages and pipes are UTF-8 whatever the machine's default is.
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs a command; for tests, which want its output and code and no exit. */
  static int run(PrintStream out, PrintStream err, String... args) {
    System.setOut(out);
    System.setErr(err);
    CommandLine commands = new CommandLine(new Main());
    commands.setOut(
        new java.io.PrintWriter(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8), true));
    commands.setErr(
        new java.io.PrintWriter(new java.io.OutputStreamWriter(err, StandardCharsets.UTF_8), true));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExecutionExceptionHandler(
        (e, command, result) -> {
          if (e instanceof java.io.IOException || e instanceof java.io.UncheckedIOException) {
            command.getErr().println("错误 / Error: " + e.getMessage());
            return UNREADABLE;
          }
          throw e;
        });
    return commands.execute(args);
  }
}
