package io.github.plangraph.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.plangraph.document.Document;
import io.github.plangraph.document.Span;
import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Measure;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Project;
import io.github.plangraph.plan.Scope;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Structure;
import io.github.plangraph.plan.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

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

  /** A line to be written, and what it is sorted by. */
  private record Line(Span span, Content content) {}

  /** Writes the fields of one line. */
  private interface Content {
    void write(FactWriter writer) throws IOException;
  }

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
    // Through a Writer, because it replaces half a surrogate pair, on which UTF-8 generators throw.
    OutputStreamWriter utf8 = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CodePoints codePoints = new CodePoints(document.text());
    try (JsonGenerator json = JSON.createGenerator(utf8)) {
      json.setRootValueSeparator(new SerializedString(""));
      for (Extraction extraction : extractions) {
        Structure structure = extraction.structure();
        FactWriter writer =
            new FactWriter(json, concepts, codePoints, document, structure.plan().title());
        writer.plan(structure.plan());
        for (Line line : lines(extraction)) {
          line.content.write(writer);
        }
      }
    }
  }

  private List<Line> lines(Extraction extraction) {
    List<Line> lines = new ArrayList<>();
    structure(extraction.structure(), lines);
    for (Fact fact : extraction.facts()) {
      if (candidates || fact.evidence().asserted()) {
        lines.add(new Line(fact.evidence().span(), w -> w.fact(fact)));
      }
    }
    lines.sort(Comparator.comparing(Line::span)); // stable: a heading, then its task, then facts
    return lines;
  }

  private static void structure(Structure structure, List<Line> lines) {
    NavigableMap<Integer, Scope> byStart = new TreeMap<>();
    Map<Measure, Scope> byMeasure = new HashMap<>();
    for (Passage passage : structure.passages()) {
      Scope scope = passage.scope();
      byStart.putIfAbsent(passage.text().span().start(), scope);
      scope.measure().ifPresent(m -> byMeasure.putIfAbsent(m, scope));
    }
    for (Section section : structure.sections()) {
      Scope scope = around(section, byStart);
      lines.add(new Line(section.evidence().span(), w -> w.section(section, scope)));
    }
    for (Project project : structure.projects()) {
      lines.add(new Line(project.extent(), w -> w.box(project)));
      if (project.task().isPresent()) {
        lines.add(new Line(project.extent(), w -> w.implementation(project)));
      }
    }
    for (Task task : structure.tasks()) {
      lines.add(new Line(task.section().evidence().span(), w -> w.task(task)));
    }
    for (Measure measure : structure.measures()) {
      Optional<Section> heading = measure.task().map(Task::section);
      Scope around = new Scope(heading, measure.project(), measure.task(), Optional.empty());
      Scope scope = byMeasure.getOrDefault(measure, around);
      lines.add(new Line(measure.evidence().span(), w -> w.measure(measure, scope)));
    }
  }

  /** The section itself, with the box and task of the passage that its heading stands in. */
  private static Scope around(Section section, NavigableMap<Integer, Scope> byStart) {
    Map.Entry<Integer, Scope> passage = byStart.floorEntry(section.evidence().span().start());
    Optional<Section> own = Optional.of(section);
    if (passage == null || !passage.getValue().section().equals(own)) {
      return new Scope(own, Optional.empty(), Optional.empty(), Optional.empty());
    }
    Scope scope = passage.getValue();
    return new Scope(own, scope.project(), scope.task(), Optional.empty());
  }
}
