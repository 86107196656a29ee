package io.github.plangraph;

import io.github.plangraph.correct.Corrections;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.rdf.ConceptAdditions;
import io.github.plangraph.rdf.Iris;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Corrections, for the commands that make something of what was extracted. */
final class CorrectionOptions {

  private static final String BUNDLED = "/data/corrections.tsv";
  private static final String NONE = "none";

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "用这个文件代替内置的 data/corrections.tsv；none 不作修正 / corrections in place of the bundled"
              + " data/corrections.tsv; none for none")
  private @Nullable String file;

  private Corrections corrections = Corrections.none();

  /** The pipeline with corrections. */
  Pipeline correct(Pipeline pipeline, Iris iris) throws IOException {
    BiFunction<Scheme, String, String> mint =
        (scheme, label) -> ConceptAdditions.iri(iris, scheme, label);
    if (file == null) {
      corrections = Corrections.read("corrections.tsv", bundled(), pipeline.lexicon(), mint);
    } else if (!file.equals(NONE)) {
      String content = Files.readString(Path.of(file), StandardCharsets.UTF_8);
      corrections = Corrections.read(file, content, pipeline.lexicon(), mint);
    }
    return pipeline.corrected(corrections);
  }

  /** What of these options decides on what is made of a document. */
  String decisive() {
    return file == null ? "" : file;
  }

  /** The files that these options name. */
  List<Path> files() {
    return file == null || file.equals(NONE) ? List.of() : List.of(Path.of(file));
  }

  private static String bundled() throws IOException {
    try (InputStream in = CorrectionOptions.class.getResourceAsStream(BUNDLED)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Tells how often corrections were applied, and which were not though they might have been. */
  void report(Console console) {
    long applications = corrections.applications();
    if (applications > 0) {
      console.err().println("已作修正 / corrections applied: " + applications);
    }
    boolean own = file != null;
    corrections.idle(own).forEach(line -> console.err().println("警告 / warning: " + line));
  }
}
