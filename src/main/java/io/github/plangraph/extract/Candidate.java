package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.Optional;

/**
 * A stretch of a passage that may be a name.
 *
 * @param start UTF-16 offset in the clean text
 * @param end offset behind it
 * @param label canonical form, with a shared head or prefix restored
 * @param concept the curated concept, if the label is one of its labels
 */
record Candidate(
    int start,
    int end,
    Scheme scheme,
    String label,
    Optional<Concept> concept,
    String rule,
    double confidence) {

  boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }

  int length() {
    return end - start;
  }
}
