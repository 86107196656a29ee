package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A known name with a noun behind it that makes another name of both: 大数据平台 and 农业机器人 are
 * technologies of their own, 大数据产业 and 机器人行业 are sectors.
 */
final class Compounds implements Recogniser {

  private static final List<String> THINGS =
      List.of(
          "操作系统", "控制系统", "管理系统", "管理平台", "服务平台", "传感器", "机器人", "数据库", "基础设施", "平台", "系统", "装备",
          "设备", "芯片", "终端", "软件", "网络", "装置", "仪器", "材料", "器件", "算法", "模型", "引擎", "工具", "服务");
  private static final List<String> BRANCHES = List.of("制造业", "服务业", "产业", "行业", "经济");
  private static final Set<Character> BOUNDARY =
      Set.of('，', '。', '、', '；', '：', '（', '）', '的', '和', '与', '及', '等', '在', '”', '！');

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    for (Lexicon.Hit hit : reading.hits) {
      Map<Scheme, Concept> concepts = hit.concepts();
      boolean topic =
          concepts.containsKey(Scheme.TECHNOLOGY) || concepts.containsKey(Scheme.SECTOR);
      if (topic && hit.length() > 1) {
        branch(reading, hit).ifPresent(found::add);
        thing(reading, hit).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Candidate> branch(Reading reading, Lexicon.Hit hit) {
    return tail(reading, hit, BRANCHES)
        .map(end -> candidate(reading, hit, end, Scheme.SECTOR, 0.75));
  }

  private static Optional<Candidate> thing(Reading reading, Lexicon.Hit hit) {
    return tail(reading, hit, THINGS)
        .filter(end -> end == reading.text.length() || closes(reading, end))
        .map(end -> candidate(reading, hit, end, Scheme.TECHNOLOGY, 0.6));
  }

  private static boolean closes(Reading reading, int end) {
    return BOUNDARY.contains(reading.text.charAt(end))
        || Words.ACTIONS.startsAt(reading.text, end).isPresent();
  }

  private static Optional<Integer> tail(Reading reading, Lexicon.Hit hit, List<String> tails) {
    return tails.stream()
        .filter(tail -> reading.text.startsWith(tail, hit.end()))
        .map(tail -> hit.end() + tail.length())
        .findFirst();
  }

  private static Candidate candidate(
      Reading reading, Lexicon.Hit hit, int end, Scheme scheme, double confidence) {
    String surface = reading.text.substring(hit.start(), end);
    Optional<Concept> concept = reading.lexicon.find(scheme, surface);
    return new Candidate(
        hit.start(),
        end,
        scheme,
        concept.map(Concept::label).orElse(surface),
        concept,
        scheme == Scheme.SECTOR ? "compound.branch" : "compound.thing",
        confidence);
  }
}
