package io.github.plangraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command line, Chinese first and English beside it; the parser of arguments
 * knows English alone.
 */
final class Misuse {

  private Misuse() {}

  /** The message for a person; those of {@link Usage#wrong} are in two languages already. */
  static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    } else if (e instanceof MissingParameterException missing) {
      return missing(missing);
    } else if (e instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return "%s 只能给一次 / %s may be given only once".formatted(name, name);
    }
    return Optional.ofNullable(e.getArgSpec())
        .map(argument -> value(argument, String.valueOf(e.getValue())))
        .orElse(String.valueOf(e.getMessage()));
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String words = e.getUnmatched().get(0);
    boolean root = e.getCommandLine().getParent() == null;
    String said =
        e.isUnknownOption()
            ? "没有选项 %s / unknown option: %s"
            : root ? "没有命令 %s / no command: %s" : "多余的参数 %s / unexpected argument: %s";
    List<String> like =
        e.getSuggestions().stream().filter(s -> start(s).equals(start(words))).toList();
    String message = said.formatted(words, words);
    return like.isEmpty() ? message : message + "（相近的 / like it: " + String.join(", ", like) + "）";
  }

  /** What a slip of the keys further on leaves: ex of extract, --fo of --format. */
  private static String start(String word) {
    int letters = word.startsWith("--") ? 4 : 2;
    return word.substring(0, Math.min(letters, word.length()));
  }

  private static String missing(MissingParameterException e) {
    List<ArgSpec> missing = e.getMissing();
    boolean value = String.valueOf(e.getMessage()).contains("parameter for option");
    String names = missing.stream().map(Misuse::name).collect(Collectors.joining(", "));
    if (value) {
      String label = missing.get(0).paramLabel();
      return "选项 %s 缺少值 %s / %s wants a value: %s".formatted(names, label, names, label);
    }
    boolean option = missing.stream().anyMatch(ArgSpec::isOption);
    return option
        ? "缺少选项 %s / missing option: %s".formatted(names, names)
        : "缺少参数 %s / missing argument: %s".formatted(names, names);
  }

  /** An enum's values are written as the help has them, in lower case. */
  private static String value(ArgSpec argument, String given) {
    String name = name(argument);
    String zh = "";
    String en = "";
    Class<?> type = argument.type();
    if (argument.completionCandidates() != null && type.isEnum()) {
      List<String> names = new ArrayList<>();
      argument.completionCandidates().forEach(names::add);
      String all = String.join(", ", names).toLowerCase(Locale.ROOT);
      zh = "，应为 " + all;
      en = ", not one of " + all;
    } else if (type == int.class || type == long.class || type == Integer.class) {
      zh = "，应为整数";
      en = ", not a whole number";
    } else if (type == double.class || type == Double.class) {
      zh = "，应为数";
      en = ", not a number";
    }
    return "%s 的值不对：%s%s / wrong value of %s: %s%s".formatted(name, given, zh, name, given, en);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
