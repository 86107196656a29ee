package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --corrections} as its users meet it. */
class CorrectionsTest {
  private static final String PLAN =
      """
      某市数字经济发展规划

      一、主要任务

      突破区块链、量子幻方、链上账簿等关键技术，推动区块链在金融领域应用。

      推广云计算应用。
      """;

  @TempDir Path directory;
  private Path plan = Path.of("");

  @BeforeEach
  void plan() throws IOException {
    plan = Files.writeString(directory.resolve("plan.txt"), PLAN, StandardCharsets.UTF_8);
  }

  private Path file(String... lines) throws IOException {
    return Files.write(directory.resolve("own.tsv"), List.of(lines), StandardCharsets.UTF_8);
  }

  private Cli extract(String... corrections) throws IOException {
    return Cli.run("extract", "--model", "none", "--corrections", file(corrections), plan);
  }

  private static List<String> about(Cli cli, String name) {
    return cli.lines().stream().filter(l -> l.contains('"' + name + '"')).toList();
  }

  private static String row(String... cells) {
    return String.join("\t", cells) + "\tsomeone\ta reason";
  }

  @Test
  void rejectedMentionGoesWithAllThatIsSaidOfIt() throws IOException {
    Cli before = Cli.run("extract", "--model", "none", "--corrections", "none", plan);
    assertTrue(about(before, "区块链").stream().anyMatch(l -> l.contains("appliedIn")));
    Cli after = extract(row("reject", "technology", "区块链", "", "*", "*"));
    assertEquals(List.of(), about(after, "区块链"));
    assertEquals("已作修正 / corrections applied: 2\n", after.err());
    List<String> rest = before.lines().stream().filter(l -> !l.contains("\"区块链\"")).toList();
    assertEquals(rest, after.lines());
  }

  @Test
  void contextAndPlanNarrowWhatIsCorrected() throws IOException {
    Cli other = extract(row("reject", "technology", "云计算", "", "另一规划", "*"));
    assertEquals(3, about(other, "云计算").size() + 1, other.out());
    Cli elsewhere = extract(row("reject", "technology", "云计算", "", "*", "金融"));
    assertEquals(other.out(), elsewhere.out());
    Cli here = extract(row("reject", "technology", "云计算", "", "某市数字经济发展规划", "推广"));
    assertEquals(List.of(), about(here, "云计算"));
  }

  @Test
  void retypedMentionIsSureAndKeepsOnlyWhatCanBeSaidOfIt() throws IOException {
    Cli cli = extract(row("retype", "technology", "云计算", "sector", "*", "*"));
    List<String> lines = about(cli, "云计算");
    assertEquals(1, lines.size(), lines::toString);
    assertTrue(lines.get(0).contains("\"type\":\"sector\""), lines::toString);
    assertTrue(lines.get(0).contains("\"rule\":\"correction\""), lines::toString);
    assertTrue(lines.get(0).contains("\"confidence\":1"), lines::toString);
  }

  @Test
  void mergedFormIsTheConcept() throws IOException {
    Cli cli = extract(row("merge", "technology", "链上账簿", "区块链", "*", "*"));
    List<String> lines = about(cli, "链上账簿");
    assertTrue(lines.get(0).contains("\"label\":\"区块链\""), lines::toString);
    assertTrue(lines.get(0).contains("technology/blockchain"), lines::toString);
  }

  @Test
  void acceptedConceptIsCuratedInTheGraph() throws IOException {
    Path own =
        file(
            row("accept", "technology", "量子幻方", "en=quantum magic square; broader=量子计算", "*", "*"),
            row("label", "technology", "链上账簿", "区块链", "*", "*"));
    Cli graph =
        Cli.run("extract", "--model", "none", "--format", "nquads", "--corrections", own, plan);
    assertEquals(0, graph.code(), graph.err());
    String english =
        graph.lines().stream().filter(l -> l.contains("magic square")).findFirst().orElseThrow();
    String concept = english.substring(0, english.indexOf(' '));
    List<String> said = graph.lines().stream().filter(l -> l.startsWith(concept)).toList();
    assertAll(
        () ->
            assertTrue(
                said.stream()
                    .anyMatch(
                        l ->
                            l.contains("#conceptStatus> <https://w3id.org/plangraph/def#curated>")),
                said::toString),
        () -> assertTrue(said.stream().noneMatch(l -> l.contains("def#proposed>")), said::toString),
        () -> assertTrue(said.stream().anyMatch(l -> l.contains("core#broader>")), said::toString),
        () -> assertTrue(graph.out().contains("altLabel> \"链上账簿\"@zh"), graph.out()));
    Cli built =
        Cli.run(
            "build", "--model", "none", "--corrections", own, "-o", directory.resolve("g"), plan);
    assertEquals(0, built.code(), built.out() + built.err());
  }

  @Test
  void whatIsNeverAppliedIsToldOf() throws IOException {
    Cli cli = extract("# note", row("reject", "*", "火星农业", "", "*", "*"));
    assertEquals(0, cli.code());
    assertTrue(cli.err().contains("own.tsv:2：没有可修正的 / nothing to correct: 火星农业"), cli.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drop;technology;区块链;;*;*;a;b|未知的动作 / unknown action: drop",
        "reject;technology;区块链|应有 8 列 / 8 columns expected, not 3",
        "reject;tech;区块链;;*;*;a;b|未知的类型 / unknown type: tech",
        "reject;technology;;;*;*;a;b|词、修正人和理由不能为空",
        "reject;technology;区块链;x;*;*;a;b|reject 没有取值",
        "retype;technology;区块链;thing;*;*;a;b|未知的类型 / unknown type: thing",
        "merge;*;某链;区块链;*;*;a;b|须写明类型 / a type is needed: merge",
        "merge;technology;某链;量子幻方;*;*;a;b|词表没有此概念",
        "label;technology;云计算;区块链;*;*;a;b|标签已属另一概念 / the label is another concept's: 云计算",
        "accept;technology;区块链;en=x;*;*;a;b|词表已有此概念 / the vocabulary has it: 区块链",
        "accept;technology;量子幻方;broader=区块链;*;*;a;b|缺少英文标签"
      })
  void wrongLineIsNamedWithItsReason(String line, String reason) throws IOException {
    Cli cli = extract("# note", line.replace(';', '\t'));
    assertEquals(3, cli.code());
    assertEquals("", cli.out());
    assertTrue(cli.err().contains("own.tsv:2：" + reason), cli.err());
    assertEquals(1, cli.err().lines().count(), cli.err());
  }

  @Test
  void bundledCorrectionsAreNamedInTheirFile() throws IOException {
    Cli bundled = Cli.run("extract", Cli.SEED);
    Cli same = Cli.run("extract", "--corrections", "data/corrections.tsv", Cli.SEED);
    assertEquals(bundled.out(), same.out());
    assertFalse(same.err().contains("警告"), same.err());
    assertTrue(bundled.err().startsWith("已作修正 / corrections applied: "), bundled.err());
  }
}
