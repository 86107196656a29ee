package io.github.plangraph.extract;

import io.github.plangraph.extract.QuantitySeries.Measured;
import io.github.plangraph.extract.QuantitySeries.Tense;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Indicator;
import io.github.plangraph.plan.Indicator.Comparator;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Section.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quantified statements: 到2020年，业务收入突破8万亿元，年均增长13%以上. What is measured stands before the number in
 * its clause, or behind the unit where only a verb stands before (培育10家龙头企业); a year at the head of
 * a block covers the block.
 */
final class Indicators implements StatementReader {

  private static final int LONGEST_LABEL = 8;

  /** What is told as past does not strive: 地区生产总值力争达到2万亿元 is a goal wherever it stands. */
  private static final Pattern STRIVES = Pattern.compile("力争|争取达到|奋斗目标");

  /** Units that tell kinds of technology apart. */
  private static final Set<String> SPECIFIES =
      Set.of("千伏", "伏", "英寸", "兆帕", "G", "T", "马力", "度", "微米", "K");

  /** What may have a size in money, and how many there are behind it. */
  private static final Pattern KIND = Pattern.compile("的?[一-龥]{2,8}");

  /** Units of how large a thing is; 万千瓦 is of how much there is. */
  private static final Set<String> SIZES =
      Set.of("兆瓦", "千瓦", "米", "毫米", "厘米", "微米", "纳米", "吨", "公斤", "升", "兆赫", "吉赫", "公里", "节");

  /** 研制8兆瓦以上…, 研制直径15米…: what has a size is to be made. */
  private static final Pattern MADE =
      Pattern.compile("(?:" + Measuring.words("made") + ")(?:直径|时速|单机|单槽|长度|深度|高度|功率|容量)?$");

  @Override
  public List<Fact> read(Reading reading, List<Enumeration> lists, List<Named> names) {
    List<Fact> facts = new ArrayList<>();
    if (reading.passage.kind() == Passage.Kind.METADATA) {
      return facts;
    }
    List<Quantity> quantities =
        counted(reading.text, QuantityScanner.scan(reading.text)).stream()
            .filter(q -> q.number() >= reading.passage.body())
            .filter(
                q -> names.stream().noneMatch(n -> n.start() <= q.number() && q.number() < n.end()))
            .toList();
    QuantitySeries series = new QuantitySeries(reading.text, quantities);
    Measuring measuring = new Measuring(reading, series);
    for (int i = 0; i < quantities.size(); i++) {
      indicator(reading, series, measuring, i).ifPresent(facts::add);
    }
    return facts;
  }

  /** Without those that say which things are counted: 年营收超50亿元[企业3家]. */
  private static List<Quantity> counted(String text, List<Quantity> all) {
    List<Quantity> counted = new ArrayList<>(all);
    for (int i = all.size() - 2; i >= 0; i--) {
      Quantity one = all.get(i);
      Quantity next = all.get(i + 1);
      boolean counts = Measuring.COUNTED.contains(next.unit()) && next.start() == next.number();
      if (counts
          && one.unit().endsWith("元")
          && one.start() < one.number()
          && KIND.matcher(text.substring(one.end(), Math.max(one.end(), next.start()))).matches()) {
        counted.remove(i);
      }
    }
    return counted;
  }

  private static Optional<Fact> indicator(
      Reading reading, QuantitySeries all, Measuring measuring, int i) {
    Quantity quantity = all.get(i);
    Reading.Range sentence = reading.sentence(quantity.number());
    Measured measured = measuring.measured(i, sentence);
    String name = MeasuredName.of(measured.name());
    if (name.isEmpty()
        || MeasuredName.lapse(measured.name(), quantity)
        || specifies(reading.text, quantity)) {
      return Optional.empty();
    }
    int previous = i > 0 ? all.get(i - 1).end() : 0;
    OptionalInt own = all.year(sentence.start(), quantity.number(), previous);
    boolean baseline = all.isBaseline(i);
    OptionalInt said = own.isPresent() || baseline ? own : all.deadline(quantity.number());
    OptionalInt year = said.isPresent() || baseline ? said : blockYear(reading, quantity.number());
    Evidence evidence =
        Evidence.of(
            reading.passage.text(),
            Math.min(measured.start(), quantity.start()),
            Math.max(measured.end(), quantity.end()),
            "indicator",
            0.8);
    return Optional.of(
        new Indicator(
            name,
            quantity.comparator(),
            quantity.value(),
            quantity.unit(),
            year,
            own.isEmpty() && year.isPresent(),
            !baseline && target(reading, sentence, year, all),
            reading.passage.scope(),
            evidence));
  }

  /**
   * 500千伏变电站, 8英寸硅片, 10G无源光网络: a kind of thing, where no word bounds the number; 20万吨级主航道: a class;
   * 研制8兆瓦以上风电机组: how large a thing is that is to be made, not how much of it.
   */
  private static boolean specifies(String text, Quantity quantity) {
    if (quantity.end() == text.length()) {
      return false;
    }
    char next = text.charAt(quantity.end());
    if (next == '级' || !Character.isLetter(next)) {
      return next == '级' && !quantity.unit().isEmpty();
    }
    boolean bare =
        quantity.comparator() == Comparator.EQ
            && quantity.start() == quantity.number()
            && quantity.end() == quantity.unitEnd();
    boolean kind = SPECIFIES.contains(quantity.unit());
    return (bare && kind)
        || ((kind || SIZES.contains(quantity.unit()))
            && MADE.matcher(text).region(0, quantity.number()).find());
  }

  /**
   * A year at the head of the block covers it; 到2025年 at the head of a sentence covers what
   * follows.
   */
  private static OptionalInt blockYear(Reading reading, int at) {
    OptionalInt last = OptionalInt.empty();
    boolean first = true;
    for (Reading.Range sentence : reading.sentences) {
      if (sentence.start() >= at) {
        break;
      }
      boolean leads = first;
      String said = reading.text.substring(sentence.start(), sentence.end());
      OptionalInt year =
          QuantitySeries.years(said).stream()
              .limit(1)
              .filter(y -> y.start() <= 3 + label(reading.text, sentence) && (leads || y.led()))
              .mapToInt(QuantitySeries.Year::value)
              .findFirst();
      last = year.isPresent() ? year : last;
      first &= sentence.end() <= reading.passage.lead();
    }
    return last;
  }

  /** The length of a label before the sentence: 具体指标：到2022年，…. */
  private static int label(String text, Reading.Range sentence) {
    int colon = text.indexOf('：', sentence.start());
    return colon < 0 || colon > Math.min(sentence.end(), sentence.start() + LONGEST_LABEL)
        ? 0
        : colon + 1 - sentence.start();
  }

  private static boolean target(
      Reading reading, Reading.Range sentence, OptionalInt year, QuantitySeries all) {
    Optional<Role> role = reading.passage.scope().section().map(s -> s.role());
    if (role.filter(r -> r == Role.BACKGROUND || r == Role.SITUATION).isPresent()) {
      return STRIVES.matcher(reading.text).region(sentence.start(), sentence.end()).find();
    }
    Tense tense = all.tense(sentence);
    if (tense.deadline()) {
      return true;
    }
    if (role.filter(r -> r == Role.OBJECTIVE || r == Role.TASK).isPresent()) {
      return true;
    }
    return !tense.past() || (year.isPresent() && blockYear(reading, sentence.end()).isPresent());
  }
}
