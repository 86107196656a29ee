package io.github.plangraph.benchmark;

import io.github.plangraph.nlp.Segmenter;
import io.github.plangraph.query.UnionDataset;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each stage over the bundled plans, beside HanLP's segmentation of the same text. Names are
 * numbered so that the report has them in the order of the way.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
public class Stages {

  /** A filled dataset, which checking does not change. */
  @State(Scope.Benchmark)
  public static class Filled {
    private final DatasetGraph dataset = DatasetGraphFactory.createGeneral();

    /** Fills it. */
    @Setup(Level.Trial)
    public void fill(Corpus corpus) throws IOException {
      corpus.pipeline().fill(dataset, corpus.sources());
    }
  }

  /** The measure of all: words alone. */
  @Benchmark
  public int a1Segmentation(Corpus corpus) {
    int words = 0;
    for (String paragraph : corpus.paragraphs()) {
      words += Segmenter.segment(paragraph).size();
    }
    return words;
  }

  @Benchmark
  public Object a2Outline(Corpus corpus) {
    return corpus.pipeline().outline(corpus.document());
  }

  @Benchmark
  public Object a3ExtractionByRules(Corpus corpus) {
    return corpus.rules().extract(corpus.document());
  }

  @Benchmark
  public Object a4Extraction(Corpus corpus) {
    return corpus.pipeline().extract(corpus.document());
  }

  @Benchmark
  public int b1TextToNQuads(Corpus corpus) throws IOException {
    return corpus.quads(corpus.sources());
  }

  @Benchmark
  @Threads(2)
  public int b2TextToNQuadsOnTwoThreads(Corpus corpus) throws IOException {
    return corpus.quads(corpus.sources());
  }

  @Benchmark
  public Object c1Shacl(Corpus corpus, Filled filled) throws IOException {
    return corpus.pipeline().validate(filled.dataset);
  }

  @Benchmark
  public Object c2ShaclOfDocuments(Corpus corpus, Filled filled) throws IOException {
    return corpus.pipeline().validateDocuments(
            filled.dataset, UnionDataset.graph(UnionDataset.of(filled.dataset)));
  }
}
