package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;

/** Which pairs of names may stand in a relation at all. */
final class Pairs {

  private Pairs() {}

  static boolean mayApply(Candidate a, Candidate b) {
    return a.scheme() == Scheme.TECHNOLOGY && b.scheme() == Scheme.SECTOR;
  }

  static boolean mayNarrow(Candidate a, Candidate b) {
    return a.scheme() == b.scheme()
        && (a.scheme() == Scheme.TECHNOLOGY || a.scheme() == Scheme.SECTOR);
  }
}
