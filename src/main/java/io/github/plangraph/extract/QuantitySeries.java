package io.github.plangraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quantities of a passage with what is known of them; short-lived.
 *
 * <p>A quantity asks what those before it measured, each of which asks again, and each asks for the
 * years of its sentence: without memory the time grows with the square of a list, or worse.
 */
final class QuantitySeries {
  static final Pattern YEAR = Pattern.compile("((?:到|至|截至|截止)?) ?(20\\d\\d|19\\d\\d) ?年(?!代)");
  private static final Pattern PAST = Pattern.compile("已|了|同比|居|位居|累计达|期间|以来|截至|仅|不足");

  /** What is measured, and where it stands. */
  record Measured(String name, int start, int end) {}

  /** Whether a sentence names a deadline, and whether it tells what has been. */
  record Tense(boolean deadline, boolean past) {}

  private record Year(int start, int end, int value) {}

  final List<Quantity> quantities;
  final Map<Integer, Measured> measured = new HashMap<>();

  /** Of a quantity that goes on with the one before (65%和55%), where the list begins. */
  final Map<Integer, Integer> firsts = new HashMap<>();

  private final String text;
  private final List<Year> years = new ArrayList<>();
  private final Map<Reading.Range, Tense> tenses = new HashMap<>();

  QuantitySeries(String text, List<Quantity> quantities) {
    this.text = text;
    this.quantities = List.copyOf(quantities);
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      years.add(new Year(year.start(), year.end(), Integer.parseInt(year.group(2))));
    }
  }

  Quantity get(int i) {
    return quantities.get(i);
  }

  Tense tense(Reading.Range sentence) {
    return tenses.computeIfAbsent(
        sentence,
        s -> {
          String said = text.substring(s.start(), s.end());
          boolean deadline = YEAR.matcher(said).results().anyMatch(m -> isTo(m.group(1)));
          return new Tense(deadline, PAST.matcher(said).find());
        });
  }

  private static boolean isTo(String preposition) {
    return preposition.equals("到") || preposition.equals("至");
  }

  /**
   * The last year named between two places; 比2010年 is no deadline, and 从2010年的16% dates its own
   * number alone.
   *
   * @param previous where the quantity before ends
   */
  OptionalInt year(int from, int at, int previous) {
    for (int i = years.size() - 1; i >= 0 && years.get(i).start() >= from; i--) {
      Year year = years.get(i);
      char before = year.start() > 0 ? text.charAt(year.start() - 1) : '，';
      boolean compared = "比较是".indexOf(before) >= 0 || text.startsWith("基础上", year.end());
      boolean past = before == '从' && year.start() < previous;
      if (year.end() <= at && !compared && !past) {
        return OptionalInt.of(year.value());
      }
    }
    return OptionalInt.empty();
  }
}
