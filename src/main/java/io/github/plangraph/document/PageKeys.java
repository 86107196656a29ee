package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys under which pages print the metadata of a document: {@code 发文字号：国发〔2016〕1号}, {@code
 * [成文日期] 2016-01-01}, {@code 索 引 号} in a cell of its own.
 */
final class PageKeys {
  private static final Map<String, String> KEYS =
      PageWords.rows("page-keys.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> row.get(0), row -> row.get(1), (a, b) -> a, LinkedHashMap::new));

  /** Characters of the longest key. */
  private static final int MAX_KEY =
      KEYS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final int MAX_BLANKS = 12;

  private static final Pattern BARE =
      Pattern.compile("[【\\[\\s　]*([\\p{IsHan}\\s　]{2,30}?)[\\s　】\\]]*[：:]?");

  /**
   * A key in a text.
   *
   * @param word without blanks
   * @param start where it begins, its bracket included
   * @param end where its value begins
   */
  private record Found(String word, int start, int end) {}

  private PageKeys() {}

  /**
   * A pair that a line says.
   *
   * @param key under which it is kept, - if it is not
   * @param value may be empty
   */
  record Pair(String key, String value) {
    boolean isKept() {
      return !key.equals("-") && !value.isEmpty();
    }

    String line() {
      return key + "：" + value;
    }
  }

  /** How many keys a text holds. */
  static int count(String text) {
    return found(text).size();
  }

  /** The pairs of a line that begins with a key; none for other lines. */
  static List<Pair> pairs(String text) {
    List<Found> keys = found(text);
    List<Pair> pairs = new ArrayList<>();
    if (keys.isEmpty() || keys.get(0).start > 0) {
      return pairs;
    }
    for (int i = 0; i < keys.size(); i++) {
      int end = i + 1 < keys.size() ? keys.get(i + 1).start : text.length();
      String value = text.substring(keys.get(i).end, end).strip().replaceFirst("[\\s|丨]+$", "");
      pairs.add(new Pair(kept(keys.get(i).word), value));
    }
    return pairs;
  }

  private static List<Found> found(String text) {
    List<Found> found = new ArrayList<>();
    int floor = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("：:】]".indexOf(text.charAt(i)) >= 0) {
        Optional<Found> key = before(text, floor, i);
        key.ifPresent(found::add);
        floor = key.isPresent() ? key.get().end : floor;
      }
    }
    return found;
  }

  /** The longest key that ends before a colon or bracket and begins the line or follows a blank. */
  private static Optional<Found> before(String text, int floor, int colon) {
    boolean bracket = "】]".indexOf(text.charAt(colon)) >= 0;
    StringBuilder word = new StringBuilder();
    int blanks = 0;
    Optional<Found> best = Optional.empty();
    for (int i = colon - 1; i >= floor && word.length() < MAX_KEY && blanks < MAX_BLANKS; i--) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blanks++;
        continue;
      }
      if (!Character.isIdeographic(c)) {
        break;
      }
      word.insert(0, c);
      boolean opened = i > 0 && "【[".indexOf(text.charAt(i - 1)) >= 0;
      boolean free =
          i == floor || isBlank(text.charAt(i - 1)) || "】])）|".indexOf(text.charAt(i - 1)) >= 0;
      if (KEYS.containsKey(word.toString()) && (bracket ? opened : opened || free)) {
        best = Optional.of(new Found(word.toString(), opened ? i - 1 : i, after(text, colon)));
      }
    }
    return best;
  }

  private static int after(String text, int colon) {
    int end = colon + 1;
    while (end < text.length()
        && ("：:】]".indexOf(text.charAt(end)) >= 0 || isBlank(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a cell or line is a key alone. */
  static boolean isKey(String text) {
    return text.length() <= 24 && KEYS.containsKey(word(text));
  }

  /** The name under which the key of a cell is kept. */
  static String key(String cell) {
    return kept(word(cell));
  }

  private static String kept(String word) {
    return KEYS.getOrDefault(word, "-");
  }

  /** A cell or line without blanks, brackets and colon. */
  private static String word(String text) {
    Matcher matcher = BARE.matcher(text);
    return matcher.matches() ? PageLine.bare(matcher.group(1)) : "";
  }
}
