package io.github.plangraph.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents print them: 2016年12月18日, 2016-12-30, 2020.01.01, 二〇一六年十二月十八日. */
final class Dates {
  private static final Pattern DATE =
      Pattern.compile(
          "(?U)((?:19|20)\\d{2}|[一二][〇零○Ｏ一二三四五六七八九]{3})\\s*[年\\-./]\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})"
              + "\\s*[月\\-./]\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日?");

  private Dates() {}

  /** The first date in a text, as ISO 8601. */
  static Optional<String> first(String text) {
    Matcher matcher = DATE.matcher(text);
    return matcher.find() ? iso(matcher) : Optional.empty();
  }

  /** The date that a line is, apart from brackets and spaces. */
  static Optional<String> line(String text) {
    Matcher matcher = DATE.matcher(text.replaceAll("(?U)^[（(\\s]+|[）)\\s]+$", ""));
    return matcher.matches() ? iso(matcher) : Optional.empty();
  }

  private static Optional<String> iso(Matcher matcher) {
    try {
      String year = matcher.group(1).replaceAll("[○Ｏ]", "〇");
      return Optional.of(
          LocalDate.of(
                  Numerals.value(year),
                  Numerals.value(matcher.group(2)),
                  Numerals.value(matcher.group(3)))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
