package io.github.plangraph.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.plangraph.document.Document;
import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Structure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Writes facts as JSON Lines: one object a line, each plan's own line first and then in text order.
 *
 * <p>{@code start} and {@code end} count code points of the document's text, and {@code text} is
 * what stands between them without the marks {@code **} and {@code ==}. A line ends with where it
 * stands: {@code file} and {@code plan}, then {@code path}, {@code box} and {@code task} where they
 * apply.
 */
public final class FactLines {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Concepts concepts;
  private final boolean candidates;

  /**
   * Lines that name concepts as a {@link GraphMapper} with the same arguments would.
   *
   * @param candidates whether facts below {@link io.github.plangraph.plan.Evidence#ASSERTED} are
   *     printed too, marked {@code "candidate":true}
   */
  public FactLines(Iris iris, Collection<Concept> vocabulary, boolean candidates) {
    this(iris, CuratedConcepts.of(vocabulary), candidates);
  }

  /** Lines that share their index of the vocabulary with others. */
  public FactLines(Iris iris, CuratedConcepts vocabulary, boolean candidates) {
    this.concepts = new Concepts(iris, vocabulary);
    this.candidates = candidates;
  }

  /**
   * Appends the lines of one document in UTF-8 and flushes; the stream stays open.
   *
   * @throws IOException if the stream does
   */
  public void write(Document document, List<Extraction> extractions, OutputStream out)
      throws IOException {
    CodePoints codePoints = new CodePoints(document.text());
    try (JsonGenerator json = generator(out)) {
      for (Extraction extraction : extractions) {
        Structure structure = extraction.structure();
        FactWriter writer = writer(json, codePoints, document, structure);
        writer.plan(structure.plan());
        PlanLines lines = new PlanLines(structure);
        lines.add(extraction.facts(), candidates);
        lines.write(writer);
      }
    }
  }

  /**
   * Appends the same lines while the plans are read: who waits for the first fact does not wait for
   * the last.
   *
   * @param reader gives what reads the passages of a plan, which are asked for in their order
   * @throws IOException if the stream does
   */
  public void write(
      Document document,
      List<Structure> structures,
      Function<Structure, Function<Passage, List<Fact>>> reader,
      OutputStream out)
      throws IOException {
    CodePoints codePoints = new CodePoints(document.text());
    try (JsonGenerator json = generator(out)) {
      for (Structure structure : structures) {
        FactWriter writer = writer(json, codePoints, document, structure);
        writer.plan(structure.plan());
        json.flush();
        PlanLines lines = new PlanLines(structure);
        Function<Passage, List<Fact>> facts = reader.apply(structure);
        int[] starts = starts(structure.passages());
        for (int i = 0; i < starts.length - 1; i++) {
          lines.add(facts.apply(structure.passages().get(i)), candidates);
          lines.writeBefore(starts[i + 1], writer);
          json.flush();
        }
        lines.write(writer);
      }
    }
  }

  /** Where the text begins that each passage and those behind it hold. */
  private static int[] starts(List<Passage> passages) {
    int[] starts = new int[passages.size() + 1];
    int first = Integer.MAX_VALUE;
    starts[passages.size()] = first;
    for (int i = passages.size() - 1; i >= 0; i--) {
      first = Math.min(first, passages.get(i).text().span().start());
      starts[i] = first;
    }
    return starts;
  }

  private FactWriter writer(
      JsonGenerator json, CodePoints codePoints, Document document, Structure structure) {
    return new FactWriter(json, concepts, codePoints, document, structure.plan().title());
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    // Through a Writer, because it replaces half a surrogate pair, on which UTF-8 generators throw.
    JsonGenerator json = JSON.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setRootValueSeparator(new SerializedString(""));
    return json;
  }
}
