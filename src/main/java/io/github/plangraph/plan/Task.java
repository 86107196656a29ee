package io.github.plangraph.plan;

import java.util.OptionalInt;

/**
 * A 重点任务: the lowest numbered heading (not a run-in lead) under a section of role task.
 *
 * @param section its heading
 * @param deadline the year it names, if any
 */
public record Task(Section section, OptionalInt deadline) {

  /** The heading without number. */
  public String title() {
    return section.title();
  }
}
