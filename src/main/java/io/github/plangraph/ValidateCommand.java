package io.github.plangraph;

import io.github.plangraph.validate.ValidationReport;
import io.github.plangraph.validate.VocabularyLint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks RDF files, or the graph of the bundled plans, against the shapes, and the vocabularies for
 * what shapes do not say.
 */
@Command(
    name = "validate",
    description = "用 SHACL 校验图文件（ttl、trig、nq、jsonld，可 .gz）/ Validate RDF files against the shapes")
final class ValidateCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private VocabularyOptions options = new VocabularyOptions();
  @Mixin private CorrectionOptions corrections = new CorrectionOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "RDF 文件；缺省校验内置规划的图 / RDF files (default: the graph of the bundled plans)")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--turtle", description = "以 Turtle 输出报告 / print the report as Turtle")
  private boolean turtle;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    List<Failure> failures = new ArrayList<>();
    if (files.isEmpty()) {
      failures.addAll(
          corrections
              .correct(options.pipeline(), options.iris())
              .fill(dataset, Sources.bundled().found()));
    }
    for (Path file : files) {
      read(dataset, file, failures);
    }
    int code = console.report(failures);
    if (!files.isEmpty() && failures.size() == files.size()) {
      return code; // Of nothing one cannot say that it conforms.
    }
    // A document's graph names concepts of the vocabularies and does not repeat what they are.
    Graph vocabulary = GraphMemFactory.createGraphMem2();
    options
        .vocabularies()
        .load(
            options.iris(),
            quad -> {
              dataset.add(quad);
              vocabulary.add(quad.asTriple());
            });
    ValidationReport report =
        Shapes.of(options.vocabularies()).validate(dataset).with(VocabularyLint.check(vocabulary));
    console.out().print(turtle ? report.turtle() : report.text());
    return report.conforms() ? code : Main.NOT_PASSED;
  }

  /** Reads a file whole or not at all. */
  private static void read(DatasetGraph dataset, Path file, List<Failure> failures) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    @Nullable Lang lang = RDFLanguages.filenameToLang(name);
    if (lang == null) {
      failures.add(new Failure(file.toString(), "后缀不是 RDF 格式 / not an ending of RDF"));
      return;
    }
    DatasetGraph whole = DatasetGraphFactory.createGeneral();
    try (InputStream in = Files.newInputStream(file);
        InputStream body = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
      RDFParser.source(body)
          .lang(lang)
          .base(file.toUri().toString())
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(whole);
      whole.find().forEachRemaining(dataset::add);
    } catch (NoSuchFileException e) {
      failures.add(new Failure(file.toString(), "没有这个文件 / no such file"));
    } catch (RiotException | IOException e) {
      failures.add(
          new Failure(file.toString(), "不是可读的 RDF / not readable as RDF: " + e.getMessage()));
    }
  }
}
