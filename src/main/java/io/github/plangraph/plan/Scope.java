package io.github.plangraph.plan;

import java.util.Optional;

/**
 * Where in its plan something stands.
 *
 * @param section the innermost section, run-in leads included
 * @param project the box
 * @param task the task
 * @param measure the measure
 */
public record Scope(
    Optional<Section> section,
    Optional<Project> project,
    Optional<Task> task,
    Optional<Measure> measure) {

  /** Outside of every section: title, head, letter, preamble. */
  public static final Scope NONE =
      new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
