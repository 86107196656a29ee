package io.github.plangraph;

import io.github.plangraph.evaluate.Evaluation;
import io.github.plangraph.evaluate.Floors;
import io.github.plangraph.evaluate.TrainedForms;
import io.github.plangraph.extract.Model;
import io.github.plangraph.train.TrainingSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the extraction, as it is without corrections, against annotated documents. */
@Command(
    name = "evaluate",
    description = "对照标注计算精确率、召回率和 F1 / Precision, recall and F1 against annotated documents")
final class EvaluateCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private VocabularyOptions options = new VocabularyOptions();
  @Spec private CommandSpec command;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "含 <id>.gold.txt、<id>.blocks.tsv 和 <id>.md|txt 的文件夹 / folder of annotations")
  private Path gold = Path.of(".");

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = "每个标签的最低 F1，未达到则退出码为 1 / least F1 by label; below one, exit code 1")
  private @Nullable Path floors;

  @Option(
      names = "--leave-one-out",
      paramLabel = "DIR",
      description =
          "每份文件用未见过它的模型：由这个文件夹的句子和其余文件重新训练 / score each document by a model that did not see it,"
              + " trained anew on the sentences of this folder and the other documents;"
              + " 名为“标注号-…”的训练文件随该份留出 / a training file called ID-… is left out with that document")
  private @Nullable Path sentences;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "留一训练时一次留出 N 分之一的文件；缺省逐份留出 / leave out one Nth of the documents at a time (default: one document)")
  private int folds;

  @Option(
      names = "--also",
      paramLabel = "DIR",
      description = "留一训练时再加这些标注规划 / annotated plans to train on besides")
  private List<Path> also = new ArrayList<>();

  @Option(names = "--errors", description = "列出每处差异 / list every difference")
  private boolean errors;

  @Option(names = "--documents", description = "分文件列出 / a table for each document too")
  private boolean documents;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (folds < 0 || folds == 1 || (folds > 1 && sentences == null)) {
      throw Usage.wrong(command, "--folds: " + folds);
    }
    Optional<Floors> least = floors == null ? Optional.empty() : Optional.of(Floors.read(floors));
    Pipeline pipeline = options.pipeline();
    List<AnnotatedPlans.Annotated> plans = AnnotatedPlans.read(pipeline, gold);
    TrainingSet set = trainingSet(pipeline, plans);
    Evaluation all = new Evaluation();
    for (List<AnnotatedPlans.Annotated> fold : folds(plans)) {
      Set<String> held = fold.stream().map(plan -> plan.gold().id()).collect(Collectors.toSet());
      Pipeline scored = sentences == null ? pipeline : without(held, set, pipeline);
      Optional<TrainedForms> trained = trained(held, set);
      for (AnnotatedPlans.Annotated plan : fold) {
        all.add(evaluate(scored, plan, trained));
      }
    }
    console.out().print(all.table());
    console.out().print(all.details());
    List<String> missed = least.map(f -> f.missed(all)).orElse(List.of());
    missed.forEach(console.err()::println);
    return missed.isEmpty() ? Main.DONE : Main.NOT_PASSED;
  }

  /** The documents that a model leaves out together: every Nth, so that neighbours are apart. */
  private List<List<AnnotatedPlans.Annotated>> folds(List<AnnotatedPlans.Annotated> plans) {
    int n = folds == 0 ? plans.size() : Math.min(folds, plans.size());
    List<List<AnnotatedPlans.Annotated>> all = new ArrayList<>();
    for (int f = 0; f < n; f++) {
      all.add(new ArrayList<>());
    }
    for (int i = 0; i < plans.size(); i++) {
      all.get(i % n).add(plans.get(i));
    }
    return all;
  }

  /** The names that the model which scores these documents was trained on. */
  private Optional<TrainedForms> trained(Set<String> held, TrainingSet set) throws IOException {
    return sentences == null
        ? options.trainedForms()
        : Optional.of(set.forms(name -> !belongs(name, held)));
  }

  private Evaluation evaluate(
      Pipeline pipeline, AnnotatedPlans.Annotated plan, Optional<TrainedForms> trained)
      throws IOException {
    Evaluation one = new Evaluation();
    one.add(plan.gold(), pipeline.factLines(plan.document()), trained);
    if (documents) {
      console.out().println(plan.gold().id() + "\n" + one.table());
    }
    if (errors) {
      console.out().print(one.errors());
    }
    return one;
  }

  /** What models that leave one out are trained on; empty if none are. */
  private TrainingSet trainingSet(Pipeline pipeline, List<AnnotatedPlans.Annotated> plans)
      throws IOException {
    TrainingSet set = new TrainingSet();
    if (sentences != null) {
      set.addSentences(sentences);
      for (Path folder : also) {
        AnnotatedPlans.addTo(set, pipeline, AnnotatedPlans.read(pipeline, folder));
      }
      AnnotatedPlans.addTo(set, pipeline, plans);
    }
    return set;
  }

  private Pipeline without(Set<String> held, TrainingSet set, Pipeline pipeline)
      throws IOException {
    Model model = set.learn(pipeline.lexicon(), name -> !belongs(name, held));
    return new Pipeline(options.vocabularies(), options.iris(), Optional.of(model));
  }

  /** Whether a source is one of these documents or more text of it. */
  private static boolean belongs(String name, Set<String> held) {
    return held.contains(name) || held.stream().anyMatch(id -> name.startsWith(id + "-"));
  }
}
