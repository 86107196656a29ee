package io.github.plangraph.extract;

import io.github.plangraph.plan.Indicator.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a number measures, as the graph calls it: without the blanks of typesetting, what is left of
 * a bracket that closed before it, and words that only say how sure or how steady (预计, 力争, 稳定在).
 */
final class MeasuredName {

  private static final Pattern BLANKS = Pattern.compile("(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");
  private static final Pattern HEAD = Pattern.compile("^[^\\p{L}\\d“《（(〈\\[]+");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:已经|已|将|翻了?|合计|预计|预期|有望|力争|争取|原则上|一般|总体|稳定|保持|持续|累计|(?<![年平])均|分别)(?:在|为)?$");
  private static final Pattern EACH = Pattern.compile("分别.*$");
  private static final Pattern SHARED = Pattern.compile("(?:占比|比重|比例|率|增速|量|额|数)$");

  /** What the age of is a goal. */
  private static final Pattern AGE = Pattern.compile("寿命|年龄");

  /** 每5年, 未来10年, 年满18岁: when or how often something is, not how long. */
  private static final Pattern LAPSE =
      Pattern.compile("(?:每|每隔|未来|今后|过去|最近|近|经|经过|满|连续|为期|从具有|内)$");

  /** What is done to reach the number, where a name is left behind it: 完成职业技能培训, 建设5G基站. */
  private static final Pattern VERBS =
      Pattern.compile(
          "^(?:(?:五年|三年|全年|年内|每年)?累计)?(?:"
              + Measuring.words("manner")
              + ")?(?:"
              + Measuring.words("reached-by")
              + ")(?!"
              + Measuring.words("of-the-doing")
              + ")(?=[^，。]{3,})");

  /** 软件业实现业务收入: what a branch achieves. */
  private static final Pattern ACHIEVES =
      Pattern.compile(
          "(?<=.{2})(?:共?实现|完成)(?=[^，。]{0,12}(?:"
              + Measuring.words("achieved")
              + ")(?:$|同比|年均|占))");

  /** What only explains or hedges: “双师型”教师（同时具备…的教师）, 原则上. */
  private static final Pattern GLOSS = Pattern.compile("(?<=.)[（(][^（）()]{9,}[）)](?=.)|(?<=.)原则上");

  private static final Pattern SURE = Pattern.compile("(?:预计|预期|有望|力争)(?=年均|同比|占|达)");

  /** Cells of a table, formulas, prohibitions and what sums up a list: they measure nothing. */
  private static final Pattern NOTHING =
      Pattern.compile("[=＝]|预期性|约束性|^(?:方面|部分|环节|维度|阶段|步骤|步|指标)(?:$|构成|组成|内容)");

  /** What may be as long as a number of years or hours. */
  private static final Pattern LONG = Pattern.compile(Measuring.words("lasting") + "|期$");

  private static final List<String> TIMES = List.of("年", "个月", "月", "周", "天", "日", "岁", "小时", "分钟");

  private MeasuredName() {}

  /** The name, empty if nothing is left that names anything. */
  static String of(String raw) {
    String name = BLANKS.matcher(raw.contains("分别") ? nth(raw, 0) : raw).replaceAll("");
    name = HEAD.matcher(SURE.matcher(name).replaceFirst("")).replaceFirst("");
    if (NOTHING.matcher(name).find()) {
      return "";
    }
    name = VERBS.matcher(GLOSS.matcher(name).replaceAll("")).replaceFirst("");
    name = ACHIEVES.matcher(name).replaceFirst("");
    for (String shorter = ""; !shorter.equals(name); ) {
      shorter = name;
      name = TAIL.matcher(name).replaceFirst("").strip();
    }
    return name.codePoints().anyMatch(Character::isLetter) ? name : "";
  }

  /**
   * The thing that the nth of several numbers measures: 货物贸易、对外投资分别占比达30%、20% gives 货物贸易占比, 对外投资占比.
   *
   * @param n from 0
   * @return the whole if it names fewer things
   */
  static String nth(String whole, int n) {
    String named = EACH.matcher(whole).replaceFirst("").replaceFirst("^[和与及同]", "");
    String shared = whole.substring(whole.indexOf("分别") + "分别".length());
    String[] things = named.split("[、和与及]");
    if (n >= things.length) {
      return whole;
    }
    return SHARED.matcher(shared).find() ? things[n] + shared : things[n];
  }

  /**
   * Whether a number of years or hours says when or how often, or belongs to a name (24小时便利店, 15分钟
   * 生活圈, 3岁以下婴幼儿), and measures nothing.
   */
  static boolean lapse(String name, Quantity quantity) {
    if (!TIMES.contains(quantity.unit())) {
      return false;
    }
    boolean exact =
        quantity.comparator() == Comparator.EQ || quantity.comparator() == Comparator.RANGE;
    boolean age = quantity.unit().equals("岁") && !AGE.matcher(name).find();
    return age || LAPSE.matcher(name).find() || (exact && !LONG.matcher(name).find());
  }
}
