package io.github.plangraph;

import io.github.plangraph.CorpusReader.Reading;
import io.github.plangraph.query.UnionDataset;
import io.github.plangraph.validate.ValidationReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Extracts, adds the vocabularies, validates, and writes a store and {@code graph.nq.gz}. What was
 * made of a document is kept beside them, so that the next build reads only what is new.
 */
@Command(
    name = "build",
    description = "构建图库：抽取、词表、校验 / Build a validated store (TDB2) and graph.nq.gz")
final class BuildCommand implements Callable<Integer> {

  private static final String QUADS = "graph.nq.gz";

  /**
   * Of the memory, what the program takes with its vocabularies and model, and then each thread.
   */
  private static final long PROGRAM_BYTES = 250L << 20;

  private static final long THREAD_BYTES = 120L << 20;

  private final Console console;
  @Mixin private VocabularyOptions options = new VocabularyOptions();
  @Mixin private CorrectionOptions corrections = new CorrectionOptions();
  @Spec private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "规划文件、文件夹或 ZIP；缺省为内置规划 / documents, folders or ZIPs of them (default: the bundled plans)")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "graph",
      description = "输出文件夹 / output folder (default: ${DEFAULT-VALUE})")
  private Path output = Path.of("graph");

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "同时读取的文件数；缺省按处理器和内存 / documents read side by side (default: by processors and memory)")
  private int jobs = byMachine();

  @Option(
      names = "--progress",
      negatable = true,
      fallbackValue = "true",
      description = "在标准错误上显示进度；缺省只在终端上 / show progress on standard error (default: on a terminal)")
  private boolean progress = Progress.onTerminal();

  BuildCommand(Console console) {
    this.console = console;
  }

  private static int byMachine() {
    Runtime runtime = Runtime.getRuntime();
    long room = (runtime.maxMemory() - PROGRAM_BYTES) / THREAD_BYTES;
    return (int) Math.max(1, Math.min(runtime.availableProcessors(), room));
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw Usage.wrong(command, "--jobs: " + jobs);
    }
    Pipeline pipeline = corrections.correct(options.pipeline(), options.iris());
    try (DocumentCache cache = new DocumentCache(output.resolve(DocumentCache.FOLDER));
        Progress shown = new Progress(console.err(), progress, total())) {
      return build(pipeline, cache, shown);
    }
  }

  private int total() {
    return Sources.files(files, failure -> {}).size();
  }

  private int build(Pipeline pipeline, DocumentCache cache, Progress shown) throws IOException {
    PartValidation validation = PartValidation.of(pipeline);
    CorpusReader reader = new CorpusReader(pipeline, validation, cache, fingerprint(), jobs, shown);
    Reading reading = reader.read(documents());
    BuildReport report = new BuildReport(reading.rows());
    report.write(output);
    boolean passed =
        isCurrent(cache, reading)
            ? current(reading, shown)
            : renewed(pipeline, validation, cache, reading, shown);
    if (!reading.keys().isEmpty()) {
      console.out().println(report.text());
    }
    if (report.allNew()) {
      corrections.report(console);
    }
    int code = console.report(reading.failures());
    boolean allUnread = reading.rows().size() == reading.failures().size();
    return passed || allUnread ? code : Main.NOT_PASSED;
  }

  /** What a store is made of decides what it is. */
  private boolean isCurrent(DocumentCache cache, Reading reading) throws IOException {
    return !reading.keys().isEmpty()
        && Files.isDirectory(output.resolve(Store.FOLDER))
        && Files.exists(output.resolve(QUADS))
        && cache.isBuiltFrom(new HashSet<>(reading.keys()));
  }

  private boolean current(Reading reading, Progress shown) {
    shown.close();
    ValidationReport found = new ValidationReport(reading.findings());
    console.out().print(found.text());
    console.out().println("图库未变 / the store is up to date: " + output);
    return found.conforms();
  }

  private boolean renewed(
      Pipeline pipeline,
      PartValidation validation,
      DocumentCache cache,
      Reading reading,
      Progress shown)
      throws IOException {
    ValidationReport vocabularies = validation.check();
    ValidationReport found = vocabularies.with(reading.findings());
    if (!found.conforms()) {
      shown.close();
      console.out().print(found.text());
    }
    boolean built =
        vocabularies.conforms()
            && !reading.keys().isEmpty()
            && assemble(pipeline, cache, reading, shown);
    return built && found.conforms();
  }

  private boolean assemble(Pipeline pipeline, DocumentCache cache, Reading reading, Progress shown)
      throws IOException {
    shown.stage("汇总 / putting together");
    CorpusGraph graph = new CorpusGraph(pipeline, cache, reading.keys());
    Path quads = output.resolve(".new-" + QUADS);
    cache.builtFrom(Set.of());
    try {
      boolean passed =
          Store.build(
              output.resolve(Store.FOLDER),
              dataset -> {
                try (OutputStream file =
                    new BufferedOutputStream(Files.newOutputStream(quads), 1 << 16)) {
                  graph.write(dataset::add, file);
                }
                shown.close();
                return conforms(pipeline, graph, dataset, reading);
              });
      if (passed) {
        Files.move(quads, output.resolve(QUADS), StandardCopyOption.REPLACE_EXISTING);
        cache.retain(new HashSet<>(reading.keys()));
        cache.builtFrom(new HashSet<>(reading.keys()));
        console.out().println(graph.quads() + " 条四元组 / quads -> " + output);
      }
      return passed;
    } finally {
      Files.deleteIfExists(quads);
    }
  }

  /** Each document was checked when it was read; what joins them is checked in the whole. */
  private boolean conforms(
      Pipeline pipeline, CorpusGraph graph, DatasetGraph dataset, Reading reading)
      throws IOException {
    ValidationReport report =
        pipeline.shapes().validate(UnionDataset.graph(dataset), graph.conclusion().linked());
    if (!report.conforms() || reading.findings().isEmpty()) {
      console.out().print(report.text());
    }
    return report.conforms();
  }

  private CorpusReader.Documents documents() throws IOException {
    if (files.isEmpty()) {
      List<Source> bundled = Sources.bundled().found();
      return (sink, refusals) -> bundled.forEach(sink);
    }
    return (sink, refusals) -> Sources.forEach(files, sink, refusals);
  }

  private Fingerprint fingerprint() throws IOException {
    List<String> decisive = new ArrayList<>(options.decisive());
    decisive.add(corrections.decisive());
    List<Path> named = new ArrayList<>(options.files());
    named.addAll(corrections.files());
    return Fingerprint.of(decisive, named);
  }
}
