package io.github.plangraph.extract;

import io.github.plangraph.document.DataFile;
import io.github.plangraph.lexicon.Automaton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of words, each with a class, from a resource beside this class: lines {@code word} or
 * {@code word TAB class}; lines that begin with {@code #} are its documentation.
 */
final class WordList {

  /**
   * A word where it stands.
   *
   * @param start UTF-16 offset
   * @param end offset behind it
   * @param word itself
   * @param kind its class, empty where the list has none
   */
  record Found(int start, int end, String word, String kind) {}

  private final Map<String, String> kinds;
  private final List<String> words;
  private final Automaton automaton;

  /** Of the words spelt backwards. */
  private final Automaton backwards;

  private WordList(Map<String, String> kinds) {
    this.kinds = kinds;
    words = List.copyOf(kinds.keySet());
    automaton = new Automaton(words);
    backwards = new Automaton(words.stream().map(WordList::reversed).toList());
  }

  /** Reads a resource of this package; a missing one is a programming error. */
  static WordList of(String resource) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (List<String> cells : rows(resource)) {
      kinds.put(cells.get(0).strip(), cells.size() > 1 ? cells.get(1).strip() : "");
    }
    return new WordList(kinds);
  }

  /** The cells of each line of a resource of this package, comments left out. */
  static List<List<String>> rows(String resource) {
    return DataFile.rows(WordList.class, resource);
  }

  boolean contains(String word) {
    return kinds.containsKey(word);
  }

  /** The class of a word. */
  Optional<String> kind(String word) {
    return Optional.ofNullable(kinds.get(word));
  }

  /** All words in a text, leftmost first, the longest at each place, none overlapping. */
  List<Found> find(String text) {
    List<Found> all = new ArrayList<>();
    automaton.find(text, (s, e, i) -> all.add(new Found(s, e, words.get(i), kindOf(words.get(i)))));
    all.sort(
        (a, b) ->
            a.start != b.start ? Integer.compare(a.start, b.start) : Integer.compare(b.end, a.end));
    List<Found> kept = new ArrayList<>();
    int end = 0;
    for (Found found : all) {
      if (found.start >= end) {
        kept.add(found);
        end = found.end;
      }
    }
    return kept;
  }

  /** The longest word that begins at {@code at}. */
  Optional<String> startsAt(String text, int at) {
    Longest longest = new Longest();
    automaton.findAt(text, at, (start, end, i) -> longest.take(text.substring(start, end)));
    return longest.word;
  }

  /** The longest word that ends the text. */
  Optional<String> endOf(String text) {
    Longest longest = new Longest();
    backwards.findAt(
        new Backwards(text),
        0,
        (start, end, i) -> longest.take(text.substring(text.length() - end)));
    return longest.word;
  }

  /** Takes words from short to long; the automaton knows no case, the list does. */
  private final class Longest {
    private Optional<String> word = Optional.empty();

    private void take(String found) {
      if (kinds.containsKey(found)) {
        word = Optional.of(found);
      }
    }
  }

  /** A text from its end. */
  private record Backwards(String text) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      return text.charAt(text.length() - 1 - index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return reversed(text).subSequence(start, end);
    }

    @Override
    public String toString() {
      return reversed(text);
    }
  }

  /** By UTF-16 units: no word of a list has a character beyond the basic plane. */
  private static String reversed(String word) {
    char[] units = new char[word.length()];
    for (int i = 0; i < units.length; i++) {
      units[i] = word.charAt(units.length - 1 - i);
    }
    return new String(units);
  }

  private String kindOf(String word) {
    return kinds.getOrDefault(word, "");
  }
}
