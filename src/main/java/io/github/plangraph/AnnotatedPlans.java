package io.github.plangraph;

import io.github.plangraph.document.Document;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.evaluate.Gold;
import io.github.plangraph.train.GoldExamples;
import io.github.plangraph.train.TrainingSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Annotated plans of a folder, read as documents. */
final class AnnotatedPlans {

  /** A document with its annotation. */
  record Annotated(Gold gold, Document document) {}

  private AnnotatedPlans() {}

  /**
   * Reads all of a folder.
   *
   * @throws IOException if one cannot be read
   */
  static List<Annotated> read(Pipeline pipeline, Path folder) throws IOException {
    List<Annotated> plans = new ArrayList<>();
    for (Gold gold : Gold.readAll(folder)) {
      Path file = Gold.source(folder, gold.id());
      Source source = new Source(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      try {
        plans.add(new Annotated(gold, pipeline.read(source)));
      } catch (UnreadableDocumentException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
    }
    return plans;
  }

  /** Adds them to what a model is made of. */
  static void addTo(TrainingSet set, Pipeline pipeline, List<Annotated> plans) {
    for (Annotated plan : plans) {
      set.add(
          plan.gold().id(),
          plan.gold().text() + plan.gold().marks(),
          GoldExamples.of(plan.gold(), pipeline.outline(plan.document())));
    }
  }
}
