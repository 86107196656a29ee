package io.github.plangraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.plan.DocumentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What plans are to one another, by title, issuer, period and text. */
class CrossDocumentFactsTest {

  @ParameterizedTest
  @CsvSource({
    "大数据产业发展规划（2016-2020年）, “十四五”大数据产业发展规划",
    "国民经济和社会发展第十三个五年规划纲要, 国民经济和社会发展第十四个五年规划和2035年远景目标纲要",
    "青石省新材料产业三年行动计划（2018—2020年）, 青石省新材料产业行动计划（2021-2023年）",
    "白河市2022年营商环境工作方案, 白河市2023年营商环境工作方案",
    "临江县“十二五”时期水利发展规划, 临江县水利发展“十三五”规划"
  })
  void titlesOfOneSubject(String before, String after) {
    assertEquals(Successors.subject(before), Successors.subject(after));
  }

  @ParameterizedTest
  @CsvSource({
    "大数据产业发展规划（2016-2020年）, 软件产业发展规划（2021-2025年）",
    "白河市五金产业发展规划, 白河市产业发展规划",
    "青石省“十三五”数字经济发展规划, 白河市“十四五”数字经济发展规划"
  })
  void titlesOfTwoSubjects(String one, String other) {
    assertFalse(Successors.subject(one).equals(Successors.subject(other)));
  }

  @Test
  void aPlanReplacesTheOneRightBeforeItOfTheSameIssuer() {
    PlanSummary eleventh = plan("a", "“十一五”渔业发展规划", 2006, 2010, "ministry");
    PlanSummary twelfth = plan("b", "“十二五”渔业发展规划", 2011, 2015, "ministry");
    PlanSummary fourteenth = plan("c", "“十四五”渔业发展规划", 2021, 2025, "ministry", "bureau");
    PlanSummary fifteenth = plan("d", "“十五五”渔业发展规划", 2026, 2030, "bureau");
    PlanSummary other = plan("e", "“十四五”渔业发展规划", 2021, 2025, "province");
    PlanSummary nobody = plan("f", "“十三五”渔业发展规划", 2016, 2020);
    List<String> links = new ArrayList<>();
    new Successors(List.of(fifteenth, other, eleventh, fourteenth, nobody, twelfth))
        .forEach((plan, before) -> links.add(plan.iri() + " replaces " + before.iri()));
    links.sort(null);
    assertEquals(List.of("b replaces a", "d replaces c"), links);
  }

  @Test
  void placesInTheTitleStandForUnknownIssuers() {
    List<String> links = new ArrayList<>();
    new Successors(
            List.of(
                plan("a", "白河市“十三五”渔业发展规划", 2016, 2020), plan("b", "白河市“十四五”渔业发展规划", 2021, 2025)))
        .forEach((plan, before) -> links.add(plan.iri() + " replaces " + before.iri()));
    assertEquals(List.of("b replaces a"), links);
  }

  @Test
  void aSketchKnowsATextWhateverItsFormat() {
    String text = text(1, 3000);
    TextSketch sketch = TextSketch.of(List.of(text));
    List<String> lines = List.of(text.replaceAll("(.{40})", "$1\n").split("\n"));
    assertEquals(1, sketch.resemblance(TextSketch.of(lines)));
    String noted = text.substring(0, 1500) + "第12页共30页" + text.substring(1500) + "打印关闭";
    assertTrue(sketch.same(TextSketch.of(List.of(noted))));
    String template = text(1, 1200) + text(2, 1800);
    assertFalse(sketch.same(TextSketch.of(List.of(template))));
    assertFalse(sketch.same(TextSketch.of(List.of(text(3, 3000)))));
    assertTrue(TextSketch.of(List.of()).same(TextSketch.of(List.of("，。"))));
  }

  private static String text(int seed, int length) {
    Random random = new Random(seed);
    return IntStream.range(0, length)
        .map(i -> 0x4E00 + random.nextInt(3000))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static PlanSummary numbered(String iri, Optional<String> number, int length) {
    return new PlanSummary(
        iri,
        "渔业发展规划",
        DocumentType.PLAN,
        number,
        new TreeSet<>(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        TextSketch.of(List.of(text(1, length))));
  }

  @Test
  void theFullerDocumentSpeaksForAPlanWhateverTheOrder() {
    PlanSummary page = numbered("p1", Optional.empty(), 900);
    PlanSummary file = numbered("p2", Optional.of("农发〔2021〕1号"), 1000);
    PlanSummary other = numbered("p3", Optional.of("农发〔2016〕9号"), 1000);
    DocumentSummary a = document("a", page);
    DocumentSummary b = document("b", file);
    DocumentSummary c = document("c", other);
    for (List<DocumentSummary> order : List.of(List.of(a, b), List.of(b, a))) {
      Editions editions = Editions.of(order);
      assertEquals(Optional.of("b"), editions.original(a).map(DocumentSummary::document));
      assertEquals(Optional.empty(), editions.original(b));
      assertEquals("p2", editions.plan(a, "p1"));
    }
    assertEquals(Optional.empty(), Editions.of(List.of(b, c)).original(c), "another number");
  }

  @Test
  void aCitedTitleMeansTheOnePlanThatBearsIt() {
    CitedPlans plans = new CitedPlans();
    plans.plan("old", plan("old", "渔业发展规划（2016-2020年）", 2016, 2020));
    plans.plan("new", plan("new", "渔业发展规划（2021-2025年）", 2021, 2025));
    plans.plan("only", plan("only", "牧业发展规划（2021-2025年）", 2021, 2025));
    assertEquals(List.of("old"), resolved(plans, "《渔业发展规划（2016—2020年）》"));
    assertEquals(List.of(), resolved(plans, "《渔业发展规划》"));
    assertEquals(List.of("only"), resolved(plans, "《牧业发展规划》"));
    assertEquals(List.of(), resolved(plans, "《牧业发展规划（2016-2020年）》"));
  }

  private static List<String> resolved(CitedPlans plans, String title) {
    List<String> found = new ArrayList<>();
    plans.resolve(
        new DocumentSummary.CitedPolicy("by", "policy", Set.of(Labels.dashed(title))),
        (policy, plan) -> found.add(plan));
    return found;
  }

  @Test
  void aSummaryComesBackFromItsImage() throws IOException {
    SamplePlan sample = Samples.plan();
    DocumentSummary summary =
        new GraphMapper(Iris.standard(), SamplePlan.vocabulary(), "1")
            .map(sample.document(), sample.extractions(), quad -> {});
    byte[] image = SummaryImage.of(summary);
    DocumentSummary read = SummaryImage.read(new ByteArrayInputStream(image));
    assertEquals(summary.plans(), read.plans());
    assertEquals(summary.citations(), read.citations());
    assertEquals(summary.proposals(), read.proposals());
    assertEquals(summary.counts().quads(), read.counts().quads());
    assertEquals(summary.counts().classes(), read.counts().classes());
    assertEquals(summary.key(), read.key());
    assertTrue(summary.counts().quads() > 100 && !read.proposals().isEmpty());
  }

  private static DocumentSummary document(String iri, PlanSummary plan) {
    return new DocumentSummary(
        iri, iri + ".txt", "text/plain", List.of(plan), List.of(), List.of(), new QuadCounts());
  }

  private static PlanSummary plan(String iri, String title, int from, int to, String... issuers) {
    return new PlanSummary(
        iri,
        title,
        DocumentType.PLAN,
        Optional.empty(),
        new TreeSet<>(List.of(issuers)),
        OptionalInt.of(from),
        OptionalInt.of(to),
        TextSketch.of(List.of(title)));
  }
}
