package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.Scheme;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What counts as the same name, whoever writes it. */
final class Labels {

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

  /** （2016-2020年） and （修订版） after a title, in the half width that NFKC leaves. */
  private static final Pattern TITLE_SUFFIX = Pattern.compile("(\\([^()]*\\))+$");

  private static final Pattern DASH = Pattern.compile("(?<=[0-9年])[–—―−~至─]+(?=[0-9])");

  private static final Pattern MARKS = Pattern.compile("[《》〈〉\"'“”‘’]");

  private Labels() {}

  /** NFKC (full width to half), lower case, without spaces: ＩＰｖ６ and IPv6 are one. */
  static String normal(String label) {
    StringBuilder plain = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        plain.append((char) (c + 32));
      } else if (unchanged(c)) {
        plain.append(c);
      } else if (c != ' ') {
        return normalised(label);
      }
    }
    return plain.toString();
  }

  /** Ideographs without compatibility forms and printable ASCII: nearly all of all labels. */
  private static boolean unchanged(char c) {
    return (c >= '\u4E00' && c <= '\u9FA5') || (c > ' ' && c < 0x7F);
  }

  private static String normalised(String label) {
    String folded = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BLANK.matcher(folded).replaceAll("");
  }

  /** A label as concepts of a scheme are told apart: titles of policies without their marks. */
  static String key(Scheme scheme, String label) {
    return scheme == Scheme.POLICY ? dashed(label) : normal(label);
  }

  /** A title without marks and with plain dashes: （2016—2020年） is （2016-2020年）. */
  static String dashed(String title) {
    String bare = MARKS.matcher(normal(title)).replaceAll("");
    String dashed = DASH.matcher(bare).replaceAll("-");
    return dashed.isEmpty() ? normal(title) : dashed;
  }

  /** A plan's title as others cite it: without marks and without the period in brackets. */
  static String title(String title) {
    String bare = dashed(title);
    String cut = TITLE_SUFFIX.matcher(bare).replaceFirst("");
    return cut.isEmpty() ? bare : cut;
  }
}
