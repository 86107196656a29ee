package io.github.plangraph.extract;

import io.github.plangraph.plan.Indicator.Comparator;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number in a cell of an indicator table: 46.5, ＞60, ≥90%, 5左右, [20], 〔累计达到1000〕, 10-15, 1.2万.
 * A cell with anything else (完成国家下达任务, —) has none.
 *
 * @param value decimal string, or {@code a..b}
 * @param unit as written in the cell, empty if it has none
 * @param total whether it stands in square brackets or is called 累计: the sum over the period
 */
record CellValue(Comparator comparator, String value, String unit, boolean total) {
  private static final WordList BOUNDS = WordList.of("quantity-words.tsv");
  private static final WordList UNITS = WordList.of("units.txt");
  private static final String NUMBER = "(-?(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?)";

  private static final Pattern FORM =
      Pattern.compile(
          "(?U)^[\\[［〔【（(]?\\s*(?:累计|年均|平均)?\\s*([≥≤＞＜><]=?|\\p{IsHan}{1,3})?\\s*"
              + NUMBER
              + "\\s*(?:([%％‰]?)\\s*[-－—–~～至]\\s*"
              + NUMBER
              + ")?\\s*([^\\d\\[\\]（(]{0,8}?)\\s*(以上|及以上|以下|以内|之内|左右|上下)?\\s*[\\]］〕】）)]?$");

  private static final Pattern TOTAL = Pattern.compile("[\\[［〔【]|累计");

  private static final Pattern SCALE = Pattern.compile("^[十百千万亿]{1,2}");

  /** The value of a cell, if it is one. */
  static Optional<CellValue> of(String cell) {
    Matcher matcher = FORM.matcher(cell.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String unit = matcher.group(5).replace('％', '%');
    unit = unit.isEmpty() && matcher.group(3) != null ? matcher.group(3) : unit;
    Optional<Comparator> before = bound(matcher.group(1), "before");
    if (before.isEmpty() || !(unit.isEmpty() || isUnit(unit))) {
      return Optional.empty();
    }
    String value = plain(matcher.group(2));
    boolean total = TOTAL.matcher(cell.strip()).lookingAt();
    Comparator comparator = bound(matcher.group(6), "after").orElse(Comparator.EQ);
    comparator = comparator == Comparator.EQ ? before.get() : comparator;
    if (matcher.group(4) != null) {
      return Optional.of(
          new CellValue(Comparator.RANGE, value + ".." + plain(matcher.group(4)), unit, total));
    }
    return Optional.of(new CellValue(comparator, value, unit, total));
  }

  /** Whether a word is a unit: %, 万亿元, 件/万人. */
  static boolean isUnit(String word) {
    if (word.matches("[%％‰].*")) {
      return true;
    }
    String rest = SCALE.matcher(word).replaceFirst("");
    return (rest.isEmpty() && !word.isEmpty()) || UNITS.startsAt(rest, 0).isPresent();
  }

  private static Optional<Comparator> bound(@Nullable String word, String place) {
    if (word == null || word.isEmpty()) {
      return Optional.of(Comparator.EQ);
    }
    return switch (word) {
      case "≥", ">=", "＞=" -> Optional.of(Comparator.GE);
      case "≤", "<=", "＜=" -> Optional.of(Comparator.LE);
      case ">", "＞" -> Optional.of(Comparator.GT);
      case "<", "＜" -> Optional.of(Comparator.LT);
      default ->
          BOUNDS
              .kind(word)
              .filter(kind -> kind.startsWith(place))
              .map(kind -> kind.substring(kind.indexOf(' ') + 1).toUpperCase(Locale.ROOT))
              .map(Comparator::valueOf);
    };
  }

  private static String plain(String digits) {
    BigDecimal number = new BigDecimal(digits.replaceAll("[,，]", ""));
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
