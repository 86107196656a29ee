package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.review.Review;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code review} as its users meet it. */
class ReviewTest {
  @TempDir Path directory;

  private Path plan(String name, String... paragraphs) throws IOException {
    String text = "某市数字经济发展规划\n\n一、主要任务\n\n" + String.join("\n\n", paragraphs) + "\n";
    return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static List<String> row(Cli cli, String name, String type) {
    return cli.lines().stream()
        .map(l -> List.of(l.split("\t", -1)))
        .filter(c -> c.get(1).equals(name) && c.get(2).equals(type))
        .findFirst()
        .orElse(List.of());
  }

  @Test
  void nameThatNoVocabularyHasIsProposedOnceItIsFrequent() throws IOException {
    String often = "突破区块链、量子幻方等关键技术。";
    Path plan = plan("a.txt", often, often, often, "突破区块链、镜像纺织等关键技术。");
    Cli review = Cli.run("review", "--model", "none", plan);
    assertEquals(0, review.code(), review.err());
    assertEquals(
        List.of(
            "1.5",
            "量子幻方",
            "technology",
            "3",
            "多次出现而词表没有 / often, and not in the vocabularies",
            often,
            "accept",
            "technology",
            "量子幻方",
            "en=?",
            "*",
            "*",
            "review",
            "often, and not in the vocabularies"),
        row(review, "量子幻方", "technology"));
    assertEquals(List.of(), row(review, "镜像纺织", "technology"));
    assertEquals(List.of(), row(review, "区块链", "technology"));
  }

  @Test
  void whatIsCorrectedIsNotAskedAgain() throws IOException {
    String often = "突破区块链、量子幻方等关键技术。";
    Path plan = plan("a.txt", often, often, often);
    Cli review = Cli.run("review", "--model", "none", plan);
    String line = String.join("\t", row(review, "量子幻方", "technology").subList(6, 14));
    Path own = Files.writeString(directory.resolve("own.tsv"), line.replace("en=?", "en=magic"));
    Cli again = Cli.run("review", "--model", "none", "--corrections", own, plan);
    assertEquals(List.of(), row(again, "量子幻方", "technology"), again.out());
  }

  @Test
  void rarerOfTwoTypesIsInDoubt() throws IOException {
    Path plan = plan("a.txt", "突破电子商务、区块链等关键技术。", "突破电子商务、云计算等关键技术。", "发展电子商务产业。");
    Cli review = Cli.run("review", "--model", "none", plan);
    List<String> row = row(review, "电子商务", "sector");
    assertFalse(row.isEmpty(), review.out());
    assertTrue(row.get(4).startsWith("两种类型并存 / of two types"), row::toString);
    assertEquals(List.of("retype", "sector", "电子商务", "technology"), row.subList(6, 10));
  }

  /** Rules and model are compared; every row's line is one that {@code --corrections} takes. */
  @Test
  void rowsAreReadyForTheFileOfCorrections() throws IOException {
    Cli review = Cli.run("review", Cli.SEED);
    assertEquals(review, Cli.run("review", Cli.SEED));
    assertEquals(Review.HEADER, review.lines().get(0));
    assertTrue(review.out().contains("found by the rules alone"), review.out());
    assertTrue(review.out().contains("found by the model alone"), review.out());
    List<String> lines = new ArrayList<>();
    for (String line : review.lines()) {
      List<String> cells = List.of(line.split("\t", -1));
      assertEquals(14, cells.size(), line);
      lines.add(String.join("\t", cells.subList(6, 14)).replace("en=?", "en=" + cells.get(1)));
    }
    Path own = Files.write(directory.resolve("own.tsv"), lines, StandardCharsets.UTF_8);
    Cli extract = Cli.run("extract", "--corrections", own, Cli.SEED);
    assertEquals(0, extract.code(), extract.err());
    assertEquals(4, Cli.run("review", "--most", "3", Cli.SEED).lines().size());
  }
}
