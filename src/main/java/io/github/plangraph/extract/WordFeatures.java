package io.github.plangraph.extract;

import io.github.plangraph.nlp.Token;
import java.util.Arrays;
import java.util.List;

/** The word that a character stands in and its neighbours: themselves and their parts of speech. */
final class WordFeatures {

  private final List<Token> words;
  private final int[] wordAt;
  private final int[] wordHash;

  WordFeatures(String text, List<Token> words) {
    this.words = words;
    wordAt = wordAt(words, text.length());
    wordHash = words.stream().mapToInt(word -> hash(text, word)).toArray();
  }

  /** Adds the features of a character. */
  void add(Features f, int i) {
    Token word = words.get(wordAt[i]);
    int place = i == word.start() ? 1 : 0;
    place += i == word.end() - 1 ? 2 : 0;
    String before = pos(wordAt[i] - 1);
    String after = pos(wordAt[i] + 1);
    f.add(40, word.pos(), place);
    f.add(41, wordHash[wordAt[i]], place);
    f.add(42, word.pos(), before, place);
    f.add(43, word.pos(), after, place);
    f.add(46, word.pos(), before, pos(wordAt[i] - 2), place);
    f.add(47, word.pos(), after, pos(wordAt[i] + 2), place);
    if (wordAt[i] > 0) {
      f.add(44, wordHash[wordAt[i] - 1], place);
    }
    if (wordAt[i] + 1 < words.size()) {
      f.add(45, wordHash[wordAt[i] + 1], place);
    }
  }

  /** The part of speech of a word; marks stand for those before the first and behind the last. */
  private String pos(int w) {
    return w < 0 ? "^" : w < words.size() ? words.get(w).pos() : "$";
  }

  /** The hash that the word has as a string. */
  private static int hash(String text, Token word) {
    int hash = 0;
    for (int i = word.start(); i < word.end(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private static int[] wordAt(List<Token> words, int n) {
    int[] at = new int[n];
    for (int w = 0; w < words.size(); w++) {
      Arrays.fill(at, words.get(w).start(), words.get(w).end(), w);
    }
    return at;
  }
}
