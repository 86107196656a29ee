package io.github.plangraph;

import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.rdf.GraphFormat;
import io.github.plangraph.rdf.GraphWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what documents say, as JSON Lines or RDF. */
@Command(name = "extract", description = "抽取文件中的事实 / Extract the facts of documents")
final class ExtractCommand implements Callable<Integer> {

  /** What can be printed. */
  enum Format {
    JSONL,
    TURTLE,
    TRIG,
    NQUADS,
    JSONLD
  }

  private final Console console;
  @Mixin private VocabularyOptions options = new VocabularyOptions();
  @Mixin private CorrectionOptions corrections = new CorrectionOptions();
  @Spec private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "规划文件、文件夹或 ZIP / documents, folders or ZIPs of them")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "JSONL",
      description = "输出格式 / output format: jsonl, turtle, trig, nquads, jsonld (default: jsonl)")
  private Format format = Format.JSONL;

  @Option(
      names = "--candidates",
      description = "也输出低于阈值的候选（仅 jsonl）/ print candidates below the threshold too (jsonl only)")
  private boolean candidates;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "写入文件而不是标准输出 / write to a file, not standard output")
  private @Nullable Path output;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (candidates && format != Format.JSONL) {
      throw Usage.wrong(command, "--candidates 只用于 jsonl / --candidates is for jsonl only");
    }
    // A document is read and outlined while the vocabularies and the model are.
    Ahead<Pipeline> pipeline =
        Ahead.of(() -> corrections.correct(options.pipeline(), options.iris()));
    Sources.Opened sources = Sources.of(files);
    List<Failure> failures = new ArrayList<>(sources.failures());
    if (output == null) {
      write(pipeline, sources.found(), failures, console.out());
    } else {
      OutputFile.write(output, out -> write(pipeline, sources.found(), failures, out));
    }
    // Where nothing could be read, what the options name may still be wrong.
    pipeline.get();
    corrections.report(console);
    return console.report(failures);
  }

  private void write(
      Ahead<Pipeline> pipeline, List<Source> sources, List<Failure> failures, OutputStream stream)
      throws IOException {
    OutputStream out = new BufferedOutputStream(stream, 1 << 16);
    switch (format) {
      case JSONL -> failures.addAll(lines(pipeline, sources, out));
      case TURTLE -> failures.addAll(graph(pipeline, sources, GraphFormat.TURTLE, out));
      case TRIG -> failures.addAll(graph(pipeline, sources, GraphFormat.TRIG, out));
      case NQUADS -> failures.addAll(graph(pipeline, sources, GraphFormat.NQUADS, out));
      case JSONLD -> failures.addAll(graph(pipeline, sources, GraphFormat.JSONLD, out));
    }
    out.flush();
  }

  private List<Failure> lines(Ahead<Pipeline> pipeline, List<Source> sources, OutputStream out)
      throws IOException {
    List<Failure> failures = new ArrayList<>();
    for (Source source : sources) {
      try {
        Outlined outlined = Outlined.of(source);
        pipeline.get().writeFactLines(outlined, candidates, out);
      } catch (UnreadableDocumentException e) {
        failures.add(new Failure(source.name(), e.reason()));
      }
    }
    return failures;
  }

  private static List<Failure> graph(
      Ahead<Pipeline> pipeline, List<Source> sources, GraphFormat format, OutputStream out)
      throws IOException {
    List<Quad> quads = new ArrayList<>();
    List<Failure> failures = pipeline.get().map(sources, quads::add);
    GraphWriter.write(quads, format, out);
    return failures;
  }
}
