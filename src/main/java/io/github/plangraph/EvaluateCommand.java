package io.github.plangraph;

import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.evaluate.Evaluation;
import io.github.plangraph.evaluate.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the extraction against annotated documents. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "对照标注计算精确率、召回率和 F1 / Precision, recall and F1 against annotated documents")
final class EvaluateCommand implements Callable<Integer> {

  @Mixin private VocabularyOptions options = new VocabularyOptions();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "含 <id>.gold.txt、<id>.blocks.tsv 和 <id>.md|txt 的文件夹 / folder of annotations")
  private Path gold = Path.of(".");

  @Option(names = "--errors", description = "列出每处差异 / list every difference")
  private boolean errors;

  @Option(names = "--documents", description = "分文件列出 / a table for each document too")
  private boolean documents;

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = options.pipeline();
    Evaluation all = new Evaluation();
    for (Gold document : Gold.readAll(gold)) {
      Path file = Gold.source(gold, document.id());
      Source source = new Source(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      try {
        Evaluation one = new Evaluation();
        one.add(document, pipeline.factLines(pipeline.read(source)));
        all.add(one);
        if (documents) {
          System.out.println(document.id() + "\n" + one.table());
        }
        if (errors) {
          System.out.print(one.errors());
        }
      } catch (UnreadableDocumentException e) {
        System.err.println(file + ": " + e.getMessage());
        return Main.UNREADABLE;
      }
    }
    System.out.print(all.table());
    return Main.DONE;
  }
}
