package io.github.plangraph.outline;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year by which something is to be done: 到2025年, 2020年底前, 力争2030年, 完成时限：2023年. */
final class Deadline {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:到|至|力争|确保)\\s?(20\\d{2})\\s?年(?!以来)|(20\\d{2})\\s?年(?:\\d{1,2}月)?(?:底|末)?(?:前|之前|以前)|(?:时限|期限|完成时间)[：:]\\s*(20\\d{2})\\s?年");

  private Deadline() {}

  private static final Pattern STATED =
      Pattern.compile("(?:时限|期限|完成时间)[】\\]]?\\s*[：:]\\s*(20\\d{2})\\s?年");

  /** The year that a text calls the time limit. */
  static OptionalInt stated(String text) {
    Matcher matcher = STATED.matcher(text);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** The first such year in a text. */
  static OptionalInt of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.find()) {
      return OptionalInt.empty();
    }
    int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
    return OptionalInt.of(Integer.parseInt(matcher.group(group)));
  }
}
