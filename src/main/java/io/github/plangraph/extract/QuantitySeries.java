package io.github.plangraph.extract;

import io.github.plangraph.plan.FiveYears;
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
  private static final Pattern YEAR =
      Pattern.compile("((?:到|至|截至|截止)?) ?(?:(20\\d\\d|19\\d\\d) ?年(?!代)|(" + FiveYears.END + "))");
  private static final Pattern PAST =
      Pattern.compile(
          "已(?!有条件)|了(?!解)|同比|较上年|比上年|位居|居(?=全国|全省|世界|前|首)|累计达|(?<!“十[四五六]五”)期间|以来|截至|仅|现有|上年|[由从]20\\d\\d ?年|(?<![到至\\d—-]) ?(?:19|20)\\d\\d ?年(?!(?:底|末)?(?:以|之)?前|[—-])(?:[，底末]|完成|实现)");

  private static final Pattern FROM =
      Pattern.compile("[由从] ?(?:目前|现在|原来|当前|(?:19|20)\\d\\d ?年[底末]?)? ?的?$");
  private static final Pattern RISES =
      Pattern.compile(
          "，?(?:大幅|进一步|逐步)?(?:提高|提升|增加|增长|上升|扩大|跃升|下降|降低|减少|缩短|缩小|压缩|升|降|增|减)[^，。；]{0,8}");

  /** What is measured, and where it stands. */
  record Measured(String name, int start, int end) {}

  /** Whether a sentence names a deadline, and whether it tells what has been. */
  record Tense(boolean deadline, boolean past) {}

  /**
   * A year that a text names: 到2025年, “十四五”末.
   *
   * @param led whether a word before it says that it is a time limit or reached
   */
  record Year(int start, int end, int value, boolean led) {}

  final List<Quantity> quantities;
  final Map<Integer, Measured> measured = new HashMap<>();

  /** Of a quantity that goes on with the one before (65%和55%), where the list begins. */
  final Map<Integer, Integer> firsts = new HashMap<>();

  private final String text;
  private final List<Year> years;
  private final Map<Reading.Range, Tense> tenses = new HashMap<>();

  QuantitySeries(String text, List<Quantity> quantities) {
    this.text = text;
    this.quantities = List.copyOf(quantities);
    years = years(text);
  }

  /** The years that a text names, in order. */
  static List<Year> years(String text) {
    List<Year> years = new ArrayList<>();
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      int value =
          year.group(2) != null
              ? Integer.parseInt(year.group(2))
              : FiveYears.of(year.group(3)).orElseThrow().to();
      years.add(new Year(year.start(), year.end(), value, !year.group(1).isEmpty()));
    }
    return years;
  }

  Quantity get(int i) {
    return quantities.get(i);
  }

  Tense tense(Reading.Range sentence) {
    return tenses.computeIfAbsent(
        sentence,
        s -> {
          String said = text.substring(s.start(), s.end());
          boolean deadline = years(said).stream().anyMatch(y -> isTo(said.charAt(y.start())));
          return new Tense(deadline, PAST.matcher(said).find());
        });
  }

  /**
   * The deadline (到2025年) that a whole sentence up to its full stop names before a place: it covers
   * what semicolons part from it.
   */
  OptionalInt deadline(int at) {
    int from = text.lastIndexOf('。', Math.max(0, at - 1)) + 1;
    for (int i = years.size() - 1; i >= 0 && years.get(i).start() >= from; i--) {
      Year year = years.get(i);
      if (year.end() <= at
          && isTo(text.charAt(year.start()))
          && (year.start() == from || "，；、：“出》".indexOf(text.charAt(year.start() - 1)) >= 0)) {
        return OptionalInt.of(year.value());
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a number says from where another sets out: 占比由34%[提升至93%], what is and no goal. */
  boolean isBaseline(int i) {
    if (i + 1 >= quantities.size()) {
      return false;
    }
    Quantity from = quantities.get(i);
    Quantity to = quantities.get(i + 1);
    int begin = Math.max(0, from.start() - 12);
    return FROM.matcher(text.substring(begin, from.start())).find()
        && RISES.matcher(text.substring(from.end(), Math.max(from.end(), to.number()))).matches();
  }

  private static boolean isTo(char preposition) {
    return preposition == '到' || preposition == '至';
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
      boolean past = (before == '从' || before == '由') && year.start() < previous;
      if (year.end() <= at && !compared && !past) {
        return OptionalInt.of(year.value());
      }
    }
    return OptionalInt.empty();
  }
}
