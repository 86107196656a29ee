package io.github.plangraph.outline;

import java.util.regex.Pattern;

/**
 * A title in one line or several.
 *
 * @param first index of its first block
 * @param last index of its last block
 * @param raw the lines joined
 */
record TitleGroup(int first, int last, String raw) {
  private static final Pattern CONJUNCTION = Pattern.compile("^(?:和|与|及|暨|的)");
  private static final int MAX_OPENING = 40;

  /** Whether the block {@code i} goes on with this title: （2016-2020年）, 和二〇三五年远景目标纲要. */
  boolean continues(int i, String text) {
    return i == last + 1
        && (TitleText.isRest(text)
            || (CONJUNCTION.matcher(text).lookingAt() && TitleText.is(text)));
  }

  /** Whether a line without a type's word begins the title that {@code text} ends. */
  static boolean opens(String line, String text) {
    boolean plain = line.length() <= MAX_OPENING && !line.matches(".*[。：；，！？].*");
    boolean body = LetterLine.isSignature(line);
    return plain
        && !TitleText.is(line)
        && Dates.line(line).isEmpty()
        && DocumentNumber.line(line).isEmpty()
        && !LetterLine.isNote(line)
        && (body ? text.startsWith("关于") : line.startsWith("关于") || line.contains("关于"));
  }

  TitleGroup with(String text) {
    return new TitleGroup(first, last + 1, raw + text);
  }

  TitleText title() {
    return TitleText.of(raw);
  }
}
