package io.github.plangraph.extract;

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
      Pattern.compile("(?:预计|预期|有望|力争|争取|原则上|一般|总体|稳定|保持|持续|累计|(?<![年平])均|分别)(?:在|为)?$");
  private static final Pattern EACH = Pattern.compile("分别.*$");
  private static final Pattern SHARED = Pattern.compile("(?:占比|比重|比例|率|增速|量|额|数)$");

  /** 每5年, 未来10年, 年满18岁: when or how often something is, not how long. */
  private static final Pattern LAPSE =
      Pattern.compile("(?:每|每隔|未来|今后|过去|最近|近|经|经过|满|连续|为期|从具有|内)$");

  private static final List<String> TIMES = List.of("年", "个月", "月", "周", "天", "日", "岁", "小时", "分钟");

  private MeasuredName() {}

  /** The name, empty if nothing is left that names anything. */
  static String of(String raw) {
    String name = BLANKS.matcher(raw.contains("分别") ? nth(raw, 0) : raw).replaceAll("");
    name = HEAD.matcher(name).replaceFirst("");
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

  /** Whether a number of years or hours says when or how often, and measures nothing. */
  static boolean lapse(String name, String unit) {
    return TIMES.contains(unit) && LAPSE.matcher(name).find();
  }
}
