package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is one thing in several documents is one node, and plans are tied to one another. */
class CrossDocumentTest extends CorpusTest {
  private static final String PREFIXES =
      """
      PREFIX pg: <https://w3id.org/plangraph/def#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private List<String> ask(String query) throws IOException {
    return SmallCorpus.ask(directory, output, PREFIXES + query);
  }

  @Test
  void aPlanReplacesTheOneBeforeItAndWhatChangedCanBeAsked() throws IOException {
    corpus.text("before.txt", SmallCorpus.before());
    corpus.text("after.txt", SmallCorpus.after());
    corpus.others(1);
    Cli build = corpus.build(output);
    assertEquals(0, build.code(), build.err() + build.out());
    assertEquals(
        List.of(SmallCorpus.NEW + "," + SmallCorpus.OLD),
        ask("SELECT ?t ?u { ?p dcterms:replaces ?q . ?p dcterms:title ?t . ?q dcterms:title ?u }"));
    String changes = compared("kept-new-dropped");
    for (String row : List.of("保留,技术,区块链", "新增,技术,数字孪生", "删去,技术,射频识别")) {
      assertTrue(without(changes).contains(row), row + " in " + changes);
    }
    String targets = compared("targets-then-and-now");
    assertTrue(targets.contains("集装箱吞吐量,万标箱,300.0,2020,500.0,2025"), targets);
    Cli successions = Cli.run("query", "successions", "--format", "csv", "--store", output);
    assertTrue(successions.out().contains(SmallCorpus.OLD + ",2016,2020"), successions.out());
  }

  /** What a query says of the new plan and the old one. */
  private String compared(String query) {
    String now = "plan=" + SmallCorpus.NEW;
    String before = "before=" + SmallCorpus.OLD;
    return Cli.run("query", query, "--param", now, "--param", before, "--store", output).out();
  }

  /** The rows without the column of IRIs. */
  private static String without(String csv) {
    return csv.replaceAll("https?://[^,]*,", "");
  }

  @Test
  void aCitationLeadsToThePlanAndNobodyReplacesWhatHasNoIssuerInCommon() throws IOException {
    corpus.text("before.txt", SmallCorpus.before());
    corpus.text("after.txt", SmallCorpus.after());
    List<String> foreign = new ArrayList<>(SmallCorpus.after());
    foreign.replaceAll(line -> line.replace("滨政发", "河政发").replace("滨海市人民政府", "河湾市人民政府"));
    corpus.text("foreign.txt", foreign);
    assertEquals(0, corpus.build(output).code());
    assertEquals(
        List.of(SmallCorpus.OLD),
        ask("SELECT DISTINCT ?t { ?plan eli:cites ?old . ?old a pg:Plan ; dcterms:title ?t }"));
    assertEquals(
        List.of(SmallCorpus.OLD),
        ask("SELECT ?t { ?policy a pg:Policy ; pg:denotes ?plan . ?plan dcterms:title ?t }"));
    assertEquals(
        List.of("滨政发〔2021〕7号"), ask("SELECT ?n { ?plan dcterms:replaces ?old ; eli:id_local ?n }"));
    assertEquals(
        List.of("2"),
        ask("SELECT (COUNT(DISTINCT ?issuer) AS ?n) { ?plan eli:passed_by ?issuer }"));
  }

  @Test
  void aCopyInAnotherFormatIsToldAndNotDoubled() throws IOException {
    corpus.text("after.txt", SmallCorpus.after());
    corpus.text("before.txt", SmallCorpus.before());
    assertEquals(0, corpus.build(output).code());
    String facts = "SELECT (COUNT(*) AS ?n) { ?s a pg:Statement }";
    List<String> statements = ask(facts);
    List<String> page = new ArrayList<>(List.of("您所在的位置：首页 > 政务公开"));
    page.addAll(SmallCorpus.after());
    page.add("打印本页 | 关闭窗口");
    corpus.html("after.html", page);
    corpus.text("same.txt", SmallCorpus.after());
    Cli build = corpus.build(output);
    assertEquals(0, build.code(), build.err() + build.out());
    assertTrue(build.out().contains("副本 2"), build.out());
    assertEquals(statements, ask(facts));
    assertEquals(List.of("2"), ask("SELECT (COUNT(DISTINCT ?p) AS ?n) { ?p a pg:Plan }"));
    assertEquals(
        List.of("after.html", "after.txt", "same.txt"),
        ask(
            "SELECT ?name { ?plan dcterms:title \"%s\"@zh ; dcterms:source/dcterms:identifier ?name } ORDER BY ?name"
                .formatted(SmallCorpus.NEW)));
    assertEquals(
        List.of("1"), ask("SELECT (COUNT(*) AS ?n) { ?copy dcterms:isFormatOf ?original }"));
    Map<String, Map<String, String>> report = SmallCorpus.report(output);
    long copies =
        report.values().stream().filter(r -> !r.getOrDefault("copy_of", "").isEmpty()).count();
    assertEquals(2, copies, report.toString());
  }

  @Test
  void onePlanOfSeveralThatAnotherDocumentHoldsIsNotDoubled() throws IOException {
    List<String> two = new ArrayList<>(SmallCorpus.before());
    two.addAll(SmallCorpus.after());
    List<String> other = new ArrayList<>(SmallCorpus.after());
    other.addAll(SmallCorpus.plan("滨海市造林绿化实施方案", "滨政发〔2022〕3号", "开展荒山造林，推广应用容器育苗技术。"));
    corpus.text("two.txt", two);
    assertEquals(0, corpus.build(output).code());
    String facts =
        "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a pg:Statement ; pg:inPlan/dcterms:title \"%s\"@zh }"
            .formatted(SmallCorpus.NEW);
    List<String> statements = ask(facts);
    corpus.text("other.txt", other);
    Cli build = corpus.build(output);
    assertEquals(0, build.code(), build.err() + build.out());
    assertEquals(List.of("3"), ask("SELECT (COUNT(DISTINCT ?p) AS ?n) { ?p a pg:Plan }"));
    assertEquals(statements, ask(facts));
    assertEquals(
        List.of("0"),
        ask("SELECT (COUNT(*) AS ?n) { ?a pg:inPlan ?p FILTER NOT EXISTS { ?p a pg:Plan } }"));
  }
}
