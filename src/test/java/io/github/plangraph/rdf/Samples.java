package io.github.plangraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** The sample plan as a document and as a dataset. */
public final class Samples {

  private Samples() {}

  /** A file of the test resources, decoded. */
  public static String text(String resource) {
    try (InputStream in = Samples.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample plan. */
  public static SamplePlan plan() {
    return SamplePlan.of(text("/cases/graph/sample/input.md"));
  }

  /** The graphs that the mapping makes of the sample plan, without vocabularies. */
  public static DatasetGraph mapped() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    GraphMapper mapper = new GraphMapper(Iris.standard(), SamplePlan.vocabulary(), "0.1.0");
    SamplePlan sample = plan();
    DocumentSummary summary = mapper.map(sample.document(), sample.extractions(), dataset::add);
    conclude(Iris.standard(), "0.1.0", List.of(summary), dataset::add);
    return dataset;
  }

  /** Writes what documents have in common. */
  static void conclude(
      Iris iris, String version, List<DocumentSummary> documents, Consumer<Quad> sink) {
    Conclusion conclusion = new Conclusion(iris, version, documents);
    documents.forEach(conclusion::add);
    conclusion.write(sink);
  }
}
