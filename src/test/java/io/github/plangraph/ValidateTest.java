package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate} as its users meet it. */
class ValidateTest {
  @TempDir Path directory;

  @Test
  void bundledPlansConform() {
    assertEquals(new Cli(0, "符合全部约束 / The graph conforms.\n", ""), Cli.run("validate"));
  }

  @Test
  void brokenGraphIsReportedWithNodePathAndReason() throws IOException {
    String graph = Cli.run("extract", "--format", "nquads", Cli.SEED).out();
    String title = "> <http://purl.org/dc/terms/title> \"大数据产业发展规划";
    assertTrue(graph.contains(title));
    String plan = graph.lines().filter(l -> l.contains(title)).findFirst().orElseThrow();
    Path file = directory.resolve("broken.nq");
    Files.writeString(file, graph.replace(plan + "\n", ""), StandardCharsets.UTF_8);
    Cli report = Cli.run("validate", file);
    String node = plan.substring(1, plan.indexOf('>'));
    assertAll(
        () -> assertEquals(1, report.code(), report.out()),
        () -> assertTrue(report.out().contains("节点 / focus node: " + node), report.out()),
        () -> assertTrue(report.out().contains("路径 / path: dcterms:title"), report.out()),
        () -> assertTrue(report.out().contains("违反 / Violation: "), report.out()),
        () -> assertEquals("", report.err()));
    Cli turtle = Cli.run("validate", "--turtle", file);
    assertEquals(1, turtle.code());
    assertTrue(turtle.out().contains("shacl#resultPath>  dcterms:title"), turtle.out());
  }

  @Test
  void unreadableFilesAreNamedAndTheRestIsChecked() throws IOException {
    Path broken = Files.writeString(directory.resolve("broken.ttl"), "<a> <b");
    Path gzip = Files.writeString(directory.resolve("broken.nq.gz"), "no gzip");
    Path other = Files.writeString(directory.resolve("plan.md"), "# 规划");
    Cli none = Cli.run("validate", broken, gzip, other);
    assertEquals(3, none.code());
    assertEquals("", none.out());
    assertEquals(3, none.err().lines().count(), none.err());
    Path good = Files.writeString(directory.resolve("good.ttl"), "<urn:x-a:a> <urn:x-a:b> 1 .");
    Cli some = Cli.run("validate", good, broken);
    assertEquals(3, some.code());
    assertEquals("符合全部约束 / The graph conforms.\n", some.out());
  }
}
