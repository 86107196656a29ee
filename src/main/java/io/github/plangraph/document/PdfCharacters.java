package io.github.plangraph.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Characters as fonts in PDF files give them, made those that a reader would type: radicals and
 * compatibility ideographs become the unified ones, ligatures their letters.
 */
final class PdfCharacters {
  /** Stands for a character whose Unicode value the file does not tell. */
  static final char UNKNOWN = '\uFFFD';

  private static final Map<Integer, String> RADICALS = read("pdf-characters.tsv");

  private PdfCharacters() {}

  /** The characters without white space, controls, soft hyphens; full-width forms stay. */
  static String clean(String unicode) {
    if (unicode.length() == 1 && unicode.charAt(0) > ' ' && unicode.charAt(0) < 0x7F) {
      return unicode;
    }
    StringBuilder out = new StringBuilder();
    unicode.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    String known = RADICALS.get(c);
    if (known != null) {
      out.append(known);
    } else if (isCompatible(c)) {
      out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (!isBlank(c)) {
      out.appendCodePoint(c);
    }
  }

  /** Kangxi radicals, Latin ligatures, compatibility ideographs and vertical forms. */
  private static boolean isCompatible(int c) {
    return (c >= 0x2E80 && c <= 0x2FDF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFB00 && c <= 0xFB06)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || (c >= 0x200B && c <= 0x200F)
        || c == 0xFEFF;
  }

  /** Whether it is a character of private use, which only its font knows. */
  static boolean isPrivate(int c) {
    return Character.getType(c) == Character.PRIVATE_USE;
  }

  private static Map<Integer, String> read(String name) {
    Map<Integer, String> map = new HashMap<>();
    lines(name)
        .map(line -> line.split("\t", -1))
        .forEach(row -> map.put(Integer.parseInt(row[0], 16), row[1]));
    return Map.copyOf(map);
  }

  /** The regular expressions of a resource, one a line, as alternatives. */
  static Pattern words(String name) {
    return Pattern.compile(lines(name).collect(Collectors.joining("|")));
  }

  private static Stream<String> lines(String name) {
    return DataFile.lines(PdfCharacters.class, "/document/" + name).stream();
  }
}
