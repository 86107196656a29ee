package io.github.plangraph.extract;

import io.github.plangraph.extract.QuantitySeries.Measured;
import io.github.plangraph.plan.FiveYears;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each quantity of a passage measures. It stands before the number in its clause, or behind
 * the unit where only a verb stands before (培育10家龙头企业); a share or a growth is of the thing that
 * the sentence spoke of before. Short-lived.
 */
final class Measuring {

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[，。；：、\\s]|(?:到|至|截至|截止)? ?(?:\\d{4} ?年(?:底|末|初)?(?:前|以前|之前)?|"
              + FiveYears.NAME
              + "(?:规划|时期)?(?:期间|期?末)?)|"
              + words("opener")
              + ")+");
  private static final Pattern VERB_ONLY = Pattern.compile("^(?:" + words("done") + ")*$");
  private static final Pattern JOIN = Pattern.compile("[和及与、至]?");
  private static final Pattern YEARS =
      Pattern.compile(
          "[从比较在]?(?:到|至|自)? ?\\d{4} ?年(?:底|末)?(?:基础上|的)?|[比较]" + FiveYears.NAME + "(?:时期|期)?末?");
  private static final Pattern RELATIVE = Pattern.compile("^(?:分别)?(?:" + words("relative") + ")");
  private static final Pattern RELATIVE_TAIL =
      Pattern.compile("(?:年均|同比|占|[比较][\\d“]|年增).*$|(?:达到|增长|提高|提升|下降|降低|增加)$");

  private static final List<String> TIMES = List.of("分钟", "小时", "秒", "天");
  static final List<String> COUNTED =
      List.of("个", "家", "项", "条", "所", "座", "处", "名", "颗", "台", "套", "种", "款", "类", "支", "批", "对");
  private static final Pattern REACHED = Pattern.compile("^(?:以?内)?(?:可达|通达|直达|到达|抵达|到场|出动|响应|更新)");
  private static final Pattern PER = Pattern.compile("每.{0,3}[人户]口?$|每.{1,4}[里米亩]$|每个?[市县区镇乡村]$");

  /** 由35颗卫星组成, 等10个城市: what is counted follows. */
  private static final Pattern LEADS_TO_COUNT =
      Pattern.compile("(?:" + words("counted-next") + ")$");

  private static final Pattern VERB_BEHIND = Pattern.compile("^(?:达|增|提|进|以上|以内|左右)");
  private static final Pattern LEVEL = Pattern.compile("^([十百千万亿]+级)(?:以上)?(?:[、和及与]|$)");
  private static final Pattern LEVELLED = Pattern.compile("(?:[十百千万亿]+级)(?:以上)?([^，。、；]{2,16})");

  /** What leads over to the number. */
  private static final Pattern TRAILING =
      Pattern.compile("(?:一般|原则上|保持|[由从](?:目前|现在|原来|当前|上年|原先)?)?的?$");

  /** The same before 到 and 至; 增长 stays where it names the measure: 年均增长. */
  private static final Pattern TO_A_LEVEL =
      Pattern.compile(
          "(?:一般|原则上|高|保持|[由从]?(?<!年均|同比)(?:提高|提升|增长|增加|增|扩大|上升|升|下降|降低|降|减少|缩短|压缩|缩小))?的?$");

  private static final Pattern ENDPOINT =
      Pattern.compile("^(?:增长|提高|提升|增加|下降|降低|减少|缩短|扩大|上升|跃升|升|降|达)(?:到|至)");
  private static final Pattern ENDS_IN_VERB = Pattern.compile("(?:" + words("chosen") + ")(?:了)?$");

  private final Reading reading;
  private final QuantitySeries all;

  Measuring(Reading reading, QuantitySeries all) {
    this.reading = reading;
    this.all = all;
  }

  /** Words of a class of {@code measuring.tsv}, for a pattern. */
  static String words(String kind) {
    return Alternatives.of("measuring.tsv", kind);
  }

