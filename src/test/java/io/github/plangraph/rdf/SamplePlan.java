package io.github.plangraph.rdf;

import io.github.plangraph.document.Document;
import io.github.plangraph.document.MappedText;
import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Citation;
import io.github.plangraph.plan.DocumentType;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Indicator;
import io.github.plangraph.plan.Measure;
import io.github.plangraph.plan.Mention;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Plan;
import io.github.plangraph.plan.Project;
import io.github.plangraph.plan.Responsibility;
import io.github.plangraph.plan.Scope;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Statement;
import io.github.plangraph.plan.Structure;
import io.github.plangraph.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A plan made up for tests, with everything in it that can be mapped: 𠮷, which takes two UTF-16
 * units, a bold name, a box, two spellings of one name, a candidate, a date that no calendar has.
 */
public final class SamplePlan {

  private static final Concept BLOCKCHAIN =
      new Concept(
          Iris.DEFAULT_BASE + "technology/blockchain",
          Scheme.TECHNOLOGY,
          "区块链",
          List.of("分布式账本"),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  private static final Concept SCIENCE_BUREAU =
      new Concept(
          Iris.DEFAULT_BASE + "organization/science-bureau",
          Scheme.ORGANIZATION,
          "星河市科学技术局",
          List.of("市科技局"),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  private final Document document;
  private final SampleText text;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  private final Section goals;
  private final Section size;
  private final Section tasks;
  private final Section core;
  private final Section safeguards;
  private final Section coordination;
  private final Task task;
  private final Project project;
  private final Measure measure;
  private final Measure boxed;

  private SamplePlan(String name, String content) {
    text = new SampleText(content);
    document = new Document(name, "text/markdown", content, text.blocks(), List.of());
    goals = section("一", 1, "一", "发展目标", Section.Role.OBJECTIVE);
    size = section("一/（一）", 2, "（一）", "产业规模", Section.Role.OBJECTIVE);
    tasks = section("二", 1, "二", "重点任务", Section.Role.TASK);
    core = section("二/（一）", 2, "（一）", "突破核心技术", Section.Role.TASK);
    safeguards = section("三", 1, "三", "保障措施", Section.Role.SAFEGUARD);
    coordination = section("三/（一）", 2, "（一）", "加强统筹", Section.Role.SAFEGUARD);
    task = new Task(core, OptionalInt.of(2030));
    Evidence box = text.say("算力底座工程", "box");
    project =
        new Project(
            "1",
            "算力底座工程",
            Optional.of(core),
            Optional.of(task),
            text.block("专栏1").text().span().hull(text.block("建设").text().span()),
            box);
    measure =
        new Measure(
            "研发流计算、图计算等计算引擎，推动区块链在金融领域应用",
            Optional.of(task),
            Optional.empty(),
            OptionalInt.empty(),
            Evidence.of(text.block("研发").text(), "measure", 1));
    boxed =
        new Measure(
            "建设ＩＰｖ６网络",
            Optional.of(task),
            Optional.of(project),
            OptionalInt.of(2025),
            Evidence.of(text.block("建设").text(), "measure", 1));
  }

  /** The sample, whose text is {@code cases/graph/sample/input.md}. */
  public static SamplePlan of(String text) {
    return new SamplePlan("sample.md", text);
  }

  /** Its document. */
  public Document document() {
    return document;
  }

  /** The curated concepts that it names. */
  public static List<Concept> vocabulary() {
    return List.of(BLOCKCHAIN, SCIENCE_BUREAU);
  }

  /** What was read from it. */
  public List<Extraction> extractions() {
    return extractions("IPv6");
  }

  /** What was read from it, where the last section spells a name in its own way. */
  List<Extraction> extractions(String spelling) {
    facts.clear();
    passages.clear();
    Scope inMeasure = scope(Optional.of(core), Optional.empty(), Optional.of(measure));
    Scope inBox = scope(Optional.of(core), Optional.of(project), Optional.of(boxed));
    passage("研发", inMeasure);
    passage("建设", inBox);
    letter();
    Scope inSize = section(size);
    indicator("规模达到500亿元", "算力产业规模", Indicator.Comparator.EQ, "500", "亿元", inSize);
    indicator("10—15家", "新增企业", Indicator.Comparator.RANGE, "10..15", "家", inSize);
    measureFacts(inMeasure);
    boxFacts(inBox);
    mention(Scheme.TECHNOLOGY, spelling, spelling, section(coordination));
    cite("星河市算力产业发展规划》。", Citation.Manner.CITES, section(coordination));
    return List.of(new Extraction(structure(), facts));
  }

  private void letter() {
    cite("国家大数据战略", Citation.Manner.IMPLEMENTS, Scope.NONE);
    cite("星河市数字经济发展规划", Citation.Manner.BASED_ON, Scope.NONE);
  }

  private void measureFacts(Scope scope) {
    Mention stream = mention(Scheme.TECHNOLOGY, "流计算", "流计算", scope);
    Mention graph = mention(Scheme.TECHNOLOGY, "图计算", "图计算", scope);
    Mention engine = mention(Scheme.TECHNOLOGY, "计算引擎", "计算引擎", scope);
    Mention chain = mention(Scheme.TECHNOLOGY, "区块链", "区块链", scope);
    Mention finance = mention(Scheme.SECTOR, "金融", "金融", scope);
    relation(Statement.Predicate.DEVELOPS, null, stream, "研发", false, scope);
    relation(Statement.Predicate.DEVELOPS, null, graph, "研发", false, scope);
    relation(Statement.Predicate.BROADER, stream, engine, "", false, scope);
    relation(Statement.Predicate.BROADER, engine, engine, "", false, scope);
    relation(Statement.Predicate.APPLIED_IN, chain, finance, "推动", false, scope);
    relation(Statement.Predicate.USES, null, chain, "推动", true, scope);
    relation(Statement.Predicate.TARGETS_SECTOR, null, finance, "", false, scope);
    responsible("市科技局", true, scope);
    responsible("市财政局", false, scope);
  }

  private void boxFacts(Scope scope) {
    mention(Scheme.TECHNOLOGY, "ＩＰｖ６", "ＩＰｖ６", scope);
    Mention privacy = mention(Scheme.TECHNOLOGY, "隐私计算", "隐私计算", scope);
    relation(Statement.Predicate.DEMONSTRATES, null, privacy, "试点示范", false, scope);
    Evidence doubtful = text.say("\"可信\"", "guess", 0.25);
    facts.add(new Mention(Scheme.TECHNOLOGY, "可信", Optional.empty(), scope, doubtful));
  }

  private Structure structure() {
    Plan plan =
        new Plan(
            "星河市算力产业发展规划（2026-2030年）",
            DocumentType.PLAN,
            List.of(
                metadatum(Metadatum.Field.ISSUER, "星河市人民政府、星河市科学技术局"),
                metadatum(Metadatum.Field.NUMBER, "星政发〔2026〕7号"),
                metadatum(Metadatum.Field.DATE, "2026-03-01"),
                metadatum(Metadatum.Field.PUBLISHED, "2026-13-01"),
                metadatum(Metadatum.Field.ORIGIN, "规划处")),
            OptionalInt.of(2026),
            OptionalInt.of(2030),
            text.block("星河市").text().span().hull(text.block("（一）加强").text().span()),
            text.say("星河市算力产业发展规划（2026-2030年）", "title"));
    return new Structure(
        plan,
        List.of(goals, size, tasks, core, safeguards, coordination),
        List.of(task),
        List.of(project),
        List.of(measure, boxed),
        passages);
  }

  private Metadatum metadatum(Metadatum.Field field, String value) {
    return new Metadatum(field, value, text.say(value, "metadata"));
  }

  private void passage(String start, Scope scope) {
    MappedText block = text.block(start).text();
    passages.add(new Passage(Passage.Kind.PARAGRAPH, block, 0, 0, scope));
  }

  private Mention mention(Scheme scheme, String words, String label, Scope scope) {
    Optional<Concept> concept =
        vocabulary().stream().filter(c -> c.label().equals(label)).findFirst();
    Mention mention =
        new Mention(scheme, label, concept, scope, text.say(words, "list.head", 0.925));
    facts.add(mention);
    return mention;
  }

  private void relation(
      Statement.Predicate predicate,
      @Nullable Mention subject,
      Mention object,
      String verb,
      boolean inherited,
      Scope scope) {
    facts.add(
        new Statement(
            predicate,
            Optional.ofNullable(subject),
            object,
            verb,
            inherited,
            scope,
            text.say(object.evidence().quote(), "frame", 0.8)));
  }

  private void responsible(String body, boolean lead, Scope scope) {
    Evidence evidence = text.say(body, "bracket", 0.9);
    Mention who = new Mention(Scheme.ORGANIZATION, body, Optional.empty(), scope, evidence);
    facts.add(who);
    facts.add(new Responsibility(who, lead, scope, evidence));
  }

  private void cite(String words, Citation.Manner manner, Scope scope) {
    String name = words.replace("》。", "");
    Evidence where = text.say(words, "book.marks", 0.97);
    Mention policy = new Mention(Scheme.POLICY, name, Optional.empty(), scope, where);
    facts.add(policy);
    facts.add(new Citation(policy, Optional.empty(), manner, scope, where));
  }

  private void indicator(
      String words,
      String of,
      Indicator.Comparator comparator,
      String value,
      String unit,
      Scope scope) {
    boolean inherited = comparator == Indicator.Comparator.RANGE;
    facts.add(
        new Indicator(
            of,
            comparator,
            value,
            unit,
            OptionalInt.of(2030),
            inherited,
            true,
            scope,
            text.say(words, "number", 0.99)));
  }

  private Scope section(Section section) {
    return scope(Optional.of(section), Optional.empty(), Optional.empty());
  }

  private Scope scope(
      Optional<Section> section, Optional<Project> project, Optional<Measure> measure) {
    return new Scope(
        section, project, measure.isPresent() ? Optional.of(task) : Optional.empty(), measure);
  }

  private Section section(String path, int level, String number, String title, Section.Role role) {
    Evidence evidence = text.say(title, "heading");
    return new Section(path, level, number, title, role, level == 2, evidence.span(), evidence);
  }
}
