package io.github.plangraph.extract;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Whether two titles name the same document, whatever their dashes, spaces and period in brackets.
 */
final class PolicyTitle {

  private static final Pattern NOISE = Pattern.compile("[\\s“”\"《》—–－~-]|\\(.*?\\)$");

  private static final Pattern HALF = Pattern.compile("“([^“”\"]{1,20})\"");
  private static final Pattern BLANKS =
      Pattern.compile("(?<=[\\p{IsHan}）》〉”])[ 　]+(?=[\\p{IsHan}（《〈“])");

  private PolicyTitle() {}

  /** As a library would print it: “十四五" with its closing mark, and no blanks between Han. */
  static String printed(String title) {
    return BLANKS.matcher(HALF.matcher(title).replaceAll("“$1”")).replaceAll("");
  }

  static String normal(String title) {
    return NOISE.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC)).replaceAll("");
  }

  static boolean same(String a, String b) {
    return !a.isEmpty() && a.equals(b);
  }
}
