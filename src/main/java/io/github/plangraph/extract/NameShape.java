package io.github.plangraph.extract;

import java.util.regex.Pattern;

/** What the form of a stretch of text alone says of whether it can be a name. */
final class NameShape {

  private static final int LONGEST = 18;

  /** What sort of 技术, which is no part of a name: 大数据基础技术. */
  private static final Pattern CLASSES = Pattern.compile("基础|关键|核心|共性|成套");

  /** Quantities, sentences, and words of degree or aspect are no names: 处理能力强, 建成了, 8个中国软件. */
  private static final Pattern IMPOSSIBLE =
      Pattern.compile(
          "[，。；：！？,;:“”《》\\t]|^(领域|面向|选择|实现|跨(?!境|链|模态)|不|促进|完善|提高|涌现|形成|进行|具有|满足|实施|做好|围绕|针对)|^[的和与及为把将或其该此]|^在(?!线|轨|机)|^对(?!流|位)|^等(?!离子)|^以(?!太)|^从(?!头)|^本(?!草)|^各(?!向)|[的了着过和与及强好高突出]$|了|不断|进一步|能力$|水平$|"
              + "^[0-9０-９一二三四五六七八九十百千万亿]+[个家项种类年万亿%％]|体系$|机制$|制度$|政策$|人才$|企业$|环境$|力度$|问题$|全过程$|全流程$|全周期$|环节$|阶段$|工作$|建设$");

  /** Verbs that name a kind all the same: 替代燃料, 融合架构. */
  private static final Pattern KINDS = Pattern.compile("替代|集成|融合");

  private NameShape() {}

  /** Whether the text could be a name of a technology or sector. */
  static boolean possible(String text) {
    boolean governed =
        Words.VERBS
                .startsAt(text, 0)
                .flatMap(Words.VERBS::kind)
                .filter(kind -> !kind.equals("develop"))
                .isPresent()
            && !(text.length() >= 4 && KINDS.matcher(text).lookingAt())
            && !(text.length() == 4 && Words.PROCESSES.contains(text.substring(0, 2)));
    int of = text.indexOf('的');
    return !governed
        && (of < 0 || !Words.generic(text.substring(0, of)))
        && text.length() >= 2
        && text.length() <= LONGEST
        && !IMPOSSIBLE.matcher(text).find();
  }

  /**
   * The end of a name without a final 技术 (关键技术, 基础技术) where at least two characters are left, and
   * without 等.
   */
  static int trimEnd(String text, int start, int end) {
    int at = end;
    if (at - start > 2 && text.charAt(at - 1) == '等') {
      at--;
    }
    if (at - start >= 5 && text.startsWith("技术", at - 2)) {
      at -= 2;
      if (at - start >= 4 && CLASSES.matcher(text.substring(at - 2, at)).matches()) {
        at -= 2;
      }
    }
    return at;
  }
}
