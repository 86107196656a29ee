package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build}: the same bytes each time, and never half a store. */
class BuildTest {
  @TempDir Path directory;

  @Test
  void twoBuildsAreEqualAndTheStoreAnswers() throws IOException {
    Path second = directory.resolve("second");
    Cli build = Cli.run("build", Cli.SEED, "-o", second);
    assertEquals(0, build.code(), build.err());
    assertTrue(build.out().startsWith("符合全部约束 / The graph conforms.\n"), build.out());
    assertArrayEquals(
        Files.readAllBytes(BundledStore.folder().resolve("graph.nq.gz")),
        Files.readAllBytes(second.resolve("graph.nq.gz")));
    assertEquals(0, Cli.run("validate", second.resolve("graph.nq.gz")).code());
  }

  @Test
  void failedBuildLeavesTheOldStore() throws IOException {
    Path plan = directory.resolve("plan.txt");
    Files.writeString(plan, "数字乡村发展规划\n一、主要任务\n突破区块链等关键技术。\n", StandardCharsets.UTF_8);
    Path output = directory.resolve("graph");
    assertEquals(0, Cli.run("build", plan, "-o", output).code());
    byte[] quads = Files.readAllBytes(output.resolve("graph.nq.gz"));
    Cli answer = Cli.run("query", "plans", "--store", output);
    assertTrue(answer.out().contains("数字乡村发展规划"), answer.out());

    Cli notPassed = Cli.run("build", Cli.SEED, "--ontology", stricter(), "-o", output);
    assertEquals(1, notPassed.code(), notPassed.err());
    assertTrue(notPassed.out().contains("焦点不明"), notPassed.out());
    Cli unreadable = Cli.run("build", directory.resolve("missing.md"), "-o", output);
    assertEquals(3, unreadable.code());
    assertEquals("", unreadable.out());
    Path empty = Files.writeString(directory.resolve("empty.txt"), "");
    assertEquals(3, Cli.run("build", empty, "-o", output).code());

    assertArrayEquals(quads, Files.readAllBytes(output.resolve("graph.nq.gz")));
    assertEquals(answer, Cli.run("query", "plans", "--store", output));
    try (Stream<Path> files = Files.list(output)) {
      assertEquals(
          List.of("documents", "graph.nq.gz", "report.tsv", "tdb2"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void oneBadFileDoesNotStopTheRest() throws IOException {
    Path output = directory.resolve("graph");
    Cli build = Cli.run("build", Cli.SEED, directory.resolve("missing.md"), "-o", output);
    assertEquals(3, build.code());
    assertTrue(build.err().contains("missing.md"), build.err());
    assertEquals(3, Cli.run("query", "plans", "--store", output).lines().size());
  }

  /** The bundled ontology with a shape that no plan fits. */
  private Path stricter() throws IOException {
    Path ontology = Files.createDirectories(directory.resolve("ontology"));
    try (Stream<Path> files = Files.list(Path.of("ontology"))) {
      for (Path file : files.toList()) {
        Files.copy(file, ontology.resolve(file.getFileName()));
      }
    }
    Files.writeString(
        ontology.resolve("shapes.ttl"),
        """

        <https://example.org/shapes#Plan> a <http://www.w3.org/ns/shacl#NodeShape> ;
          <http://www.w3.org/ns/shacl#targetClass> <https://w3id.org/plangraph/def#Plan> ;
          <http://www.w3.org/ns/shacl#property> [
            <http://www.w3.org/ns/shacl#path> <https://example.org/focus> ;
            <http://www.w3.org/ns/shacl#minCount> 1 ;
            <http://www.w3.org/ns/shacl#message> "焦点不明"@zh , "no focus"@en ] .
        """,
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
    return ontology;
  }
}
