package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Automaton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  private final int longest;

  private WordList(Map<String, String> kinds) {
    this.kinds = kinds;
    words = List.copyOf(kinds.keySet());
    automaton = new Automaton(words);
    longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Reads a resource of this package; a missing one is a programming error. */
  static WordList of(String resource) {
    Map<String, String> kinds = new LinkedHashMap<>();
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          kinds.put(cells[0].strip(), cells.length > 1 ? cells[1].strip() : "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return new WordList(kinds);
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
    for (int n = Math.min(longest, text.length() - at); n > 0; n--) {
      String word = text.substring(at, at + n);
      if (kinds.containsKey(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The longest word that ends the text. */
  Optional<String> endOf(String text) {
    for (int n = Math.min(longest, text.length()); n > 0; n--) {
      String word = text.substring(text.length() - n);
      if (kinds.containsKey(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private String kindOf(String word) {
    return kinds.getOrDefault(word, "");
  }
}
