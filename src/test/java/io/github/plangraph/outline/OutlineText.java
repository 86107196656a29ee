package io.github.plangraph.outline;

import io.github.plangraph.plan.Measure;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Plan;
import io.github.plangraph.plan.Project;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Structure;
import io.github.plangraph.plan.Task;
import java.util.List;

/** An outline as people read it: one thing a line. */
final class OutlineText {
  private static final int MAX = 40;

  private OutlineText() {}

  static String of(List<Structure> structures) {
    StringBuilder out = new StringBuilder();
    structures.forEach(structure -> plan(structure, out));
    return out.toString();
  }

  private static void plan(Structure structure, StringBuilder out) {
    Plan plan = structure.plan();
    String from = plan.from().isPresent() ? " " + plan.from().getAsInt() : "";
    String to = plan.to().isPresent() ? "-" + plan.to().getAsInt() : "";
    line(out, "PLAN ", plan.title(), " | ", plan.type().zh(), from, to);
    for (Metadatum datum : plan.metadata()) {
      line(out, "  ", datum.field().toString(), " ", datum.value());
    }
    for (Passage passage : structure.passages()) {
      switch (passage.kind()) {
        case TITLE, METADATA, LETTER, ADDRESSEES ->
            line(out, "  <", passage.kind().toString(), "> ", cut(passage.text().text()));
        case HEADING, BOX, PARAGRAPH, ITEM, ROW -> {}
      }
    }
    for (Section section : structure.sections()) {
      String runIn = section.runIn() ? " …" : "";
      String role = section.role().toString();
      line(
          out,
          "  ".repeat(section.level()),
          section.path(),
          " ",
          section.title(),
          runIn,
          " ",
          role);
    }
    for (Project project : structure.projects()) {
      String task = project.task().map(t -> " -> " + t.title()).orElse("");
      line(out, "BOX ", project.number(), " ", project.title(), task);
    }
    for (Task task : structure.tasks()) {
      String deadline = task.deadline().isPresent() ? " " + task.deadline().getAsInt() : "";
      line(out, "TASK ", task.section().path(), " ", task.title(), deadline);
    }
    for (Measure measure : structure.measures()) {
      String box = measure.project().map(p -> " [" + p.title() + "]").orElse("");
      String task = measure.task().map(t -> " (" + t.title() + ")").orElse("");
      line(out, "MEASURE ", cut(measure.title()), box, task);
    }
  }

  private static String cut(String text) {
    return text.length() > MAX ? text.substring(0, MAX) + "…" : text;
  }

  private static void line(StringBuilder out, String... parts) {
    out.append(String.join("", parts).stripTrailing()).append('\n');
  }
}
