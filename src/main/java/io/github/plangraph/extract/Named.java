package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Mention;

/**
 * A mention with its place in the passage, which relations are read from.
 *
 * @param candidate where it stands in the clean text
 * @param mention the fact
 */
record Named(Candidate candidate, Mention mention) {

  int start() {
    return candidate.start();
  }

  int end() {
    return candidate.end();
  }

  boolean is(Scheme scheme) {
    return candidate.scheme() == scheme;
  }
}
