package io.github.plangraph.extract;

import io.github.plangraph.nlp.Thesaurus;
import io.github.plangraph.nlp.Token;
import java.util.List;

/**
 * What the words at and around a character mean, and those that begin and end its stretch between
 * delimiters. A word that no training sentence has is told by its class: 销售 and 推广 are of one kind,
 * and so are 秸秆 and 稻壳.
 */
final class Meanings {

  private static final int FAR = 4;

  private final List<Token> words;
  private final int[] wordAt;
  private final int[][] classes;

  /**
   * The meanings of a passage's words.
   *
   * @param wordAt the word that each character stands in
   */
  Meanings(String text, List<Token> words, int[] wordAt) {
    this.words = words;
    this.wordAt = wordAt;
    classes =
        words.stream()
            .map(w -> Thesaurus.classes(text.substring(w.start(), w.end())))
            .toArray(int[][]::new);
  }

  /**
   * Adds the features of a character.
   *
   * @param place of the character in its word: 1 first, 2 last, 3 the only one
   * @param start of its stretch
   * @param end of its stretch
   */
  void add(Features f, int i, int place, int start, int end) {
    int w = wordAt[i];
    add(f, 80, classes[w], place);
    if (w > 0) {
      add(f, 82, classes[w - 1], place);
    }
    if (w + 1 < classes.length) {
      add(f, 84, classes[w + 1], place);
    }
    int last = wordAt[end - 1];
    int first = wordAt[start];
    add(f, 86, classes[last], Math.min(FAR, words.get(last).start() - i));
    add(f, 88, classes[first], Math.min(FAR, i - words.get(first).end()));
  }

  private static void add(Features f, int template, int[] classes, int place) {
    for (int c : classes) {
      f.add(template, c, place);
      f.add(template + 1, Thesaurus.genus(c), place);
    }
  }
}
