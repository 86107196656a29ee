package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Passage;
import java.util.List;
import java.util.Set;

/**
 * An annotated passage to learn from.
 *
 * @param passage the text
 * @param marks its names, in order, without overlap
 * @param applied pairs of technology and sector that it says are applied, by their forms in the
 *     text
 * @param broader pairs of narrower and broader term that it states
 */
public record Example(
    Passage passage, List<Mark> marks, Set<List<String>> applied, Set<List<String>> broader) {

  /**
   * A name.
   *
   * @param start UTF-16 offset in the passage's clean text
   * @param end offset behind it
   * @param forms everything the annotation calls it, its form in the text among them
   * @param develops whether the passage commits to develop it
   * @param uses whether the passage commits to use it
   */
  public record Mark(
      int start, int end, Scheme scheme, Set<String> forms, boolean develops, boolean uses) {}

  /** Copies the collections. */
  public Example {
    marks = List.copyOf(marks);
    applied = Set.copyOf(applied);
    broader = Set.copyOf(broader);
  }
}
