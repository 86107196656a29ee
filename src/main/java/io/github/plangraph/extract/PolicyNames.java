package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of plans and strategies outside of 《》: a plan's own title, 关于印发…的通知, “宽带中国”战略, 实施创新驱动发展战略.
 */
final class PolicyNames implements Recogniser {

  private static final Pattern ISSUED = Pattern.compile("关于印发(?!《)([^《》]{4,60}?)的通知");
  private static final Pattern QUOTED =
      Pattern.compile(
          "“[^“”]{2,24}”(?:规划纲要|[一二三四五]年行动计划|[一二三四五]年行动|行动计划|专项行动|行动|规划|战略布局|总体布局|战略|倡议|工程"
              + "|计划|工作方案|方案)");

  /** “知识更新工程”, “大数据研究与发展倡议”: what the marks hold is the name. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "“((?!实施|[一二三四五六七八九十两]+(?:项|大|年|个)|推进|落实|开展|加快|建设|打造|组织|启动)[^“”，。；：、]{2,16}(?:工程|计划|行动|战略|倡议|专项))”");

  /** “百兆乡村”等示范工程: the programmes of a list that says what they are. */
  private static final Pattern QUOTED_LIST =
      Pattern.compile(
          "(?:“[^“”，。；：]{3,10}”[、和]?)+等[^，。；：、“”的]{0,6}(?:工程|专项行动|行动|计划|专项)(?=[，。；、]|建设|$)");

  private static final Pattern QUOTE = Pattern.compile("“([^“”]+)”");

  /** 实施云计算和大数据重点专项. */
  private static final Pattern SPECIAL =
      Pattern.compile(
          "(?:实施|通过|启动|依托|组织|落实|承担|参与|推进|国家重点研发计划)((?!实施|一批|启动|国家科技)[^，。；：、《》“”的等\\s]{3,16}(?:重点专项|重大专项))");

  private static final Pattern STRATEGY =
      Pattern.compile(
          "(?:(?:深入|全面|大力)?(?:实施|落实|贯彻|推进)|服务|融入|对接|深入(?!实施|贯彻|推进|落实))(?:国家)?"
              + "((?!国家|重大|整体|中央|区域|落实|服务|融入|实施|贯彻|对接|各|发展)[^，。、；《》“”的和与及等为]{2,10}(?:战略|倡议))(?!腹地|任务|支点|性)");

  /** 落实民营经济促进法, 修订中小企业促进条例: a law by its bare name, up to the end of a phrase. */
  private static final Pattern LAW =
      Pattern.compile(
          "(?:落实|贯彻|执行|遵守|依据|根据|按照|依照|实施|修订|修改|制定|制订|出台|颁布|学习|宣传|[、和与及])(?:好)?"
              + "((?!实施|落实|贯彻|修订|制定|出台|完善|修改|加快)(?:(?!遵守|落实|执行|贯彻|实施|依据|根据|按照)[^，。、；：《》“”（）()的和与及\\s]){2,14}?(?:促进|保护|保障|防治|管理|安全|竞争|监督|处罚|许可|教育|投资|服务)(?:法|条例))"
              + "(?=[，。、；）)和与及等的]|$)");

  /** 实施企业家领航计划: a programme of that name, not 年度计划 or 招生计划. */
  private static final Pattern PROGRAMME =
      Pattern.compile(
          "(?:实施|推进|启动|推出|落实|纳入)(?:好)?\\d{0,4}((?!"
              + Alternatives.of("policy-words.tsv", "no-programme-before")
              + "|\\d)"
              + "[^，。、；：《》“”（）()的与及\\s]{3,20}?(?<!"
              + Alternatives.of("policy-words.tsv", "no-programme-behind")
              + ")计划)"
              + "(?=[，。、；）)]|$)");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:附件[:：]?\\s*)?(?:[^：:《]{2,12}[：:])?((?!和|与|及)[^：:《》。，]{4,60}(?:规划|纲要|意见|方案|计划|措施|建议)(?:[（(][^（）()]*[）)])?)$");

  /**
   * How a policy is named.
   *
   * @param group of the pattern that is the name
   * @param needs no passage without one of these has such a name; looking for them is faster
   */
  private record Form(
      String rule, Pattern pattern, int group, double confidence, List<String> needs) {

    void find(Reading reading, List<Candidate> found) {
      if (needs.stream().noneMatch(reading.text::contains)) {
        return;
      }
      Matcher matcher = pattern.matcher(reading.text);
      while (matcher.find()) {
        found.add(candidate(reading, matcher.start(group), matcher.end(group), rule, confidence));
      }
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("policy.issued", ISSUED, 1, 0.9, List.of("关于印发")),
          new Form("policy.quoted", QUOTED, 0, 0.75, List.of("”")),
          new Form("policy.inside", INSIDE, 1, 0.75, List.of("”")),
          new Form("policy.special", SPECIAL, 1, 0.6, List.of("专项")),
          new Form("policy.strategy", STRATEGY, 1, 0.6, List.of("战略", "倡议")),
          new Form("policy.law", LAW, 1, 0.75, List.of("法", "条例")),
          new Form("policy.programme", PROGRAMME, 1, 0.75, List.of("计划")));

  private static final Form OWN_TITLE = new Form("policy.title", TITLE, 1, 0.9, List.of(""));

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    FORMS.forEach(form -> form.find(reading, found));
    listed(reading, found);
    Passage.Kind kind = reading.passage.kind();
    if (kind == Passage.Kind.TITLE || kind == Passage.Kind.LETTER) {
      OWN_TITLE.find(reading, found);
    }
    return found;
  }

  private static void listed(Reading reading, List<Candidate> found) {
    if (!reading.text.contains("”")) {
      return;
    }
    Matcher list = QUOTED_LIST.matcher(reading.text);
    while (list.find()) {
      Matcher quote = QUOTE.matcher(reading.text).region(list.start(), list.end());
      while (quote.find()) {
        found.add(candidate(reading, quote.start(1), quote.end(1), "policy.listed", 0.75));
      }
    }
  }

  private static Candidate candidate(
      Reading reading, int start, int end, String rule, double confidence) {
    String name = reading.text.substring(start, end);
    Optional<Concept> concept = reading.lexicon.find(Scheme.POLICY, name);
    String label = concept.map(Concept::label).orElse(name);
    return new Candidate(start, end, Scheme.POLICY, label, concept, rule, confidence);
  }
}
