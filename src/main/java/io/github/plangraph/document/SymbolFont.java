package io.github.plangraph.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the characters of picture fonts: {@code F0FE} of Wingdings is ☑. */
final class SymbolFont {
  private static final String PATH = "/document/symbol-fonts.tsv";
  private static final Map<String, String> CHARACTERS = read();

  /** For a sign that no one has written down: a mark, which separates and says nothing. */
  private static final String UNKNOWN = "•";

  private SymbolFont() {}

  static boolean is(String font) {
    String lower = font.toLowerCase(Locale.ROOT);
    return lower.equals("symbol") || lower.startsWith("wingdings") || lower.startsWith("webdings");
  }

  /**
   * What a reader sees.
   *
   * @param code with or without the F000 of the private use area
   */
  static String character(String font, int code) {
    String key = font.toLowerCase(Locale.ROOT) + "\t" + Integer.toHexString(code & 0xff);
    boolean letter = !is(font) && (code & 0xf000) != 0xf000 && Character.isDefined(code);
    return letter ? Character.toString(code) : CHARACTERS.getOrDefault(key, UNKNOWN);
  }

  /** A run in such a font, whose private characters stand for signs. */
  static String characters(String font, String text) {
    if (!is(font)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append((c & 0xff00) == 0xf000 ? character(font, c) : String.valueOf(c));
    }
    return out.toString();
  }

  private static Map<String, String> read() {
    Map<String, String> characters = new HashMap<>();
    for (List<String> cells : DataFile.rows(SymbolFont.class, PATH)) {
      characters.put(cells.get(0) + "\t" + cells.get(1), cells.get(2));
    }
    return Map.copyOf(characters);
  }
}
