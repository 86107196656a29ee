package io.github.plangraph.extract;

import io.github.plangraph.extract.Skeleton.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands between two names or groups of names, which all pairs of their members have in
 * common.
 */
final class Gap {

  private record Feature(int template, int value) {}

  /** How many sentences end here, up to two. */
  final int stops;

  /** How many commas there are, up to three. */
  final int commas;

  final int technologies;
  final int sectors;

  /** All of it; of a long one the ends. */
  final Joined middle;

  /**
   * Features that go with the order of the names and, but for words and short forms, with stops.
   */
  private final List<Feature> features = new ArrayList<>();

  Gap(Phrase gap) {
    stops = Math.min(2, gap.count(Phrase.SENTENCE));
    commas = Math.min(3, gap.count(Phrase.COMMA));
    technologies = Math.min(3, gap.count("T"));
    sectors = Math.min(3, gap.count("S"));
    Joined first = gap.first(1).symbols();
    Joined last = gap.last(1).symbols();
    middle = gap.size() > 4 ? first.with("…").with(last) : gap.symbols();
    Phrase end = gap.lastClause();
    Phrase begin = gap.firstClause();
    Joined opening = begin.first(1).symbols();
    Joined closing = end.last(1).symbols();
    add(202, gap.size() > 6 ? Joined.EMPTY.with("…") : gap.symbols());
    add(203, begin.first(2).symbols());
    add(204, end.last(2).symbols());
    add(205, end.last(4).symbols());
    add(206, begin.first(4).symbols());
    add(213, opening.with("|").with(closing));
    add(228, opening);
    add(229, closing);
    Set<String> symbols = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (Token token : gap.tokens()) {
      if (symbols.add(token.symbol())) {
        features.add(new Feature(207, token.symbol().hashCode()));
      }
      if (words.add(token.word())) {
        features.add(new Feature(224, token.word().hashCode()));
      }
    }
  }

  private void add(int template, Joined value) {
    features.add(new Feature(template, value.hash()));
  }

  /** Adds the features for names of this order. */
  void add(Features f, int order) {
    for (Feature feature : features) {
      boolean far =
          switch (feature.template) {
            case 205, 206, 207, 213 -> true;
            default -> false;
          };
      f.add(feature.template, feature.value, far ? order + 4 * stops : order);
    }
  }
}
