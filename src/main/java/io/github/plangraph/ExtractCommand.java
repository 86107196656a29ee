package io.github.plangraph;

import io.github.plangraph.document.Document;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.rdf.GraphFormat;
import io.github.plangraph.rdf.GraphWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what documents say, as JSON Lines or RDF. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "抽取文件中的事实 / Extract the facts of documents")
final class ExtractCommand implements Callable<Integer> {

  /** What can be printed. */
  enum Format {
    JSONL,
    TURTLE,
    TRIG,
    NQUADS,
    JSONLD
  }

  @Mixin private VocabularyOptions options = new VocabularyOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "规划文件或文件夹 / documents or folders of them")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      defaultValue = "JSONL",
      description = "输出格式 / output format: ${COMPLETION-CANDIDATES} (default: jsonl)")
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

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = options.pipeline();
    Sources sources = Sources.of(files);
    List<Failure> failures = new ArrayList<>(sources.failures());
    if (output == null) {
      write(pipeline, sources.found(), failures, System.out);
    } else {
      OutputFile.write(output, out -> write(pipeline, sources.found(), failures, out));
    }
    return Failures.report(failures);
  }

  private void write(
      Pipeline pipeline, List<Source> sources, List<Failure> failures, OutputStream stream)
      throws IOException {
    OutputStream out = new BufferedOutputStream(stream, 1 << 16);
    if (format == Format.JSONL) {
      for (Source source : sources) {
        try {
          Document document = pipeline.read(source);
          pipeline.writeFactLines(document, candidates, out);
        } catch (UnreadableDocumentException e) {
          failures.add(new Failure(source.name(), String.valueOf(e.getMessage())));
        }
      }
    } else {
      DatasetGraph dataset = DatasetGraphFactory.createGeneral();
      failures.addAll(pipeline.fillDocuments(dataset, sources));
      GraphWriter.write(dataset, GraphFormat.valueOf(format.name().toUpperCase(Locale.ROOT)), out);
    }
    out.flush();
  }
}
