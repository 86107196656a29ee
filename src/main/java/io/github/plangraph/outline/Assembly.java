package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.document.Span;
import io.github.plangraph.plan.DocumentType;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Measure;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Plan;
import io.github.plangraph.plan.Project;
import io.github.plangraph.plan.Scope;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Section.Role;
import io.github.plangraph.plan.Structure;
import io.github.plangraph.plan.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Turns what was read of one plan into its structure; short-lived, one plan each. */
final class Assembly {
  private static final Comparator<Metadatum> BEST_FIRST =
      Comparator.comparing(Metadatum::field)
          .thenComparing(m -> -m.evidence().confidence())
          .thenComparing(m -> m.evidence().span());

  private final List<Block> blocks;
  private final Head head;
  private final Body body;
  private final DocumentType type;
  private final Map<Part, Section> sections = new LinkedHashMap<>();
  private final Map<Part, Task> tasks = new LinkedHashMap<>();
  private final Map<Box, Project> projects = new LinkedHashMap<>();
  private final List<Project> projectList = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private boolean inTable;
  private int limits = -1;

  Assembly(List<Block> blocks, Head head, Body body, DocumentType type) {
    this.blocks = blocks;
    this.head = head;
    this.body = body;
    this.type = type;
  }

  Structure structure() {
    body.parts().forEach(part -> sections.put(part, section(part)));
    tasks();
    body.boxes().forEach(this::project);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      passages.add(passage(Line.outside(blocks.get(i), head.kinds().get(i))));
    }
    body.lines().forEach(line -> passages.add(passage(line)));
    return new Structure(
        plan(),
        List.copyOf(sections.values()),
        List.copyOf(tasks.values()),
        projectList,
        measures,
        passages);
  }

  private Plan plan() {
    List<Metadatum> metadata = new ArrayList<>(head.metadata());
    metadata.addAll(body.metadata());
    metadata.sort(BEST_FIRST);
    TitleText title = head.title();
    return new Plan(
        title.text(),
        type,
        metadata,
        title.from(),
        title.to(),
        extent(0, blocks.size() - 1),
        head.evidence());
  }

  private Span extent(int first, int last) {
    return blocks.get(first).text().span().hull(blocks.get(last).text().span());
  }

  private Section section(Part part) {
    Lead lead = part.lead();
    String number = part.marker().map(Marker::number).orElse("");
    String rule = part.marker().isPresent() ? "section.numbered" : "section.lead";
    double confidence = part.marker().isPresent() ? 0.98 : 0.9;
    int start = lead.body() == lead.end() ? 0 : lead.body();
    return new Section(
        part.path(),
        part.level(),
        number,
        lead.title(),
        part.role(),
        part.runIn(),
        extent(part.first(), part.last()),
        Evidence.of(part.text(), start, lead.end(), rule, confidence));
  }

  /** The lowest headings of role task; those of boxes are items of a project. */
  private void tasks() {
    Set<Part> above = new HashSet<>();
    for (Part part : body.parts()) {
      if (isHeading(part)) {
        part.parent().ifPresent(above::add);
      }
    }
    Map<Part, OptionalInt> stated = stated();
    for (Part part : body.parts()) {
      if (type.hasTasks() && isHeading(part) && part.role() == Role.TASK && !above.contains(part)) {
        Section section = sections.get(part);
        String block = part.text().text();
        if (section != null) {
          OptionalInt year = stated.getOrDefault(part, OptionalInt.empty());
          OptionalInt own = Deadline.of(block);
          tasks.put(part, new Task(section, own.isPresent() ? own : year));
        }
      }
    }
  }

  /** The years of lines 完成时限：2025年12月 below headings. */
  private Map<Part, OptionalInt> stated() {
    Map<Part, OptionalInt> stated = new HashMap<>();
    for (Line line : body.lines()) {
      OptionalInt year = Deadline.stated(line.block().text().text());
      if (year.isPresent()) {
        line.part().ifPresent(part -> stated.putIfAbsent(part, year));
      }
    }
    return stated;
  }

  /** A numbered heading, or one that Markdown marks as such; no lead. */
  private static boolean isHeading(Part part) {
    return part.rank() < Marker.LEAD && part.box().isEmpty();
  }

  private void project(Box box) {
    BoxTitle title = box.title();
    Evidence evidence =
        Evidence.of(
            box.block().text(),
            title.start(),
            Math.min(box.block().text().length(), title.start() + title.title().length()),
            "box",
            0.98);
    Project project =
        new Project(
            title.number(),
            title.title(),
            box.section().map(sections::get),
            task(box.section()),
            extent(box.first(), box.last()),
            evidence);
    projects.put(box, project);
    projectList.add(project);
  }

  private Optional<Task> task(Optional<Part> from) {
    Optional<Part> part = from;
    while (part.isPresent()) {
      Task task = tasks.get(part.get());
      if (task != null) {
        return Optional.of(task);
      }
      part = part.get().parent();
    }
    return Optional.empty();
  }

  private Passage passage(Line line) {
    boolean row = line.kind() == Passage.Kind.ROW;
    if (row && !inTable) {
      limits = Deadline.column(line.block().text().text());
    }
    inTable = row;
    Optional<Section> section = line.part().map(sections::get);
    Optional<Project> project = line.box().map(projects::get);
    Optional<Task> task = project.isPresent() ? project.get().task() : task(line.part());
    Optional<Measure> measure = measure(line, task, project);
    measure.ifPresent(measures::add);
    Scope scope = new Scope(section, project, task, measure);
    return new Passage(line.kind(), line.block().text(), line.body(), line.lead(), scope);
  }

  private Optional<Measure> measure(Line line, Optional<Task> task, Optional<Project> project) {
    boolean content =
        switch (line.kind()) {
          case PARAGRAPH, ITEM -> !LetterLine.isAssignment(line.block().text().text());
          case ROW -> Cells.task(line.block()).isPresent();
          case TITLE, METADATA, LETTER, ADDRESSEES, HEADING, BOX -> false;
        };
    if (!content || (task.isEmpty() && project.isEmpty())) {
      return Optional.empty();
    }
    String title = line.lead() > line.body() ? ownTitle(line) : firstSentence(line);
    Evidence evidence = Evidence.of(line.block().text(), "measure", 0.9);
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(new Measure(title, task, project, deadline(line), evidence));
  }

  private OptionalInt deadline(Line line) {
    String text = line.block().text().text();
    return line.kind() == Passage.Kind.ROW ? Deadline.row(text, limits) : Deadline.of(text);
  }

  private static String ownTitle(Line line) {
    return line.part().map(p -> p.lead().title()).orElse("");
  }

  private static String firstSentence(Line line) {
    String text =
        line.kind() == Passage.Kind.ROW
            ? Cells.task(line.block()).orElse("")
            : line.block().text().text().substring(line.body());
    int stop = text.indexOf('。');
    return (stop < 0 ? text : text.substring(0, stop)).strip();
  }
}
