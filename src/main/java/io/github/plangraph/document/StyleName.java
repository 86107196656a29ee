package io.github.plangraph.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of a Word style says of a paragraph, in English or in Chinese. */
final class StyleName {
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?[1-9]");
  private static final Pattern CONTENTS = Pattern.compile("toc (?:\\d|heading)|目录 ?\\d");

  private StyleName() {}

  /** The level of a heading from 1; 0 for the title; empty for text. */
  static Optional<Integer> heading(String style) {
    String name = style.toLowerCase(Locale.ROOT);
    if (name.equals("title") || name.equals("标题")) {
      return Optional.of(0);
    }
    return HEADING.matcher(name).matches()
        ? Optional.of(name.charAt(name.length() - 1) - '0')
        : Optional.empty();
  }

  /** Whether a paragraph is a line of a table of contents. */
  static boolean isContents(String style) {
    return CONTENTS.matcher(style.toLowerCase(Locale.ROOT)).matches();
  }
}
