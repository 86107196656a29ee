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
      Pattern.compile("“[^“”]{2,24}”(?:规划纲要|行动计划|专项行动|行动|规划|战略布局|总体布局|战略|倡议|工程|计划|工作方案|方案|政策)");
  private static final Pattern STRATEGY =
      Pattern.compile("(?:实施|落实|贯彻|推进|服务|融入|对接|深入)(?:国家)?([^，。、；《》“”的和与及]{2,10}(?:战略|倡议))");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:附件[:：]?\\s*)?(?:[^：:《]{2,12}[：:])?([^：:《》。，]{4,60}(?:规划|纲要|意见|方案|计划|措施|建议)(?:[（(][^（）()]*[）)])?)$");

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    matches(reading, ISSUED, 1, "policy.issued", 0.9, found);
    matches(reading, QUOTED, 0, "policy.quoted", 0.75, found);
    matches(reading, STRATEGY, 1, "policy.strategy", 0.6, found);
    Passage.Kind kind = reading.passage.kind();
    if (kind == Passage.Kind.TITLE || kind == Passage.Kind.LETTER) {
      matches(reading, TITLE, 1, "policy.title", 0.9, found);
    }
    return found;
  }

  private static void matches(
      Reading reading,
      Pattern pattern,
      int group,
      String rule,
      double confidence,
      List<Candidate> found) {
    Matcher matcher = pattern.matcher(reading.text);
    while (matcher.find()) {
      String name = matcher.group(group);
      Optional<Concept> concept = reading.lexicon.find(Scheme.POLICY, name);
      found.add(
          new Candidate(
              matcher.start(group),
              matcher.end(group),
              Scheme.POLICY,
              concept.map(Concept::label).orElse(name),
              concept,
              rule,
              confidence));
    }
  }
}
