package io.github.plangraph;

import io.github.plangraph.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks RDF files, or the graph of documents, against the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "用 SHACL 校验图文件（ttl、trig、nq、jsonld，可 .gz）/ Validate RDF files against the shapes")
final class ValidateCommand implements Callable<Integer> {

  @Mixin private VocabularyOptions options = new VocabularyOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "RDF 文件；缺省校验内置规划的图 / RDF files (default: the graph of the bundled plans)")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--turtle", description = "以 Turtle 输出报告 / print the report as Turtle")
  private boolean turtle;

  @Override
  public Integer call() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    List<Failure> failures = new ArrayList<>();
    if (files.isEmpty()) {
      failures.addAll(options.pipeline().fill(dataset, Sources.bundled().found()));
    }
    for (Path file : files) {
      read(dataset, file, failures);
    }
    ValidationReport report = Pipeline.shapes(options.vocabularies()).validate(dataset);
    System.out.println(turtle ? report.turtle() : report.text());
    int code = Failures.report(failures);
    return report.conforms() ? code : Main.NOT_PASSED;
  }

  private static void read(DatasetGraph dataset, Path file, List<Failure> failures) {
    if (!Files.isRegularFile(file)) {
      failures.add(new Failure(file.toString(), "没有这个文件 / no such file"));
      return;
    }
    try {
      RDFDataMgr.read(dataset, file.toUri().toString());
    } catch (RiotException e) {
      failures.add(
          new Failure(file.toString(), "不是可读的 RDF / not readable as RDF: " + e.getMessage()));
    }
  }
}
