package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.document.Document;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.extract.Model;
import io.github.plangraph.rdf.CuratedConcepts;
import io.github.plangraph.rdf.GraphMapper;
import io.github.plangraph.rdf.Iris;
import io.github.plangraph.rdf.Vocabularies;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, the whole way from file to quads ends in a graph or in a stated refusal, in
 * time that grows with the size.
 */
class FuzzTest {
  private static final int CASES = 240;
  private static final long SEED = 20_160_118;
  private static final Path ROOT = Path.of("src/test/resources/cases");

  /** Inputs of cases that are no documents. */
  private static final List<String> OTHER = List.of(".jsonl", ".ru", ".rq", ".ttl", ".trig");

  /**
   * A generous bound, for machines that are busy: what takes longer grows faster than the input.
   */
  private static final long BASE_MILLIS = 4_000;

  private static final long MILLIS_PER_KILOBYTE = 60;
  private static final int VERY_LONG = 1 << 20;
  private static final int MAX_SEED = 60_000;

  private static List<Pipeline> pipelines = List.of();

  /** A test document. */
  private record Seed(String name, byte[] bytes) {}

  @BeforeAll
  static void pipelines() throws IOException {
    Vocabularies vocabularies = Vocabularies.bundled();
    pipelines =
        List.of(
            new Pipeline(vocabularies, Iris.standard(), Optional.empty()),
            new Pipeline(vocabularies, Iris.standard(), Model.bundled(Model.SHIPPED)));
    run("warm.md", Files.readAllBytes(Cli.SEED));
  }

  private static List<Seed> seeds() throws IOException {
    List<Seed> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(FuzzTest::isDocument).sorted().toList()) {
        seeds.add(new Seed(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    assertFalse(seeds.isEmpty());
    return seeds;
  }

  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith("input.")
        && OTHER.stream().noneMatch(name::endsWith)
        && file.toFile().length() <= MAX_SEED;
  }

  @Test
  void changedDocumentsAreReadOrRefused() throws IOException {
    List<Seed> seeds = seeds();
    for (int i = 0; i < CASES; i++) {
      Random random = new Random(SEED + i);
      // Formats with few test documents are tried as often as those with many.
      List<String> kinds = seeds.stream().map(s -> ending(s.name())).distinct().sorted().toList();
      String kind = kinds.get(i % kinds.size());
      List<Seed> same = seeds.stream().filter(s -> ending(s.name()).equals(kind)).toList();
      Seed seed = same.get(random.nextInt(same.size()));
      byte[] changed = new Mutation(random).apply(seed.bytes());
      check("case " + i + " of " + seed.name(), seed.name(), changed);
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.'));
  }

  static List<Hostile> hostile() {
    return Hostile.all();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileDocumentsTakeNoLongerThanOthers(Hostile input) throws IOException {
    check(input.toString(), input.name(), input.bytes());
  }

  private static void check(String what, String name, byte[] bytes) throws IOException {
    long before = cpu();
    try {
      run(name, bytes);
    } catch (RuntimeException | StackOverflowError e) {
      Path found = Files.write(Path.of("target", "fuzz-found" + ending(name)), bytes);
      throw new AssertionError(what + " throws; see " + found, e);
    }
    long millis = cpu() - before;
    long bound = BASE_MILLIS + MILLIS_PER_KILOBYTE * (bytes.length >> 10);
    assertTrue(millis <= bound, what + ": " + millis + " ms for " + bytes.length + " bytes");
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }

  private static void run(String name, byte[] bytes) {
    // The facts of a very long text fill the memory of a test; once is enough.
    for (Pipeline pipeline : pipelines.subList(0, bytes.length > VERY_LONG ? 1 : 2)) {
      try {
        Document document = pipeline.read(new Source(name, bytes));
        CuratedConcepts concepts = CuratedConcepts.of(pipeline.lexicon().concepts());
        new GraphMapper(Iris.standard(), concepts, Pipeline.VERSION)
            .map(document, pipeline.extract(document), quad -> {});
      } catch (UnreadableDocumentException refused) {
        assertTrue(refused.reason().contains(" / "), refused.reason());
        return;
      }
    }
  }
}
