package io.github.plangraph.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years of a five-year plan, by the name that texts give them: “十四五”, 十三五, 第十四个五年. The tenth
 * began in 2001, and each has followed the one before.
 *
 * @param from the first year
 * @param to the last year
 */
public record FiveYears(int from, int to) {

  /** Regular expression of a name, with its quotation marks; it has no groups. */
  public static final String NAME = "(?:“?(?:二十|十[一二三四五六七八九])五”?|第(?:二十|十[一二三四五六七八九]?)个五年)";

  /** Regular expression of their end: “十四五”末, “十四五”规划期末. */
  public static final String END = NAME + "(?:规划|时期)?期?末";

  private static final Pattern ORDINAL = Pattern.compile("(二?十)([一二三四五六七八九]?)(?=个?五)");
  private static final String UNITS = "一二三四五六七八九";

  /** When the first would have begun, had each followed the one before. */
  private static final int FIRST = 1956;

  /** The five years that a text names first. */
  public static Optional<FiveYears> of(String text) {
    Matcher ordinal = ORDINAL.matcher(text);
    if (!ordinal.find()) {
      return Optional.empty();
    }
    int units = ordinal.group(2).isEmpty() ? 0 : 1 + UNITS.indexOf(ordinal.group(2));
    int from = FIRST + 5 * (10 * ordinal.group(1).length() + units - 1);
    return Optional.of(new FiveYears(from, from + 4));
  }
}
