package io.github.plangraph.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Lays out the prefixes of labels breadth first. The labels are sorted, so that those with a common
 * prefix stand together, and each state is a range of them.
 */
final class TrieBuilder {

  /** A folded label and its number in the caller's list. */
  private record Word(String text, int number) {}

  private final Word[] words;

  // Per state: its range of words and its depth.
  private int[] from = {0};
  private int[] to;
  private short[] depth = {0};

  private char[] entry = {0};
  private int[] first = {1};
  private int[] label = {-1};
  private int size = 1;

  private TrieBuilder(Word[] words) {
    this.words = words;
    to = new int[] {words.length};
    for (int state = 0; state < size; state++) {
      first[state] = size;
      expand(state);
    }
    first = Arrays.copyOf(first, size + 1);
    first[size] = size;
    entry = Arrays.copyOf(entry, size);
    label = Arrays.copyOf(label, size);
  }

  static TrieBuilder of(List<String> labels) {
    List<Word> words = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      String folded = Lexicon.fold(labels.get(i));
      if (!folded.isEmpty()) {
        words.add(new Word(folded, i));
      }
    }
    words.sort(Comparator.comparing(Word::text)); // stable: the first of equals comes first
    return new TrieBuilder(words.toArray(new Word[0]));
  }

  private void expand(int state) {
    int level = depth[state];
    int end = to[state];
    int word = from[state];
    if (state > 0 && words[word].text.length() == level) {
      label[state] = words[word].number;
      while (word < end && words[word].text.length() == level) {
        word++;
      }
    }
    while (word < end) {
      char c = words[word].text.charAt(level);
      int begin = word;
      while (word < end && words[word].text.charAt(level) == c) {
        word++;
      }
      add(c, begin, word, level + 1);
    }
  }

  private void add(char c, int begin, int end, int level) {
    if (size == entry.length) {
      int room = size * 2;
      from = Arrays.copyOf(from, room);
      to = Arrays.copyOf(to, room);
      depth = Arrays.copyOf(depth, room);
      entry = Arrays.copyOf(entry, room);
      first = Arrays.copyOf(first, room);
      label = Arrays.copyOf(label, room);
    }
    entry[size] = c;
    from[size] = begin;
    to[size] = end;
    depth[size] = (short) level;
    label[size] = -1;
    size++;
  }

  int size() {
    return size;
  }

  /** The character that leads to each state. */
  char[] entry() {
    return entry;
  }

  /** The first child of each state; a last element closes the last range. */
  int[] first() {
    return first;
  }

  /** The label that ends at each state, or -1. */
  int[] label() {
    return label;
  }
}
