package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.plangraph.document.Document;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.rdf.Iris;
import io.github.plangraph.rdf.Vocabularies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The bundled plans after each stage of the real pipeline, made once for all tests. */
public final class BundledPlans {

  private BundledPlans() {}

  private static final class Read {
    static final Pipeline PIPELINE = open();
    static final Document DOCUMENT = read(PIPELINE, source());
  }

  private static final class Extracted {
    static final List<Extraction> EXTRACTIONS = pipeline().extract(document());
    static final String FACT_LINES = pipeline().factLines(document());
  }

  private static final class Graph {
    static final Dataset DATASET = fill();
  }

  /** The pipeline with the bundled vocabularies. */
  public static Pipeline pipeline() {
    return Read.PIPELINE;
  }

  /** The document of the two plans. */
  public static Document document() {
    return Read.DOCUMENT;
  }

  /** What it says. */
  public static List<Extraction> extractions() {
    return Extracted.EXTRACTIONS;
  }

  /** The same as JSON Lines, without candidates. */
  public static String factLines() {
    return Extracted.FACT_LINES;
  }

  /** The graph that {@code serve} serves; in memory, not to be written to. */
  public static Dataset graph() {
    return Graph.DATASET;
  }

  /** The file. */
  public static Source source() {
    try {
      List<Source> sources = Sources.bundled().found();
      assertEquals(1, sources.size(), "both plans stand in one file");
      return sources.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a document that is known to be readable. */
  static Document read(Pipeline pipeline, Source source) {
    try {
      return pipeline.read(source);
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Pipeline open() {
    try {
      return new Pipeline(Vocabularies.bundled(), new Iris(Iris.DEFAULT_BASE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dataset fill() {
    try {
      DatasetGraph dataset = DatasetGraphFactory.createGeneral();
      assertEquals(List.of(), pipeline().fill(dataset, List.of(source())));
      return DatasetFactory.wrap(dataset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
