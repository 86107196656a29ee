package io.github.plangraph;

import io.github.plangraph.rdf.GraphWriter;
import io.github.plangraph.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Extracts, adds the vocabularies, validates, and writes a store and {@code graph.nq.gz}. */
@Command(
    name = "build",
    description = "构建图库：抽取、词表、校验 / Build a validated store (TDB2) and graph.nq.gz")
final class BuildCommand implements Callable<Integer> {

  private static final String QUADS = "graph.nq.gz";

  private final Console console;
  @Mixin private VocabularyOptions options = new VocabularyOptions();
  @Mixin private CorrectionOptions corrections = new CorrectionOptions();

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

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = corrections.correct(options.pipeline(), options.iris());
    Sources sources = files.isEmpty() ? Sources.bundled() : Sources.of(files);
    List<Failure> failures = new ArrayList<>(sources.failures());
    Files.createDirectories(output);
    Path quads = output.resolve(".new-" + QUADS);
    try {
      boolean read = !sources.found().isEmpty();
      boolean passed =
          read
              && Store.build(
                  output.resolve(Store.FOLDER),
                  dataset -> {
                    failures.addAll(pipeline.fill(dataset, sources.found()));
                    return someRead(sources, failures)
                        && conforms(pipeline, dataset)
                        && written(dataset, quads);
                  });
      if (passed) {
        Files.move(quads, output.resolve(QUADS), StandardCopyOption.REPLACE_EXISTING);
      }
      corrections.report(console);
      int code = console.report(failures);
      return passed || !someRead(sources, failures) ? code : Main.NOT_PASSED;
    } finally {
      Files.deleteIfExists(quads);
    }
  }

  /** A graph of nothing does not take the place of a store. */
  private static boolean someRead(Sources sources, List<Failure> failures) {
    return failures.size() < sources.found().size() + sources.failures().size();
  }

  private boolean conforms(Pipeline pipeline, DatasetGraph dataset) throws IOException {
    ValidationReport report = pipeline.validate(dataset);
    console.out().print(report.text());
    return report.conforms();
  }

  private boolean written(DatasetGraph dataset, Path quads) throws IOException {
    GraphWriter.write(dataset, quads);
    console.out().println(dataset.stream().count() + " 条四元组 / quads -> " + output);
    return true;
  }
}
