package io.github.plangraph;

import io.github.plangraph.document.Document;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.review.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the names that are most worth a look, each with a line for the file of corrections. */
@Command(name = "review", description = "列出最值得核对的名称和备用的修正行 / List the names most worth a look")
final class ReviewCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private VocabularyOptions options = new VocabularyOptions();
  @Mixin private CorrectionOptions corrections = new CorrectionOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "规划文件或文件夹 / documents or folders of them")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "100",
      description = "最多列出的行数 / rows at most (default: ${DEFAULT-VALUE})")
  private int most = 100;

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = corrections.correct(options.pipeline(), options.iris());
    Optional<Pipeline> rules =
        options.learned()
            ? Optional.of(corrections.correct(options.pipelineOfRules(), options.iris()))
            : Optional.empty();
    Sources.Opened sources = Sources.of(files);
    List<Failure> failures = new ArrayList<>(sources.failures());
    Review review = new Review();
    for (Source source : sources.found()) {
      try {
        add(review, pipeline, rules, pipeline.read(source));
      } catch (UnreadableDocumentException e) {
        failures.add(new Failure(source.name(), e.reason()));
      }
    }
    console.out().println(Review.HEADER);
    review.rows(most).forEach(console.out()::println);
    return console.report(failures);
  }

  private static void add(
      Review review, Pipeline pipeline, Optional<Pipeline> rules, Document document) {
    List<Extraction> found = pipeline.extract(document);
    Optional<List<Extraction>> ruled = rules.map(p -> p.extract(document));
    for (int i = 0; i < found.size(); i++) {
      int number = i;
      review.add(found.get(i), ruled.map(all -> all.get(number)));
    }
  }
}
