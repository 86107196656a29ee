package io.github.plangraph.extract;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where in a block an annotated relation is said. The annotation gives it once for two forms, and
 * these may stand in the block many times: it is taken to be said where they stand nearest to each
 * other, and nothing is learned from their other places.
 */
final class ToldPairs {

  /**
   * Two names of a block.
   *
   * @param left annotation of the first of the relation, not of the text
   * @param apart characters between them; more than any block has if they stand in two sentences
   */
  record Pair(Example.Mark left, Example.Mark right, Candidate a, Candidate b, int apart) {

    private static final int SENTENCE = 1_000_000;

    static Pair of(
        Reading reading, Example.Mark left, Example.Mark right, Candidate a, Candidate b) {
      int between = Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
      boolean one = reading.sentence(a.start()).equals(reading.sentence(b.start()));
      return new Pair(left, right, a, b, one ? between : between + SENTENCE);
    }

    private boolean are(List<String> forms) {
      return left.forms().contains(forms.get(0)) && right.forms().contains(forms.get(1));
    }
  }

  private final Set<Pair> said = new HashSet<>();
  private final Set<Pair> perhaps = new HashSet<>();

  /**
   * Of a relation.
   *
   * @param told its pairs of forms
   * @param pairs of names that may stand in it, in the order of the text
   */
  ToldPairs(Set<List<String>> told, List<Pair> pairs) {
    for (List<String> forms : told) {
      List<Pair> places = pairs.stream().filter(pair -> pair.are(forms)).toList();
      places.stream().min(Comparator.comparingInt(Pair::apart)).ifPresent(said::add);
      perhaps.addAll(places);
    }
    perhaps.removeAll(said);
  }

  /** Whether the annotation relates these two here. */
  boolean says(Pair pair) {
    return said.contains(pair);
  }

  /** Whether it says so of their forms, but elsewhere. */
  boolean isOpen(Pair pair) {
    return perhaps.contains(pair);
  }
}
