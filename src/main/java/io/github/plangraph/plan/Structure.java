package io.github.plangraph.plan;

import java.util.List;

/**
 * A plan's parts, in text order.
 *
 * @param plan the plan
 * @param sections headings and run-in leads
 * @param tasks headings that set tasks
 * @param projects boxes
 * @param measures what tasks and boxes hold
 * @param passages every block of the plan
 */
public record Structure(
    Plan plan,
    List<Section> sections,
    List<Task> tasks,
    List<Project> projects,
    List<Measure> measures,
    List<Passage> passages) {

  /** Copies the lists. */
  public Structure {
    sections = List.copyOf(sections);
    tasks = List.copyOf(tasks);
    projects = List.copyOf(projects);
    measures = List.copyOf(measures);
    passages = List.copyOf(passages);
  }
}