  /** What the quantity with this number in the passage measures; asked once. */
  Measured measured(int i, Reading.Range sentence) {
    Measured known = all.measured.get(i);
    if (known == null) {
      known = measure(i, sentence);
      all.measured.put(i, known);
    }
    return known;
  }

  private Measured measure(int i, Reading.Range sentence) {
    Quantity quantity = all.get(i);
    String text = reading.text;
    int floor = i > 0 ? Math.max(sentence.start(), all.get(i - 1).end() - 1) : sentence.start();
    int from = clauseStart(floor, quantity.start());
    boolean afterAnother = i > 0 && all.get(i - 1).end() > from;
    if (afterAnother) {
      from = all.get(i - 1).end();
      if (JOIN.matcher(text.substring(from, Math.max(from, quantity.start())).strip()).matches()) {
        return sequel(i, sentence);
      }
    }
    String left = text.substring(from, Math.max(from, quantity.start()));
    Matcher leading = LEADING.matcher(left);
    int skip = leading.find() ? leading.end() : 0;
    String before = left.substring(skip).strip();
    boolean joined = afterAnother && before.matches(".*[和及与、]");
    if (!joined && !VERB_ONLY.matcher(before).matches() && !verbBefore(before, quantity)) {
      Measured split = levelled(i, split(before, quantity, sentence));
      if (!split.name().isEmpty()) {
        return split;
      }
      return named(i, sentence, new Measured(before, from + skip, quantity.start()));
    }
    Measured behind = levelled(i, behind(quantity, sentence));
    return behind.name().isEmpty() ? subject(i, sentence) : behind;
  }

  /**
   * What stands on both sides of the number: 中心城60分钟[可达毗邻城市], 每千人口不少于10个[托位]; behind a list only
   * what is behind counts: 新一代信息技术、新材料等5个[产业集群].
   */
  private Measured split(String before, Quantity quantity, Reading.Range sentence) {
    Measured none = new Measured("", quantity.start(), quantity.start());
    Measured behind = behind(quantity, sentence);
    if (behind.name().isEmpty()) {
      return none;
    }
    int start = quantity.start();
    if (REACHED.matcher(behind.name()).find() && TIMES.contains(quantity.unit())) {
      String place = before.substring(Math.max(before.lastIndexOf('、'), -1) + 1);
      String where = behind.name().replaceFirst("、.*$", "");
      return new Measured(place + where, start - place.length(), behind.end());
    }
    if (before.endsWith("给予") || before.endsWith("给予一次性")) {
      return behind;
    }
    if (!COUNTED.contains(quantity.unit())
        || (quantity.start() < quantity.number() && !least(quantity))) {
      return none;
    }
    if (PER.matcher(before).find()) {
      String noun = behind.name().replaceFirst("的.*$", "");
      return new Measured(before.replaceFirst("^按照?", "") + noun, start, behind.end());
    }
    if (before.endsWith("的") && before.length() > 2) {
      return new Measured(before + behind.name(), start - before.length(), behind.end());
    }
    boolean list = before.indexOf('、') > 0 || LEADS_TO_COUNT.matcher(before).find();
    return list && !VERB_BEHIND.matcher(behind.name()).find() ? behind : none;
  }

  private boolean least(Quantity quantity) {
    String bound = reading.text.substring(quantity.start(), quantity.number());
    return !bound.matches("(?:达到?|到|至|为|实现|突破|超过?).*");
  }

  /** 2个万亿级、4个千亿级产业集群: the first counts 万亿级产业集群. */
  private Measured levelled(int i, Measured behind) {
    Matcher level = LEVEL.matcher(behind.name());
    if (!level.find() || i + 1 >= all.quantities.size()) {
      return behind;
    }
    String next = reading.text.substring(all.get(i + 1).end());
    Matcher head = LEVELLED.matcher(next);
    return head.lookingAt()
        ? new Measured(level.group(1) + head.group(1), behind.start(), behind.end())
        : behind;
  }

