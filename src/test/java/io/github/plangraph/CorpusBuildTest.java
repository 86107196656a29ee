package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * {@code build} of many documents: only what is new is read, and the outcome is always the same.
 */
class CorpusBuildTest extends CorpusTest {
  @Test
  void theGraphIsTheSameWhateverTheThreadsAndTheOrder() throws IOException {
    corpus.others(6);
    corpus.text("before.txt", SmallCorpus.before());
    corpus.text("after.txt", SmallCorpus.after());
    corpus.html("after.html", SmallCorpus.after());
    Cli first = corpus.build(output, corpus.documents, "--jobs", 1);
    assertEquals(0, first.code(), first.err());
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(corpus.documents)) {
      all.forEach(files::add);
    }
    for (int jobs : List.of(1, 2, 4)) {
      Collections.shuffle(files, new Random(jobs));
      List<Object> arguments = new ArrayList<>(files);
      arguments.addAll(List.of("--jobs", jobs));
      Path other = directory.resolve("graph-" + jobs);
      assertEquals(0, corpus.build(other, arguments.toArray()).code());
      assertArrayEquals(SmallCorpus.quads(output), SmallCorpus.quads(other), "jobs " + jobs);
    }
    assertEquals(List.copyOf(SmallCorpus.lines(output)), distinct(SmallCorpus.lines(output)));
  }

  private static List<String> distinct(List<String> lines) {
    return lines.stream().distinct().toList();
  }

  @Test
  void onlyWhatIsNewIsReadAndWhatIsGoneLeavesTheGraph() throws IOException {
    corpus.others(2);
    Path plan = corpus.text("plan.txt", SmallCorpus.before());
    assertEquals(0, corpus.build(output).code());
    assertEquals(
        Map.of("other-1.txt", "read", "other-2.txt", "read", "plan.txt", "read"),
        SmallCorpus.states(output));
    byte[] quads = SmallCorpus.quads(output);

    Cli again = corpus.build(output);
    assertEquals(0, again.code());
    assertTrue(again.out().contains("the store is up to date"), again.out());
    assertEquals(
        Map.of("other-1.txt", "unchanged", "other-2.txt", "unchanged", "plan.txt", "unchanged"),
        SmallCorpus.states(output));
    assertArrayEquals(quads, SmallCorpus.quads(output));

    Files.writeString(plan, Files.readString(plan).replace("射频识别", "毫米波雷达"));
    Files.delete(corpus.documents.resolve("other-1.txt"));
    corpus.text("new.txt", SmallCorpus.after());
    assertEquals(0, corpus.build(output).code());
    assertEquals(
        Map.of("new.txt", "read", "other-2.txt", "unchanged", "plan.txt", "read"),
        SmallCorpus.states(output));
    assertEquals(3, SmallCorpus.cached(output).size(), "what is gone is not kept");
    String graph = String.join("\n", SmallCorpus.lines(output));
    assertTrue(graph.contains("毫米波雷达"));
    assertFalse(graph.contains("射频识别"));
    assertFalse(graph.contains("第1新区"));
    Path fresh = directory.resolve("fresh");
    assertEquals(0, corpus.build(fresh).code());
    assertArrayEquals(SmallCorpus.quads(fresh), SmallCorpus.quads(output), "as if built anew");
    assertEquals(
        SmallCorpus.ask(directory, fresh, "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o"),
        SmallCorpus.ask(directory, output, "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o"));
  }

  @Test
  void otherOptionsMakeWhatIsKeptStale() throws IOException {
    corpus.text("plan.txt", SmallCorpus.before());
    assertEquals(0, corpus.build(output).code());
    Object[] base = {corpus.documents, "--base", "https://example.org/id/"};
    assertEquals(0, corpus.build(output, base).code());
    assertEquals(Map.of("plan.txt", "read"), SmallCorpus.states(output));
    Path policies = corpus.ontology.resolve("policies.ttl");
    Files.writeString(policies, Files.readString(policies) + "\n# changed\n");
    assertEquals(0, corpus.build(output, base).code());
    assertEquals(Map.of("plan.txt", "read"), SmallCorpus.states(output));
  }

  @Test
  void damagedFilesAreReadAgain() throws IOException {
    corpus.others(3);
    assertEquals(0, corpus.build(output).code());
    byte[] quads = SmallCorpus.quads(output);
    List<Path> cached = SmallCorpus.cached(output);
    byte[] flipped = Files.readAllBytes(cached.get(0));
    flipped[flipped.length / 2] ^= 1;
    Files.write(cached.get(0), flipped);
    byte[] whole = Files.readAllBytes(cached.get(1));
    Files.write(cached.get(1), Arrays.copyOf(whole, whole.length / 3));
    Files.write(cached.get(2), new byte[0]);
    assertEquals(0, corpus.build(output).code());
    assertEquals(
        Map.of("other-1.txt", "read", "other-2.txt", "read", "other-3.txt", "read"),
        SmallCorpus.states(output));
    assertArrayEquals(quads, SmallCorpus.quads(output));
  }

  @Test
  void documentsOfAnArchiveAreReportedOneByOneWithWhatCouldNotBeRead() throws IOException {
    Path zip = corpus.documents.resolve("all.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a/plan.txt"));
      out.write(String.join("\n", SmallCorpus.before()).getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("a/empty.txt"));
    }
    Cli build = corpus.build(output, corpus.documents, "--progress");
    assertEquals(3, build.code(), build.err());
    assertTrue(build.err().contains("reading 1/1 all.zip"), build.err());
    assertTrue(build.err().contains("all.zip/a/empty.txt：文件为空"), build.err());
    assertEquals("not read", SmallCorpus.report(output, "all.zip/a/empty.txt", "state"));
    String plan = "all.zip/a/plan.txt";
    assertEquals("规划", SmallCorpus.report(output, plan, "kind"));
    assertEquals(SmallCorpus.OLD, SmallCorpus.report(output, plan, "plans"));
    assertEquals("3", SmallCorpus.report(output, plan, "tasks"));
    String seconds = SmallCorpus.report(output, plan, "seconds");
    assertTrue(seconds.matches("\\d+\\.\\d\\d"), seconds);
    assertTrue(build.out().contains("documents: 1 read, 1 not read"), build.out());
    assertFalse(corpus.build(output, corpus.documents).err().contains("reading"), "no terminal");
  }

  @Test
  void filesOfOneNameAreToldApartByTheirFolders() throws IOException {
    String before = String.join("\n", SmallCorpus.before());
    for (String folder : List.of("2016", "2021", "copy/2016")) {
      Path file = corpus.documents.resolve(folder).resolve("plan.txt");
      Files.createDirectories(file.getParent());
      String text = folder.equals("2021") ? String.join("\n", SmallCorpus.after()) : before;
      Files.writeString(file, text);
    }
    Cli build = corpus.build(output);
    assertEquals(0, build.code(), build.err());
    assertEquals(
        Map.of("2016/plan.txt", "read", "2021/plan.txt", "read", "copy/2016/plan.txt", "read"),
        SmallCorpus.states(output));
    assertEquals("2016/plan.txt", SmallCorpus.report(output, "copy/2016/plan.txt", "copy_of"));
    assertEquals("", SmallCorpus.report(output, "2016/plan.txt", "copy_of"));
    assertTrue(build.out().contains("documents: 3 read, 1 copy"), build.out());
  }

  @Test
  void aDocumentThatDoesNotConformIsLeftOutAndTheRestIsBuilt() throws IOException {
    corpus.others(2);
    corpus.text("odd.txt", SmallCorpus.plan("滨海市港口统计方案", "滨政办〔2020〕99号", "到2020年，集装箱吞吐量达到300万标箱。"));
    corpus.shape(
        """
        <https://example.org/shapes#Own> a sh:NodeShape ; sh:targetClass pg:Plan ;
          sh:property <https://example.org/shapes#Own-title> .
        <https://example.org/shapes#Own-title> sh:path dcterms:title ; sh:pattern "^(?!.*统计)" ;
          sh:message "本库不收统计方案"@zh , "No plans of statistics here"@en .
        """);
    Cli build = corpus.build(output);
    assertEquals(1, build.code(), build.out());
    assertTrue(build.out().contains("本库不收统计方案"), build.out());
    assertEquals("does not conform", SmallCorpus.report(output, "odd.txt", "state"));
    String graph = String.join("\n", SmallCorpus.lines(output));
    assertTrue(graph.contains("第2新区"));
    assertFalse(graph.contains("港口统计"));
  }
}
