package io.github.plangraph.extract;

import io.github.plangraph.extract.QuantitySeries.Measured;
import io.github.plangraph.extract.QuantitySeries.Tense;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Indicator;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Section.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quantified statements: 到2020年，业务收入突破8万亿元，年均增长13%以上. What is measured stands before the number in
 * its clause, or behind the unit where only a verb stands before (培育10家龙头企业); a year at the head of
 * a block covers the block.
 */
final class Indicators implements StatementReader {

  private static final int LONGEST_LABEL = 8;
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[，。；：、\\s]|(?:到|至|截至|截止)? ?\\d{4} ?年(?:底|末|初)?(?:前|以前|之前)?|力争|确保|使(?!用)|其中|全国|全省|全市|全区|全县|本市|本区|我国|我省|我市|我区|我县|目前|已经|已|其(?!他|余)|并(?!购|网|联|轨|发|行)|且|争取|努力|“十[一二三四]五”(?:期间|末)?|期间|平均每年|每年|预计|预期|有望|将|共(?!享|同|建|用|生|性)|约(?!束|定|谈)|近(?!岸|海|郊|零|视|地|代)|超(?!高|低|算|级|大|长|细|声|导|临|市|净|额|限|标|重|短)|达(?!标)|累计)+");
  private static final Pattern VERB_ONLY =
      Pattern.compile(
          "^(?:培育|培养|建成|建设|建立|形成|打造|新增|引进|培训|创建|支持|扶持|组建|布局|新建|改造|完成|实施|推广|发展|开展|认定|遴选|制定|制修订|修订|发布|举办|引育|推出|推动|推进|实现|涌现|拥有|产生|突破|达到|至少|每年|累计|有|再|超过|一批|集聚|选树|评选|选拔|建|招引|支撑|服务|覆盖|了|筛选|攻克|研发|研制|聚焦|选择|组织|力争|和|及|以及|与|或|同时|重点|设立|布设|部署)*$");
  private static final Pattern JOIN = Pattern.compile("[和及与、至]?");
  private static final Pattern YEARS =
      Pattern.compile("[从比较在]?(?:到|至|自)? ?\\d{4} ?年(?:底|末)?(?:基础上|的)?|[比较]“十[一二三四五]五”(?:时期|期)?末?");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "^(?:分别)?(?:是|相当于|年均|同比|占|比|年增|平均|比重|增速|增长|增至|增加|提高|提升|下降|降低|减少|缩短|上升|升至|降至|跃升|达到|翻)");
  private static final Pattern RELATIVE_TAIL =
      Pattern.compile("(?:年均|同比|占|比\\d|年增).*$|(?:达到|增长|提高|提升|下降|降低|增加)$");

  /** What leads over to the number. */
  private static final Pattern TRAILING = Pattern.compile("(?:一般|原则上|保持)?的?$");

  /** The same before 到 and 至; 增长 stays where it names the measure: 年均增长. */
  private static final Pattern TO_A_LEVEL =
      Pattern.compile("(?:一般|原则上|高|保持|(?<!年均|同比)(?:提高|提升|增长|增加|增|扩大|上升|升|下降|降低|降|减少|缩短))?的?$");

  private static final Pattern ENDPOINT =
      Pattern.compile("^(?:增长|提高|提升|增加|下降|降低|减少|缩短|扩大|上升|跃升|升|降|达)(?:到|至)");
  private static final Pattern ENDS_IN_VERB =
      Pattern.compile(
          "(?:选择|选取|遴选|建设|建成|培育|打造|形成|创建|新建|新增|引进|培养|认定|开展|布局|组建|在|支持|改造|完成|推出|举办|设立|发布|制定|制修订)(?:了)?$");

  @Override
  public List<Fact> read(Reading reading, List<Enumeration> lists, List<Named> names) {
    List<Fact> facts = new ArrayList<>();
    if (reading.passage.kind() == Passage.Kind.METADATA) {
      return facts;
    }
    List<Quantity> quantities =
        QuantityScanner.scan(reading.text).stream()
            .filter(q -> q.number() >= reading.passage.body())
            .filter(
                q -> names.stream().noneMatch(n -> n.start() <= q.number() && q.number() < n.end()))
            .toList();
    QuantitySeries series = new QuantitySeries(reading.text, quantities);
    for (int i = 0; i < quantities.size(); i++) {
      indicator(reading, series, i).ifPresent(facts::add);
    }
    return facts;
  }

  private static Optional<Fact> indicator(Reading reading, QuantitySeries all, int i) {
    Quantity quantity = all.get(i);
    Reading.Range sentence = reading.sentence(quantity.number());
    Measured measured = measured(reading, all, i, sentence);
    String name = MeasuredName.of(measured.name());
    if (name.isEmpty() || MeasuredName.lapse(measured.name(), quantity.unit())) {
      return Optional.empty();
    }
    int previous = i > 0 ? all.get(i - 1).end() : 0;
    OptionalInt own = all.year(sentence.start(), quantity.number(), previous);
    OptionalInt year = own.isPresent() ? own : blockYear(reading, quantity.number());
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
            target(reading, sentence, year, all),
            reading.passage.scope(),
            evidence));
  }

  private static Measured measured(
      Reading reading, QuantitySeries all, int i, Reading.Range sentence) {
    Measured known = all.measured.get(i);
    if (known == null) {
      known = measure(reading, all, i, sentence);
      all.measured.put(i, known);
    }
    return known;
  }

  private static Measured measure(
      Reading reading, QuantitySeries all, int i, Reading.Range sentence) {
    Quantity quantity = all.get(i);
    String text = reading.text;
    int floor = i > 0 ? Math.max(sentence.start(), all.get(i - 1).end() - 1) : sentence.start();
    int from = clauseStart(reading, floor, quantity.start());
    boolean afterAnother = i > 0 && all.get(i - 1).end() > from;
    if (afterAnother) {
      from = all.get(i - 1).end();
      if (JOIN.matcher(text.substring(from, Math.max(from, quantity.start())).strip()).matches()) {
        return sequel(reading, all, i, sentence);
      }
    }
    String left = text.substring(from, Math.max(from, quantity.start()));
    Matcher leading = LEADING.matcher(left);
    int skip = leading.find() ? leading.end() : 0;
    String before = left.substring(skip).strip();
    boolean joined = afterAnother && before.matches(".*[和及与、]");
    if (!joined && !VERB_ONLY.matcher(before).matches() && !verbBefore(before, reading, quantity)) {
      return named(reading, all, i, sentence, new Measured(before, from + skip, quantity.start()));
    }
    Measured behind = behind(reading, all, quantity, sentence);
    return behind.name().isEmpty() ? subject(reading, all, i, sentence) : behind;
  }

  /** 在全国选择10个左右城市, 在10个左右领域: a verb or 在 right before, and a noun behind the unit. */
  private static boolean verbBefore(String before, Reading reading, Quantity quantity) {
    String behind = reading.text.substring(quantity.end()).stripLeading();
    boolean noun = !behind.isEmpty() && "，。；、：）（和及与".indexOf(behind.charAt(0)) < 0;
    String left = reading.text.substring(0, quantity.number()).stripTrailing();
    return noun && (left.endsWith("在") || ENDS_IN_VERB.matcher(before).find());
  }

  /** 提高到40% says how much it is, 提高40% by how much it grows. */
  private static boolean endpoint(Reading reading, Quantity quantity) {
    return reading.text.substring(quantity.start(), quantity.number()).matches("(?:到|至|达到?).*");
  }

  /** A share, a growth or an end point is of the thing that the sentence spoke of before. */
  private static Measured named(
      Reading reading, QuantitySeries all, int i, Reading.Range sentence, Measured own) {
    String name = YEARS.matcher(own.name()).replaceAll("");
    Pattern trailing = endpoint(reading, all.get(i)) ? TO_A_LEVEL : TRAILING;
    name = trailing.matcher(name).replaceFirst("").strip();
    if (!RELATIVE.matcher(own.name()).find() && !name.isEmpty()) {
      return new Measured(name, own.start(), own.end());
    }
    Measured subject = subject(reading, all, i, sentence);
    String tail =
        RELATIVE.matcher(own.name()).find() ? YEARS.matcher(own.name()).replaceAll("") : "";
    tail = TRAILING.matcher(tail).replaceFirst("");
    String whole = ENDPOINT.matcher(own.name()).find() ? subject.name() : subject.name() + tail;
    return whole.isEmpty() ? own : new Measured(whole, own.start(), own.end());
  }

  /** What the quantity before measured, or the first clause of the sentence that has one. */
  private static Measured subject(
      Reading reading, QuantitySeries all, int i, Reading.Range sentence) {
    for (int k = i - 1; k >= 0 && all.get(k).number() >= sentence.start(); k--) {
      Measured previous = measured(reading, all, k, sentence);
      if (!previous.name().isEmpty() && previous.end() <= all.get(k).number()) {
        String root = RELATIVE_TAIL.matcher(previous.name()).replaceFirst("");
        return new Measured(root, previous.start(), previous.end());
      }
    }
    return previousClause(
        reading, sentence, clauseStart(reading, sentence.start(), all.get(i).start()));
  }

  /** The noun phrase behind the unit: 500家[大数据应用及服务企业]. */
  private static Measured behind(
      Reading reading, QuantitySeries all, Quantity quantity, Reading.Range sentence) {
    String text = reading.text;
    int start = quantity.end();
    int end = start;
    while (end < sentence.end() && "，。；（：）)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    for (Quantity next : all.quantities) {
      if (next.start() > start && next.start() < end) {
        end = lastJoin(text, start, next.start());
      }
    }
    if (start < end && text.charAt(start) == '的') {
      start++;
    }
    end = Math.max(start, end);
    return new Measured(text.substring(start, end).strip(), start, end);
  }

  /** 分别达到65%和55%: the second number measures the second thing, or else the same as the first. */
  private static Measured sequel(
      Reading reading, QuantitySeries all, int i, Reading.Range sentence) {
    int first = all.firsts.getOrDefault(i - 1, i - 1);
    all.firsts.put(i, first);
    Measured whole = measured(reading, all, first, sentence);
    if (!whole.name().contains("分别")) {
      return whole;
    }
    return new Measured(MeasuredName.nth(whole.name(), i - first), whole.start(), whole.end());
  }

  private static int lastJoin(String text, int start, int limit) {
    for (int i = limit - 1; i > start; i--) {
      if ("和及与、".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return limit;
  }

  private static Measured previousClause(Reading reading, Reading.Range sentence, int from) {
    if (from <= sentence.start() + 1) {
      return new Measured("", from, from);
    }
    int start = clauseStart(reading, sentence.start(), from - 1);
    String name = LEADING.matcher(reading.text.substring(start, from - 1)).replaceFirst("");
    return new Measured(name, start, from - 1);
  }

  private static int clauseStart(Reading reading, int from, int at) {
    int i = Math.max(from, at);
    int level = i < reading.text.length() ? reading.depth[i] : 0;
    while (i > from
        && ("，；：。,;（".indexOf(reading.text.charAt(i - 1)) < 0 || reading.depth[i - 1] > level)) {
      i--;
    }
    return i;
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
      Matcher year =
          QuantitySeries.YEAR.matcher(reading.text.substring(sentence.start(), sentence.end()));
      if (year.find()
          && year.start() <= 3 + label(reading.text, sentence)
          && (first || !year.group(1).isEmpty())) {
        last = OptionalInt.of(Integer.parseInt(year.group(2)));
      }
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
      return false;
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
