package io.github.plangraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A passage reduced to what relates its names: groups of names as letters, and the words of {@code
 * signals.tsv}, {@code verbs.tsv} and {@code actions.tsv} between them. 推动电信、能源等行业大数据应用 is 推动 S 等
 * 行业 T 应用.
 */
final class Skeleton {

  /**
   * A group of names or a signal.
   *
   * @param start UTF-16 offset
   * @param end offset behind it
   * @param symbol what it counts as
   * @param word itself; empty for names
   */
  record Token(int start, int end, String symbol, String word) {

    boolean name() {
      return word.isEmpty();
    }
  }

  private final List<Token> tokens = new ArrayList<>();

  Skeleton(Reading reading, NameGroups groups) {
    List<Token> all = new ArrayList<>();
    for (NameGroups.Group g : groups.all()) {
      all.add(new Token(g.start(), g.end(), g.letter(), ""));
    }
    for (WordList.Found f : Words.SIGNALS.find(reading.text)) {
      all.add(new Token(f.start(), f.end(), f.kind().isEmpty() ? f.word() : f.kind(), f.word()));
    }
    for (WordList.Found f : Words.VERBS.find(reading.text)) {
      all.add(new Token(f.start(), f.end(), f.kind(), f.word()));
    }
    for (WordList.Found f : Words.ACTIONS.find(reading.text)) {
      all.add(new Token(f.start(), f.end(), f.kind(), f.word()));
    }
    // Names first, then the longer word; of equal ones the signal.
    all.sort(
        Comparator.comparingInt((Token t) -> t.name() ? 0 : 1).thenComparing(Skeleton::longer));
    boolean[] taken = new boolean[reading.text.length()];
    for (Token token : all) {
      if (free(taken, token)) {
        java.util.Arrays.fill(taken, token.start(), token.end(), true);
        tokens.add(token);
      }
    }
    tokens.sort(Comparator.comparingInt(Token::start));
  }

  private static int longer(Token a, Token b) {
    return Integer.compare(b.end() - b.start(), a.end() - a.start());
  }

  private static boolean free(boolean[] taken, Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** The tokens that begin in a range. */
  List<Token> between(int from, int to) {
    int first = place(from);
    return tokens.subList(first, Math.max(first, place(to)));
  }

  /** The number of the first token that begins at an offset or behind it. */
  private int place(int at) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
