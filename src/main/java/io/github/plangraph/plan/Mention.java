package io.github.plangraph.plan;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.Optional;

/**
 * A name of a technology, sector, policy, organisation or region.
 *
 * @param scheme what it names
 * @param label canonical name: the concept's preferred label, or else the form without 新型, 先进 …,
 *     with a shared head restored (计算芯片 for 新型计算、存储等芯片)
 * @param concept the curated concept, if it is one
 */
public record Mention(
    Scheme scheme, String label, Optional<Concept> concept, Scope scope, Evidence evidence)
    implements Fact {

  /** Checks that the concept is of the same scheme. */
  public Mention {
    if (label.isEmpty()) {
      throw new IllegalArgumentException("a mention without a label");
    }
    concept.ifPresent(
        c -> {
          if (c.scheme() != scheme) {
            throw new IllegalArgumentException(label + " is no " + scheme);
          }
        });
  }
}
