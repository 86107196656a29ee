package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/**
 * A build that is ended (SIGKILL) at any moment does no harm, and the next one goes on from there.
 */
class KilledBuildTest extends CorpusTest {
  private static final String PLANS = "SELECT ?t { ?p a <%s> ; <%s> ?t } ORDER BY ?t";
  private static final long PATIENCE_MILLIS = 120_000;

  @Test
  void theOldStoreAnswersWheneverTheBuildIsEnded() throws IOException, InterruptedException {
    corpus.others(3);
    assertEquals(0, corpus.build(output).code());
    byte[] quads = SmallCorpus.quads(output);
    List<String> plans = plans();
    assertEquals(3, plans.size());

    corpus.others(24);
    int kept = 3;
    for (Moment moment : moments()) {
      Process build = start();
      boolean came = await(moment.reached, build);
      build.destroyForcibly().waitFor();
      if (came && build.exitValue() != 0) {
        assertEquals(plans, plans(), moment.name);
        assertArrayEquals(quads, SmallCorpus.quads(output), moment.name);
      }
      assertTrue(SmallCorpus.cached(output).size() >= kept, moment.name + " keeps what was read");
      kept = Math.min(SmallCorpus.cached(output).size(), 27);
    }

    assertEquals(0, corpus.build(output).code());
    assertEquals(24, plans().size());
    Path fresh = directory.resolve("fresh");
    assertEquals(0, corpus.build(fresh).code());
    assertArrayEquals(SmallCorpus.quads(fresh), SmallCorpus.quads(output));
    try (var files = Files.list(output)) {
      assertEquals(
          List.of("documents", "graph.nq.gz", "report.tsv", "tdb2"),
          files.map(f -> f.getFileName().toString()).sorted().toList(),
          "nothing else stays behind");
    }
    assertEquals(24, SmallCorpus.cached(output).size());
  }

  /** The store is away for an instant; whoever opens it then puts the old one back. */
  @Test
  void aStoreThatWasTakenAwayIsPutBack() throws IOException {
    corpus.others(2);
    assertEquals(0, corpus.build(output).code());
    List<String> plans = plans();
    Files.move(output.resolve("tdb2"), output.resolve(".tdb2-old"));
    assertEquals(plans, plans());
    Files.move(output.resolve("tdb2"), output.resolve(".tdb2-old"));
    assertEquals(0, corpus.build(output).code());
    assertEquals(plans, plans());
  }

  @Test
  void twoBuildsInOneFolderDoNotMeet() throws IOException {
    corpus.others(1);
    Path documents = output.resolve(DocumentCache.FOLDER);
    try (DocumentCache cache = new DocumentCache(documents)) {
      assertEquals(Optional.empty(), cache.find("nothing"));
      Cli second = corpus.build(output);
      assertEquals(3, second.code());
      assertTrue(second.err().contains("another build is under way"), second.err());
    }
    assertEquals(0, corpus.build(output).code());
  }

  private record Moment(String name, BooleanSupplier reached) {}

  private List<Moment> moments() {
    return List.of(
        new Moment("while it reads", () -> cached() >= 8),
        new Moment("while it reads on", () -> cached() >= 16),
        new Moment("when it begins a store", () -> exists(".tdb2-new")),
        new Moment("while it fills the store", () -> size(".new-graph.nq.gz") > 20_000),
        new Moment("when it is nearly done", () -> size(".new-graph.nq.gz") > 60_000));
  }

  private int cached() {
    try {
      return SmallCorpus.cached(output).size();
    } catch (IOException e) {
      return 0; // a file went while the folder was listed
    }
  }

  private boolean exists(String name) {
    return Files.exists(output.resolve(name));
  }

  private long size(String name) {
    try {
      return Files.size(output.resolve(name));
    } catch (IOException e) {
      return 0; // not there yet
    }
  }

  private List<String> plans() throws IOException {
    return SmallCorpus.ask(
        directory,
        output,
        PLANS.formatted("https://w3id.org/plangraph/def#Plan", "http://purl.org/dc/terms/title"));
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Jar.javaFolder().resolve("java").toString());
    command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    corpus.arguments(output).forEach(argument -> command.add(argument.toString()));
    return new ProcessBuilder(command)
        .redirectOutput(directory.resolve("out").toFile())
        .redirectError(directory.resolve("err").toFile())
        .start();
  }

  private static boolean await(BooleanSupplier reached, Process build) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (build.isAlive() && System.nanoTime() < end) {
      if (reached.getAsBoolean()) {
        return true;
      }
      Thread.sleep(1);
    }
    return false;
  }
}
