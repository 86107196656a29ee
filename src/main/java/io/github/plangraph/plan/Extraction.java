package io.github.plangraph.plan;

import java.util.List;

/**
 * A plan with everything that was read from it.
 *
 * @param structure its parts
 * @param facts what its passages say, in text order; candidates included
 */
public record Extraction(Structure structure, List<Fact> facts) {

  /** Copies the list. */
  public Extraction {
    facts = List.copyOf(facts);
  }
}
