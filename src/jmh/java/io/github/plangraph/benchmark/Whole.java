package io.github.plangraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What takes so long that it is done some few times: many documents, and a store on disk. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class Whole {

  /** How many short plans there are. */
  @State(Scope.Benchmark)
  public static class Number {
    @Param({"10", "100", "1000"})
    private int documents;
  }

  /** The quads of the bundled plans. */
  @State(Scope.Benchmark)
  public static class Quads {
    private final List<Quad> quads = new ArrayList<>();

    /** Extracts them. */
    @Setup
    public void extract(Corpus corpus) {
      corpus.pipeline().map(corpus.sources(), quads::add);
    }
  }

  /** Growth: ten times as many documents should take ten times as long. */
  @Benchmark
  public long d1Documents(Corpus corpus, Number number) {
    long[] quads = new long[1];
    corpus.pipeline().map(corpus.excerpts(number.documents), quad -> quads[0]++);
    return quads[0];
  }

  /** Loads the quads into a new TDB2 store. */
  @Benchmark
  public int d2LoadIntoTdb2(Quads loaded) throws IOException {
    Path folder = Files.createTempDirectory("plangraph-benchmark");
    DatasetGraph store = DatabaseMgr.connectDatasetGraph(folder.toString());
    store.begin(ReadWrite.WRITE);
    loaded.quads.forEach(store::add);
    store.commit();
    store.end();
    TDBInternal.expel(store);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    return loaded.quads.size();
  }
}
