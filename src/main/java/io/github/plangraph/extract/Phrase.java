package io.github.plangraph.extract;

import io.github.plangraph.extract.Skeleton.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tokens of a {@link Skeleton} in a row; features ask for the symbols of the first or last few. */
record Phrase(List<Token> tokens) {

  static final String SENTENCE = "。";
  static final String COMMA = "，";
  private static final Set<String> STOPS = Set.of(SENTENCE, COMMA, "：");

  /** These tokens without insertions in brackets. */
  static Phrase unbracketed(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    int depth = 0;
    for (Token token : tokens) {
      depth += token.symbol().equals("（") ? 1 : 0;
      if (depth == 0) {
        kept.add(token);
      }
      depth -= token.symbol().equals("）") && depth > 0 ? 1 : 0;
    }
    return new Phrase(kept);
  }

  int size() {
    return tokens.size();
  }

  Phrase first(int n) {
    return new Phrase(tokens.subList(0, Math.min(n, tokens.size())));
  }

  Phrase last(int n) {
    return new Phrase(tokens.subList(Math.max(0, tokens.size() - n), tokens.size()));
  }

  Phrase from(int n) {
    return new Phrase(tokens.subList(Math.min(n, tokens.size()), tokens.size()));
  }

  /** Those behind the last stop: what leads to the place in its own clause. */
  Phrase lastClause() {
    int from = tokens.size();
    while (from > 0 && !STOPS.contains(tokens.get(from - 1).symbol())) {
      from--;
    }
    return from(from);
  }

  Phrase firstClause() {
    int to = 0;
    while (to < tokens.size() && !STOPS.contains(tokens.get(to).symbol())) {
      to++;
    }
    return first(to);
  }

  /** Those behind the last end of a sentence. */
  Phrase lastSentence() {
    int from = tokens.size();
    while (from > 0 && !tokens.get(from - 1).symbol().equals(SENTENCE)) {
      from--;
    }
    return from(from);
  }

  Phrase firstSentence() {
    int to = 0;
    while (to < tokens.size() && !tokens.get(to).symbol().equals(SENTENCE)) {
      to++;
    }
    return first(to);
  }

  int count(String symbol) {
    int n = 0;
    for (Token token : tokens) {
      n += token.symbol().equals(symbol) ? 1 : 0;
    }
    return n;
  }

  /** The symbols with spaces between them. */
  Joined symbols() {
    Joined joined = Joined.EMPTY;
    for (int i = 0; i < tokens.size(); i++) {
      joined = (i == 0 ? joined : joined.with(" ")).with(tokens.get(i).symbol());
    }
    return joined;
  }
}
