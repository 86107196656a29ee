package io.github.plangraph.plan;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run-in lead, list item or paragraph under a task, or an item of a project.
 *
 * @param title the lead, or else the first sentence, without final 。
 * @param task the task it belongs to
 * @param project the box it stands in
 * @param deadline the year by which it is to be done, where its block or its row of a table says so
 * @param evidence the whole block where it stands
 */
public record Measure(
    String title,
    Optional<Task> task,
    Optional<Project> project,
    OptionalInt deadline,
    Evidence evidence) {}
