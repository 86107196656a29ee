package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Settles which candidates stand where they overlap: titles in 《》 first, then policies,
 * organisations and regions, then the longer name, then the surer.
 */
final class Arbiter {

  /** Of three that the tagger sees alone, one may be wrong: campaigns are many, slogans more. */
  private static final double LEAST_POLICY = 0.85;

  /**
   * The rules know how bodies are named; what the tagger adds to them is as often a place or a
   * fair.
   */
  private static final double LEAST_ORGANIZATION = 0.7;

  private static final double KNOWN_POLICY = 0.75;

  private static final Comparator<Candidate> RANK =
      Comparator.comparingInt(Arbiter::rank)
          .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
          .thenComparing(Comparator.comparingDouble(Candidate::confidence).reversed())
          .thenComparingInt(Candidate::start)
          .thenComparing(Candidate::scheme);

  private Arbiter() {}

  /** Candidates that do not overlap, in text order. */
  static List<Candidate> settle(List<Candidate> candidates) {
    List<Candidate> ranked = new ArrayList<>(candidates);
    ranked.sort(RANK);
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : ranked) {
      if (kept.stream().noneMatch(candidate::overlaps)) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::start));
    return kept;
  }

  /**
   * The tagger's names, with those of the rules that are nearly always right before them: titles in
   * 《》, bodies, known and quoted policies. Policies and bodies that the tagger alone sees must be
   * surer than other names; places that the rules alone see fill what is free.
   */
  static List<Candidate> merge(List<Candidate> byRule, List<Candidate> tagged) {
    List<Candidate> all = new ArrayList<>();
    byRule.stream().filter(Arbiter::certain).forEach(all::add);
    addFree(
        all,
        tagged.stream()
            .filter(c -> c.scheme() != Scheme.POLICY || c.confidence() >= LEAST_POLICY)
            .filter(c -> c.scheme() != Scheme.ORGANIZATION || c.confidence() >= LEAST_ORGANIZATION)
            .toList());
    addFree(all, byRule.stream().filter(c -> c.scheme() == Scheme.REGION).toList());
    all.sort(Comparator.comparingInt(Candidate::start));
    return all;
  }

  private static boolean certain(Candidate candidate) {
    return candidate.rule().equals("title.marks")
        || candidate.scheme() == Scheme.ORGANIZATION
        || (candidate.scheme() == Scheme.POLICY && candidate.confidence() >= KNOWN_POLICY);
  }

  private static void addFree(List<Candidate> all, List<Candidate> more) {
    for (Candidate candidate : more) {
      if (all.stream().noneMatch(candidate::overlaps)) {
        all.add(candidate);
      }
    }
  }

  private static int rank(Candidate candidate) {
    if (candidate.rule().equals("title.marks")) {
      return 0;
    }
    return candidate.scheme() == Scheme.POLICY || candidate.scheme() == Scheme.ORGANIZATION ? 1 : 2;
  }
}
