package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that an annex begins with: 附件, 附件2 with the title on the line below, or 附件：名词解释.
 *
 * @param label 附件2, without spaces
 * @param title of the annex; the label if it has none
 */
record Annex(String label, String title) {
  private static final int MAX = 60;

  /** A page number may be glued to the line. */
  private static final Pattern BARE =
      Pattern.compile("(?U)^\\d{0,3}(附\\s*(?:件|录|表)\\s*[\\d一二三四五六七八九十]*)\\s*[：:]?$");

  private static final Pattern TITLED =
      Pattern.compile(
          "(?U)^\\d{0,3}(附\\s*(?:件|录|表)\\s*[\\d一二三四五六七八九十]{0,3})[：:\\s]\\s*((?:20\\d{2}|[^\\d\\s]).{3,58})$");

  /** The lines of a letter's list of annexes: its signature and date are not far. */
  private static final int NEAR = 6;

  /** The annex that begins at a block, if one does. */
  static Optional<Annex> of(List<Block> blocks, int i) {
    String text = text(blocks, i);
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      String next = text(blocks, i + 1);
      boolean titled = TitleText.is(next) || (next.length() <= MAX && isPlain(next));
      return Optional.of(new Annex(spaceless(bare.group(1)), titled ? next : text));
    }
    Matcher titled = TITLED.matcher(text);
    boolean annex = titled.matches() && isPlain(titled.group(2)) && !isListed(blocks, i);
    return annex
        ? Optional.of(new Annex(spaceless(titled.group(1)), titled.group(2)))
        : Optional.empty();
  }

  /** Whether the line only names an annex, among others or over the letter's signature. */
  private static boolean isListed(List<Block> blocks, int i) {
    boolean among = text(blocks, i - 1).startsWith("附件") || text(blocks, i + 1).startsWith("附件");
    boolean signed = i + 1 >= blocks.size();
    for (int j = i + 1; j < Math.min(blocks.size(), i + NEAR); j++) {
      signed |= Dates.line(text(blocks, j)).isPresent();
    }
    return among || signed || text(blocks, i + 1).matches("2[.．、].*");
  }

  private static boolean isPlain(String line) {
    return !line.isEmpty() && line.chars().noneMatch(c -> "，。；：".indexOf(c) >= 0);
  }

  private static String text(List<Block> blocks, int i) {
    return i >= 0 && i < blocks.size() ? blocks.get(i).text().text() : "";
  }

  private static String spaceless(String text) {
    return text.replaceAll("(?U)\\s", "");
  }
}