  /** 在全国选择10个左右城市, 在10个左右领域: a verb or 在 right before, and a noun behind the unit. */
  private boolean verbBefore(String before, Quantity quantity) {
    String behind = reading.text.substring(quantity.end()).stripLeading();
    boolean noun = !behind.isEmpty() && "，。；、：）（和及与".indexOf(behind.charAt(0)) < 0;
    String left = reading.text.substring(0, quantity.number()).stripTrailing();
    return noun && (left.endsWith("在") || ENDS_IN_VERB.matcher(before).find());
  }

  /** 提高到40% says how much it is, 提高40% by how much it grows. */
  private boolean endpoint(Quantity quantity) {
    return reading.text.substring(quantity.start(), quantity.number()).matches("(?:到|至|达到?).*");
  }

  /** A share, a growth or an end point is of the thing that the sentence spoke of before. */
  private Measured named(int i, Reading.Range sentence, Measured own) {
    String name = YEARS.matcher(own.name()).replaceAll("");
    Pattern trailing = endpoint(all.get(i)) ? TO_A_LEVEL : TRAILING;
    name = trailing.matcher(name).replaceFirst("").strip();
    if (!RELATIVE.matcher(own.name()).find() && !name.isEmpty()) {
      return new Measured(name, own.start(), own.end());
    }
    Measured subject = subject(i, sentence);
    String tail =
        RELATIVE.matcher(own.name()).find() ? YEARS.matcher(own.name()).replaceAll("") : "";
    tail = TRAILING.matcher(tail).replaceFirst("");
    boolean level = ENDPOINT.matcher(own.name()).find() || (endpoint(all.get(i)) && name.isEmpty());
    String whole = level ? subject.name() : subject.name() + tail;
    return whole.isEmpty() ? own : new Measured(whole, own.start(), own.end());
  }

  /** What the quantity before measured, or the first clause of the sentence that has one. */
  private Measured subject(int i, Reading.Range sentence) {
    for (int k = i - 1; k >= 0 && all.get(k).number() >= sentence.start(); k--) {
      Measured previous = measured(k, sentence);
      if (!previous.name().isEmpty() && previous.end() <= all.get(k).number()) {
        String root = RELATIVE_TAIL.matcher(previous.name()).replaceFirst("");
        return new Measured(root, previous.start(), previous.end());
      }
    }
    return previousClause(sentence, clauseStart(sentence.start(), all.get(i).start()));
  }

  /** The noun phrase behind the unit: 500家[大数据应用及服务企业]. */
  private Measured behind(Quantity quantity, Reading.Range sentence) {
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
  private Measured sequel(int i, Reading.Range sentence) {
    int first = all.firsts.getOrDefault(i - 1, i - 1);
    all.firsts.put(i, first);
    Measured whole = measured(first, sentence);
    if (!whole.name().contains("分别")) {
      return whole;
    }
    return new Measured(MeasuredName.nth(whole.name(), i - first), whole.start(), whole.end());
  }

  private int lastJoin(String text, int start, int limit) {
    for (int i = limit - 1; i > start; i--) {
      if ("和及与、".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return limit;
  }

  private Measured previousClause(Reading.Range sentence, int from) {
    if (from <= sentence.start() + 1) {
      return new Measured("", from, from);
    }
    int start = clauseStart(sentence.start(), from - 1);
    String name = LEADING.matcher(reading.text.substring(start, from - 1)).replaceFirst("");
    return new Measured(name, start, from - 1);
  }

  private int clauseStart(int from, int at) {
    int i = Math.max(from, at);
    int level = i < reading.text.length() ? reading.depth[i] : 0;
    while (i > from
        && ("，；：。,;（".indexOf(reading.text.charAt(i - 1)) < 0 || reading.depth[i - 1] > level)) {
      i--;
    }
    return i;
  }
}
