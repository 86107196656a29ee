package io.github.plangraph;

import io.github.plangraph.rdf.Iris;
import io.github.plangraph.rdf.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that reads documents. */
final class VocabularyOptions {

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

  Vocabularies vocabularies() throws IOException {
    return ontology == null ? Vocabularies.bundled() : Vocabularies.in(ontology);
  }

  Pipeline pipeline() throws IOException {
    return new Pipeline(vocabularies(), iris());
  }

  Iris iris() {
    return new Iris(base);
  }

  String base() {
    return base;
  }
}
