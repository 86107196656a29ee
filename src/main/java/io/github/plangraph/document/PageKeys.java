package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final String WORDS =
      KEYS.keySet().stream()
          .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
          .map(k -> k.chars().mapToObj(Character::toString).collect(Collectors.joining("\\s*")))
          .collect(Collectors.joining("|"));

  /** A key with its colon or bracket, at the beginning or after a blank. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?U)(?:^|(?<=[\\s】\\]|)）]))(?:[【\\[]\\s*("
              + WORDS
              + ")\\s*[：:]?\\s*[】\\]][：:]?|("
              + WORDS
              + ")\\s*[：:])\\s*");

  private static final Pattern BARE =
      Pattern.compile("(?U)[【\\[]?\\s*(" + WORDS + ")\\s*[】\\]]?\\s*[：:]?");

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
    return (int) KEY.matcher(text).results().limit(9).count();
  }

  /** The pairs of a line that begins with a key; none for other lines. */
  static List<Pair> pairs(String text) {
    Matcher matcher = KEY.matcher(text);
    List<Pair> pairs = new ArrayList<>();
    if (!matcher.find() || matcher.start() > 0) {
      return pairs;
    }
    boolean more = true;
    while (more) {
      String key = key(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      int start = matcher.end();
      more = matcher.find();
      String value = text.substring(start, more ? matcher.start() : text.length());
      pairs.add(new Pair(key, value.replaceAll("[\\s|丨]+$", "").strip()));
    }
    return pairs;
  }

  /** Whether a cell or line is a key alone. */
  static boolean isKey(String text) {
    return text.length() <= 16 && BARE.matcher(text).matches();
  }

  /** The name under which the key of a cell is kept. */
  static String key(String cell) {
    Matcher matcher = BARE.matcher(cell);
    String word = matcher.matches() ? matcher.group(1) : cell;
    return KEYS.getOrDefault(word.replaceAll("(?U)\\s", ""), "-");
  }
}
