package io.github.plangraph.extract;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Whether two titles name the same document, whatever their dashes, spaces and period in brackets.
 */
final class PolicyTitle {

  private static final Pattern NOISE = Pattern.compile("[\\s“”\"《》—–－~-]|\\(.*?\\)$");

  private PolicyTitle() {}

  static String normal(String title) {
    return NOISE.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC)).replaceAll("");
  }

  static boolean same(String a, String b) {
    return !a.isEmpty() && a.equals(b);
  }
}
