package io.github.plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries answer, with which arguments. */
class QueryRunnerTest {
  private static QueryRunner runner;
  private static QueryCatalogue catalogue;

  @BeforeAll
  static void open() throws IOException {
    runner = new QueryRunner(SmallGraph.inMemory().asDatasetGraph());
    catalogue = QueryCatalogue.bundled();
  }

  @ParameterizedTest
  @CsvSource({
    "区块链, https://w3id.org/plangraph/id/technology/blockchain",
    "blockchain, https://w3id.org/plangraph/id/technology/blockchain",
    "云计算技术, https://w3id.org/plangraph/id/technology/cloud-computing",
    "' 云计算 ', https://w3id.org/plangraph/id/technology/cloud-computing"
  })
  void labelMeansItsThing(String label, String iri) {
    Table table = run("tasks-of-technology", Map.of("technology", label));
    assertEquals(iri, table.arguments().get("technology"));
  }

  @Test
  void planByItsNumber() {
    Table table = run("plan-overview", Map.of("plan", "工信部规〔2016〕412号"));
    assertEquals("https://w3id.org/plangraph/id/plan/p1", table.arguments().get("plan"));
  }

  @Test
  void labelOfAnotherClassMeansNothing() {
    Map<String, String> arguments = Map.of("technology", "金融");
    assertThrows(ArgumentException.class, () -> run("tasks-of-technology", arguments));
  }

  @Test
  void unknownThingHasNoRows() {
    Map<String, String> arguments = Map.of("technology", "https://example.org/unknown");
    assertTrue(run("tasks-of-technology", arguments).rows().isEmpty());
  }

  @Test
  void bareMentionGivesWayToWhatIsSaid() {
    List<String> relations =
        column(run("tasks-of-technology", Map.of("technology", "云计算")), "relationLabel");
    // The first plan's task names it in passing; the second's calls for its use.
    assertEquals(List.of("提及", "应用"), relations);
  }

  @Test
  void optionalParameterNarrows() {
    String plan = "软件和信息技术服务业发展规划（2016-2020年）";
    Table table = run("tasks-of-technology", Map.of("technology", "云计算", "plan", plan));
    assertEquals(List.of("创新云计算应用和服务"), column(table, "taskLabel"));
  }

  @Test
  void indicatorsOfAYearAndOfAny() {
    assertEquals(List.of("业务收入"), column(run("indicators", Map.of("year", "2020")), "measured"));
    assertEquals(List.of("综合试验区", "业务收入"), column(run("indicators", Map.of()), "measured"));
    assertTrue(run("indicators", Map.of("year", "2021")).rows().isEmpty());
  }

  @Test
  void appliedComesBeforeNamedTogether() {
    Table table = run("technologies-of-sector", Map.of("sector", "金融"));
    assertEquals(List.of("大数据", "云计算"), column(table, "technologyLabel"));
    assertEquals(List.of("应用于", "提及"), column(table, "relationLabel"));
  }

  @Test
  void sharedTechnologiesCountBothPlans() {
    CannedQuery query = catalogue.find("shared-technologies").orElseThrow();
    Table table = runner.run(query, query.defaults(), Page.FIRST);
    assertEquals(
        List.of("云计算", "大数据"), column(table, "technologyLabel").stream().sorted().toList());
    assertEquals(List.of("1", "1"), column(table, "inOne"));
  }

  @Test
  void samplesStandWithTheirPlan() {
    Table table = run("cooccurring-technologies", Map.of("technology", "大数据"));
    assertEquals("云计算", column(table, "technologyLabel").get(0));
    assertEquals("2", column(table, "tasks").get(0));
    String sentence = column(table, "sentence").get(0);
    String plan = column(table, "planLabel").get(0);
    assertEquals(sentence.startsWith("推动"), plan.startsWith("大数据"), sentence + plan);
  }

  @Test
  void pagesAreDisjointAndComplete() {
    Table whole = run("evidence-for-pair", Map.of("one", "大数据", "other", "云计算"));
    CannedQuery query = whole.query();
    Table first = runner.run(query, whole.arguments(), new Page(0, 1));
    Table second = runner.run(query, whole.arguments(), first.next());
    Table last = runner.run(query, whole.arguments(), second.next());
    // One of them stands in no task.
    assertEquals(3, whole.rows().size());
    assertTrue(first.truncated() && second.truncated());
    assertFalse(last.truncated());
    assertEquals(
        whole.rows(), List.of(first.rows().get(0), second.rows().get(0), last.rows().get(0)));
  }

  @Test
  void compactJson() throws IOException {
    Table table = run("indicators", Map.of("year", "2020"));
    String json = text(table, ResultFormat.JSON);
    assertTrue(
        json.startsWith("{\"query\":\"indicators\",\"arguments\":{\"year\":\"2020\"}"), json);
    assertTrue(json.contains("\"value\":1.0,"), json);
    assertFalse(json.contains("\"lower\":"), json);
    assertTrue(json.endsWith("],\"truncated\":false}"), json);
  }

  @Test
  void csvHasItsHeaderAndUtf8() throws IOException {
    String csv = text(run("plans", Map.of()), ResultFormat.CSV);
    assertTrue(csv.startsWith("plan,planLabel,number,"), csv);
    assertTrue(csv.contains("工信部规〔2016〕412号"), csv);
  }

  private static Table run(String query, Map<String, String> arguments) {
    return runner.run(catalogue.find(query).orElseThrow(), arguments, Page.FIRST);
  }

  private static String text(Table table, ResultFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Results.write(table, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> column(Table table, String name) {
    return table.rows().stream()
        .map(row -> row.contains(name) ? Results.text(row.get(name)) : "")
        .collect(Collectors.toList());
  }
}
