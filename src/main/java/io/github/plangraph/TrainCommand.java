package io.github.plangraph;

import io.github.plangraph.extract.Model;
import io.github.plangraph.train.TrainingSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns a model from annotated sentences and plans. */
@Command(
    name = "train",
    description = "由标注句子和规划训练模型 / Learn a model from annotated sentences and plans")
final class TrainCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private VocabularyOptions options = new VocabularyOptions();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data/training",
      description =
          "标注句子的文件夹，可重复 / folder of annotated sentences, repeatable (default: ${DEFAULT-VALUE})")
  private List<Path> data = new ArrayList<>();

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "标注规划的文件夹，可重复 / folder of annotated plans, repeatable")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description =
          "模型文件；来源清单和名称表写在旁边的 .tsv 和 .forms / model file; its sources and the names in them"
              + " go beside it in .tsv and .forms")
  private Path output = Path.of("model.bin");

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = options.pipelineOfRules();
    TrainingSet set = new TrainingSet();
    for (Path folder : data) {
      set.addSentences(folder);
    }
    for (Path folder : gold) {
      AnnotatedPlans.addTo(set, pipeline, AnnotatedPlans.read(pipeline, folder));
    }
    Model model = set.learn(pipeline.lexicon(), name -> true);
    OutputFile.write(output, model::write);
    OutputFile.write(
        output.resolveSibling(output.getFileName() + ".tsv"),
        out -> out.write(set.manifest().getBytes(StandardCharsets.UTF_8)));
    OutputFile.write(
        output.resolveSibling(output.getFileName() + VocabularyOptions.FORMS),
        out -> out.write(set.forms(name -> true).lines().getBytes(StandardCharsets.UTF_8)));
    console.out().println(output + "：特征 / features " + model.names().features());
    return Main.DONE;
  }
}
