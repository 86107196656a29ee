package io.github.plangraph.benchmark;

import io.github.plangraph.Pipeline;
import io.github.plangraph.Source;
import io.github.plangraph.document.Document;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.rdf.GraphFormat;
import io.github.plangraph.rdf.GraphWriter;
import io.github.plangraph.rdf.Iris;
import io.github.plangraph.rdf.Vocabularies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The bundled plans, read, and what the benchmarks do with them. */
@State(Scope.Benchmark)
public class Corpus {

  static final int EXCERPT = 3_000;
  static final Path PLANS = Path.of("data/plans/plans-2016-2020.md");

  private Optional<Pipeline> pipeline = Optional.empty();
  private Optional<Pipeline> rules = Optional.empty();
  private Optional<Document> document = Optional.empty();
  private String text = "";

  /** Reads plans and vocabularies. */
  @Setup
  public void read() throws IOException, UnreadableDocumentException {
    text = Files.readString(PLANS);
    pipeline = Optional.of(new Pipeline(Vocabularies.bundled(), Iris.standard()));
    rules = Optional.of(new Pipeline(Vocabularies.bundled(), Iris.standard(), Optional.empty()));
    document = Optional.of(pipeline().read(sources().get(0)));
  }

  Pipeline pipeline() {
    return pipeline.orElseThrow();
  }

  /** The pipeline without the trained model. */
  Pipeline rules() {
    return rules.orElseThrow();
  }

  Document document() {
    return document.orElseThrow();
  }

  /** The paragraphs of the plans. */
  List<String> paragraphs() {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  /** The plans as a file. */
  List<Source> sources() {
    return List.of(new Source("plans.md", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** So many short plans: the beginning of the bundled ones, under numbers of their own. */
  List<Source> excerpts(int count) {
    String excerpt = text.substring(0, EXCERPT);
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String other = excerpt.replace("工信部规〔2016〕", "工信部规〔2016〕" + i);
      sources.add(new Source("plan-" + i + ".md", other.getBytes(StandardCharsets.UTF_8)));
    }
    return sources;
  }

  /** From bytes to N-Quads, which are thrown away. */
  int quads(List<Source> sources) throws IOException {
    List<Quad> quads = new ArrayList<>();
    pipeline().map(sources, quads::add);
    GraphWriter.write(quads, GraphFormat.NQUADS, OutputStream.nullOutputStream());
    return quads.size();
  }
}
