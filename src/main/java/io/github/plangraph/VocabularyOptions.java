package io.github.plangraph;

import io.github.plangraph.evaluate.TrainedForms;
import io.github.plangraph.extract.Extractor;
import io.github.plangraph.extract.Model;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.rdf.Iris;
import io.github.plangraph.rdf.Vocabularies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command that reads documents. */
final class VocabularyOptions {

  /** Ending of the file beside a model that tells the names it was trained on. */
  static final String FORMS = ".forms";

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "用这个文件夹的词表和本体代替内置的 / vocabularies and ontology in place of the bundled ones")
  private @Nullable Path ontology;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "数据 IRI 的前缀 / base of the data's IRIs (default: ${DEFAULT-VALUE})")
  private String base = Iris.DEFAULT_BASE;

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      defaultValue = Model.SHIPPED,
      description =
          "模型：shipped 随程序提供；committed 仅由随源码提供的标注训练；none 只用规则；或模型文件 / model: shipped with the program;"
              + " committed, from the annotations in the source alone; none, rules alone; or a file"
              + " (default: ${DEFAULT-VALUE})")
  private String model = Model.SHIPPED;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  Vocabularies vocabularies() throws IOException {
    return ontology == null ? Vocabularies.bundled() : Vocabularies.in(ontology);
  }

  /** What of these options decides on what is made of a document. */
  List<String> decisive() {
    return List.of(base, model);
  }

  /** The files that these options name. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    if (ontology != null) {
      files.add(ontology);
    }
    if (!List.of("none", Model.SHIPPED, Model.COMMITTED).contains(model)) {
      files.add(Path.of(model));
    }
    return files;
  }

  /** A pipeline; what it is made of is loaded side by side. */
  Pipeline pipeline() throws IOException {
    Iris iris = iris();
    Vocabularies all = vocabularies();
    Ahead.begin(Extractor::loadDictionaries);
    Ahead<Optional<Model>> learned = Ahead.of(this::model);
    Lexicon lexicon = all.lexicon();
    return new Pipeline(all, lexicon, iris, learned.get());
  }

  private Optional<Model> model() throws IOException {
    if (model.equals("none")) {
      return Optional.empty();
    }
    if (model.equals(Model.SHIPPED) || model.equals(Model.COMMITTED)) {
      return Model.bundled(model);
    }
    try (InputStream in = Files.newInputStream(Path.of(model))) {
      return Optional.of(Model.read(in));
    }
  }

  /** The names that the model was trained on, if they stand beside it; none for rules alone. */
  Optional<TrainedForms> trainedForms() throws IOException {
    if (model.equals("none")) {
      return Optional.of(TrainedForms.of(List.of()));
    }
    if (!model.equals(Model.SHIPPED) && !model.equals(Model.COMMITTED)) {
      Path beside = Path.of(model + FORMS);
      return Files.exists(beside)
          ? Optional.of(TrainedForms.read(Files.readString(beside)))
          : Optional.empty();
    }
    try (InputStream in = Model.class.getResourceAsStream(model + ".model" + FORMS)) {
      return in == null
          ? Optional.empty()
          : Optional.of(TrainedForms.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  /** Whether a trained model has its say. */
  boolean learned() {
    return !model.equals("none");
  }

  /** A pipeline without the trained model. */
  Pipeline pipelineOfRules() throws IOException {
    return new Pipeline(vocabularies(), iris(), Optional.empty());
  }

  Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(command, "--base: " + e.getMessage());
    }
  }

  String base() {
    return base;
  }
}
