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
  private static final Pattern OPENING = Pattern.compile("关于|印发");
  private static final int MAX_OPENING = 40;
  private static final int MAX_REST = 24;

  /** Whether the block {@code i} goes on with this title: （2016-2020年）, 和二〇三五年远景目标纲要. */
  boolean continues(int i, String text) {
    return i == last + 1
        && (TitleText.isRest(text)
            || (CONJUNCTION.matcher(text).lookingAt() && TitleText.is(text)));
  }

  /**
   * Whether a line that is no title itself begins the one that {@code text} ends: 国务院关于印发… /
   * 实施方案的通知, and a title broken anywhere, …行动的指导意 / 见.
   */
  static boolean opens(String line, String text) {
    boolean plain = line.length() <= MAX_OPENING && !line.matches(".*[。：；，！？].*");
    boolean body = LetterLine.isSignature(line);
    boolean begins = body ? text.startsWith("关于") : OPENING.matcher(line).find();
    return plain
        && begins
        && !TitleText.is(line)
        && !TitleText.issues(line)
        && Dates.line(line).isEmpty()
        && DocumentNumber.line(line).isEmpty()
        && !LetterLine.isNote(line)
        && (TitleText.is(text) || ends(line, text));
  }

  private static boolean ends(String line, String text) {
    return text.length() <= MAX_REST
        && !text.isEmpty()
        && !text.matches(".*[。：；，！？].*")
        && (TitleText.is(line + text) || TitleText.issues(line + text));
  }

  TitleGroup with(String text) {
    return new TitleGroup(first, last + 1, raw + text);
  }

  TitleText title() {
    return TitleText.of(raw);
  }
}
