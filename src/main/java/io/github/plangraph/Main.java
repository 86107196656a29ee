package io.github.plangraph;

import io.github.plangraph.query.InvalidQueriesException;
import io.github.plangraph.query.QueryTimeoutException;
import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command line. Exit codes: 0 done, 1 the data did not pass, 2 wrong usage, 3 unreadable. */
@Command(
    name = "plangraph",
    header = "政府规划、技术与产业的知识图谱 / The knowledge graph of government plans",
    footer = {
      "",
      "每个命令的用法 / Help on a command: plangraph COMMAND --help",
      "",
      "退出码 / Exit codes:",
      "  0  完成 / done",
      "  1  数据未通过校验或未达分数 / the data did not pass: validation, a missed floor",
      "  2  用法错误 / wrong usage",
      "  3  有文件无法读取，其余已完成 / something could not be read; the rest was done"
    })
public final class Main implements Runnable {

  static final int DONE = 0;
  static final int NOT_PASSED = 1;
  static final int USAGE = CommandLine.ExitCode.USAGE;
  static final int UNREADABLE = 3;

  /** Columns of the help; Chinese characters take two. */
  private static final int WIDTH = 100;

  /** The root of all loggers, held so that its level is not forgotten with it. */
  private static final Logger LOGGERS = Logger.getLogger("");

  /** Of what is odd in a file, the readers of formats log much and we report what matters. */
  private static final List<Logger> READERS =
      List.of(
          Logger.getLogger("org.apache.poi"),
          Logger.getLogger("org.apache.pdfbox"),
          Logger.getLogger("org.apache.fontbox"));

  /** By name, in the order of the help. */
  private static final Map<String, Function<Console, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("extract", ExtractCommand::new);
    COMMANDS.put("text", TextCommand::new);
    COMMANDS.put("build", BuildCommand::new);
    COMMANDS.put("validate", ValidateCommand::new);
    COMMANDS.put("query", QueryCommand::new);
    COMMANDS.put("serve", ServeCommand::new);
    COMMANDS.put("review", ReviewCommand::new);
    COMMANDS.put("evaluate", EvaluateCommand::new);
    COMMANDS.put("train", TrainCommand::new);
  }

  private final Console console;

  private Main(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    commands(console).usage(console.out());
  }

  /**
   * Runs a command and exits with its code.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    // Jetty and Jena tell of their start; a user wants what is wrong.
    LOGGERS.setLevel(Level.WARNING);
    READERS.forEach(reader -> reader.setLevel(Level.OFF));
    System.exit(run(stream(FileDescriptor.out), stream(FileDescriptor.err), args));
  }

  /** Files and pipes are UTF-8 whatever the machine's default is. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Runs a command; for tests, which want its output and code and no exit. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return commands(new Console(out, err), args).execute(args);
  }

  private static CommandLine commands(Console console, String... args) {
    CommandLine commands = new CommandLine(new Main(console));
    // Reading the annotations of all takes longer than many a command.
    String asked = args.length > 0 ? args[0] : "";
    boolean known = COMMANDS.containsKey(asked);
    COMMANDS.forEach(
        (name, command) -> {
          if (!known || name.equals(asked)) {
            commands.addSubcommand(command.apply(console));
          }
        });
    complete(commands);
    commands.getSubcommands().values().forEach(Main::complete);
    return commands
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setUsageHelpWidth(WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, rest) -> misused(e, console))
        .setExecutionExceptionHandler((e, command, result) -> failed(e, console));
  }

  /** What all commands have in common. */
  private static void complete(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading("用法 / Usage: ")
        .commandListHeading("%n命令 / Commands:%n");
    command
        .getCommandSpec()
        .addMixin("help", CommandSpec.forAnnotatedObject(new HelpOptions()))
        .version("plangraph " + Pipeline.VERSION);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int misused(ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("用法错误 / Wrong usage: " + Misuse.message(e));
    console.err().println("参见 / See: " + command + " --help");
    return USAGE;
  }

  /** What may go wrong at the edge; anything else is a mistake of ours and keeps its trace. */
  private static int failed(Exception e, Console console) {
    if (e instanceof InvalidQueriesException) {
      console.error("查询文件有误 / query files are wrong\n" + e.getMessage());
      return NOT_PASSED;
    }
    if (e instanceof IOException io) {
      console.error(reason(io));
    } else if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
      console.error(reason(cause));
    } else if (e instanceof QueryTimeoutException) {
      console.error(String.valueOf(e.getMessage()));
    } else {
      throw e instanceof RuntimeException mistake ? mistake : new IllegalStateException(e);
    }
    return UNREADABLE;
  }

  /** The message of a file system's exception is often no more than the file's name. */
  static String reason(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return message + "：没有这个文件或文件夹 / no such file or folder";
    } else if (e instanceof AccessDeniedException) {
      return message + "：没有权限 / permission denied";
    } else if (e instanceof NotDirectoryException) {
      return message + "：不是文件夹 / not a folder";
    }
    return message;
  }
}
