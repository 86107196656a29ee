package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Statement.Predicate;

/** Which pairs of names may stand in a relation at all. */
final class Pairs {

  private Pairs() {}

  /** Whether they may stand in this relation of two names. */
  static boolean may(Predicate relation, Candidate a, Candidate b) {
    return relation == Predicate.APPLIED_IN ? mayApply(a, b) : mayNarrow(a, b);
  }

  private static boolean mayApply(Candidate a, Candidate b) {
    return a.scheme() == Scheme.TECHNOLOGY && b.scheme() == Scheme.SECTOR;
  }

  private static boolean mayNarrow(Candidate a, Candidate b) {
    return a.scheme() == b.scheme()
        && (a.scheme() == Scheme.TECHNOLOGY || a.scheme() == Scheme.SECTOR);
  }
}
