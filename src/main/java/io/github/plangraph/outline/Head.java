package io.github.plangraph.outline;

import io.github.plangraph.plan.DocumentType;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands before a plan's body.
 *
 * @param kinds of its blocks, in order
 * @param title of the plan
 * @param type of the plan
 * @param metadata in order of preference
 * @param evidence the title where it stands
 */
record Head(
    List<Passage.Kind> kinds,
    TitleText title,
    DocumentType type,
    List<Metadatum> metadata,
    Evidence evidence) {

  Head {
    kinds = List.copyOf(kinds);
    metadata = List.copyOf(metadata);
  }

  /** With what a notice says of it, where it does not say so itself. */
  Head with(List<Metadatum> notice) {
    List<Metadatum> all = new ArrayList<>(metadata);
    for (Metadatum datum : notice) {
      if (metadata.stream().noneMatch(m -> m.field() == datum.field())) {
        all.add(datum);
      }
    }
    return new Head(kinds, title, type, all, evidence);
  }

  /** Number of blocks. */
  int size() {
    return kinds.size();
  }
}
