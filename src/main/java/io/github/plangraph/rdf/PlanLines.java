package io.github.plangraph.rdf;

import io.github.plangraph.document.Span;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Measure;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Project;
import io.github.plangraph.plan.Scope;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Structure;
import io.github.plangraph.plan.Task;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * The lines of one plan that wait to be written in text order: its parts, and facts as they come.
 */
final class PlanLines {

  /**
   * A line to be written, and what it is sorted by.
   *
   * @param order of lines of one span: a heading, then its task, then facts
   */
  private record Line(Span span, int order, Content content) {}

  /** Writes the fields of one line. */
  private interface Content {
    void write(FactWriter writer) throws IOException;
  }

  private final PriorityQueue<Line> waiting =
      new PriorityQueue<>(Comparator.comparing(Line::span).thenComparingInt(Line::order));

  private int added;

  /** Lines of the parts of a plan. */
  PlanLines(Structure structure) {
    NavigableMap<Integer, Scope> byStart = new TreeMap<>();
    Map<Measure, Scope> byMeasure = new HashMap<>();
    for (Passage passage : structure.passages()) {
      Scope scope = passage.scope();
      byStart.putIfAbsent(passage.text().span().start(), scope);
      scope.measure().ifPresent(m -> byMeasure.putIfAbsent(m, scope));
    }
    for (Section section : structure.sections()) {
      Scope scope = around(section, byStart);
      add(section.evidence().span(), w -> w.section(section, scope));
    }
    for (Project project : structure.projects()) {
      add(project.extent(), w -> w.box(project));
      if (project.task().isPresent()) {
        add(project.extent(), w -> w.implementation(project));
      }
    }
    for (Task task : structure.tasks()) {
      add(task.section().evidence().span(), w -> w.task(task));
    }
    for (Measure measure : structure.measures()) {
      Optional<Section> heading = measure.task().map(Task::section);
      Scope around = new Scope(heading, measure.project(), measure.task(), Optional.empty());
      Scope scope = byMeasure.getOrDefault(measure, around);
      add(measure.evidence().span(), w -> w.measure(measure, scope));
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

  /**
   * Adds lines of facts.
   *
   * @param candidates whether of those below the threshold too
   */
  void add(List<Fact> facts, boolean candidates) {
    for (Fact fact : facts) {
      if (candidates || fact.evidence().asserted()) {
        add(fact.evidence().span(), w -> w.fact(fact));
      }
    }
  }

  private void add(Span span, Content content) {
    waiting.add(new Line(span, added++, content));
  }

  /** Writes the lines of what begins before an offset; nothing before it may be added later. */
  void writeBefore(int offset, FactWriter writer) throws IOException {
    for (Line line = waiting.peek();
        line != null && line.span.start() < offset;
        line = waiting.peek()) {
      line.content.write(writer);
      waiting.remove();
    }
  }

  /** Writes what is left. */
  void write(FactWriter writer) throws IOException {
    writeBefore(Integer.MAX_VALUE, writer);
  }
}
