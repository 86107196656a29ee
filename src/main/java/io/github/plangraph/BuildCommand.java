package io.github.plangraph;

import io.github.plangraph.rdf.GraphWriter;
import io.github.plangraph.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    mixinStandardHelpOptions = true,
    description = "构建图库：抽取、词表、校验 / Build a validated store (TDB2) and graph.nq.gz")
final class BuildCommand implements Callable<Integer> {

  @Mixin private VocabularyOptions options = new VocabularyOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "规划文件或文件夹；缺省为内置规划 / documents or folders (default: the bundled plans)")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "graph",
      description = "输出文件夹 / output folder (default: ${DEFAULT-VALUE})")
  private Path output = Path.of("graph");

  /** A graph that breaks a shape is not put in place. */
  private static final class NotValid extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = options.pipeline();
    Sources sources = files.isEmpty() ? Sources.bundled() : Sources.of(files);
    List<Failure> failures = new ArrayList<>(sources.failures());
    Files.createDirectories(output);
    try {
      Store.build(
          output.resolve("tdb2"),
          dataset -> {
            failures.addAll(pipeline.fill(dataset, sources.found()));
            check(pipeline, dataset);
            GraphWriter.write(dataset, output.resolve("graph.nq.gz"));
            System.out.println(dataset.stream().count() + " 条四元组 / quads -> " + output);
          });
    } catch (NotValid e) {
      return Main.NOT_PASSED;
    }
    return Failures.report(failures);
  }

  private static void check(Pipeline pipeline, DatasetGraph dataset) throws IOException {
    ValidationReport report = pipeline.validate(dataset);
    System.out.println(report.text());
    if (!report.conforms()) {
      throw new NotValid();
    }
  }
}
