package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies in responsibility tails and lines: （工业和信息化部牵头，科技部、财政部参与）, 责任单位：省发展改革委、省科技厅. */
final class ResponsibleBodies implements Recogniser {

  /** Who may be named before 单位 or 部门. */
  private static final String LABEL =
      "(?:牵头|责任|配合|参与|参加|主办|协办|承办|负责|实施|协同|协助|支持|牵头责任|主要责任|第一责任)(?:单位|部门|主体)";

  /** What stands in a bracket, with brackets inside: 各市（州）人民政府. */
  private static final String INSIDE = "(?:[^（）()\\[\\]【】]|[（(][^（）()]{1,12}[）)]){0,300}?";

  /** A bracket, line or end of a paragraph that assigns responsibility. */
  static final Pattern TAIL =
      Pattern.compile(
          "[（(\\[【]("
              + INSIDE
              + "(?:牵头|负责|参与|配合|责任单位|责任部门|主办单位|协办单位)"
              + INSIDE
              + ")[）)\\]】]"
              + "|(?:^|(?<=[。；：\\s]))([【\\[]?"
              + LABEL
              + "[】\\]]?\\s*[:：].*)$");

  /** A character of a body's name; 由 leads to the name, but for that of 自由贸易试验区. */
  private static final String LETTER = "(?:[^，。；：:（）()\\s由]|(?<=自)由)";

  /** A paragraph on the work of one body: 市房产局：负责制定工作方案, 本措施由省财政厅负责…. */
  static final Pattern DUTY =
      Pattern.compile(
          "^\\s*(?:"
              + LETTER
              + "{0,12}由)?("
              + LETTER
              + "{2,20}?)\\s*[：:]?\\s*((?:负责)?(?:配合|协助|参与)|负责|牵头)");

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[、，,；;：:。]|会同|牵头|负责|参与|配合|分别|按职责分工|分工|等|以及|及|和(?!信息化|社会保障|改革|旅游|国|计划|草原|文物|自然资源|生态|体育|平)"
              + "|"
              + LABEL
              + "|各有关部门|有关部门|根据职责|按照职责|依职责|各自|由|共同|具体|落实|\\s{2,}|完成时限.*|时间安排.*");
  private static final Pattern BODY =
      Pattern.compile(
          "^[^\\s的]{1,20}(部|委|局|厅|办|办公室|院|会|银行|署|中心|公司|政府|总队|协会|学会|联合会|联席会议|研究院|集团|委员会|党校|大学|司|署|妇联|工会|团委|残联|工商联|科协|文联|贸促会|红十字会|海关|分行|支行|管委会|检察院|法院|消防救援支队|消防救援总队)$");
  private static final Pattern GENERIC =
      Pattern.compile(
          "^(各|有关|相关|其他|主管|行业|地方|部门|单位|企业|高校|机构)|^.?(部门|单位|政府|委员会|办公室)$"
              + "|社会$|机会$|^[\\d（(]|^(形成|建立|完善|加强|推动|鼓励|引导|支持)");

  /** 以下均需试点城市政府落实: who is meant stands behind the adverbs. */
  private static final Pattern ADVERBS =
      Pattern.compile("^(?:以下)?[均都](?:需|须|由)(?=.{3})|^以下(?=.{3})");

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    Matcher tail = TAIL.matcher(reading.text);
    while (tail.find()) {
      int group = tail.start(1) >= 0 ? 1 : 2;
      bodies(reading, tail.start(group), tail.end(group), found);
    }
    Matcher duty = DUTY.matcher(reading.text);
    if (duty.find()) {
      body(reading, duty.start(1), duty.end(1)).ifPresent(found::add);
    }
    return found;
  }

  /** The bodies named in a cell of a table. */
  static List<Candidate> within(Reading reading, int start, int end) {
    List<Candidate> found = new ArrayList<>();
    bodies(reading, start, end, found);
    return found;
  }

  private static void bodies(Reading reading, int start, int end, List<Candidate> found) {
    Matcher separator = SEPARATOR.matcher(reading.text).region(start, end);
    int from = start;
    while (separator.find()) {
      body(reading, from, separator.start()).ifPresent(found::add);
      from = separator.end();
    }
    body(reading, from, end).ifPresent(found::add);
  }

  private static Optional<Candidate> body(Reading reading, int from, int to) {
    if (to - from < 2) {
      return Optional.empty();
    }
    String name = reading.text.substring(from, to).strip();
    name = ADVERBS.matcher(name).replaceFirst("");
    Optional<Concept> concept = reading.lexicon.find(Scheme.ORGANIZATION, name);
    if (concept.isEmpty() && (!BODY.matcher(name).find() || GENERIC.matcher(name).find())) {
      return Optional.empty();
    }
    int start = reading.text.indexOf(name, from);
    return Optional.of(
        new Candidate(
            start,
            start + name.length(),
            Scheme.ORGANIZATION,
            concept.map(Concept::label).orElse(name),
            concept,
            "responsibility",
            0.9));
  }
}
