package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title line of a 专栏: {@code 专栏9： 公共服务体系建设工程}, {@code 专栏3政府治理大数据工程}, {@code 专栏一 主要指标}.
 *
 * @param number in digits, empty if there is none
 * @param title without 专栏 and number
 * @param start where the title begins in its line
 */
record BoxTitle(String number, String title, int start) {
  private static final int MAX_REST = 16;

  /** What the titles of boxes end in; one that does is whole. */
  private static final Pattern END = WordList.alternation("box-ends.txt", "", "$");

  private static final int MAX = 60;
  private static final Pattern BARE =
      Pattern.compile("(?U)^[【\\[]?专\\s*栏\\s*(?:\\d{1,3}|" + Numerals.CHINESE + ")?[】\\]：:\\s]*$");

  private static final Pattern FORM =
      Pattern.compile(
          "(?U)^[【\\[]?专\\s*栏\\s*[—-]?\\s*((?:\\d{1,3}(?:[-—–]\\d{1,2})?|"
              + Numerals.CHINESE
              + ")(?![-—–\\d年项大个条]))?[】\\]]?[\\s：:．.、—-]*(.*?)[】]?$");

  /**
   * The title of a box, which may stand on the line below 专栏1.
   *
   * @param below the next line, empty if there is none
   */
  static Optional<BoxTitle> of(String line, String below) {
    boolean titled = !below.isEmpty() && below.length() <= MAX && !below.matches(".*[。；，：].*");
    return BARE.matcher(line).matches() && titled
        ? of(line.strip() + " " + below).map(t -> new BoxTitle(t.number, below, 0))
        : of(line);
  }

  /** Whether the line below is the rest of a title broken in two: 专栏1　数字技术创新 / 突破工程. */
  boolean goesOn(Block below) {
    String rest = below.text().text();
    return below.kind() == Block.Kind.PARAGRAPH
        && !END.matcher(title).find()
        && rest.length() <= MAX_REST
        && rest.chars().noneMatch(c -> "。；：，".indexOf(c) >= 0 || Character.isDigit(c))
        && END.matcher(rest).find();
  }

  BoxTitle with(String rest) {
    return new BoxTitle(number, title + rest, start);
  }

  /** Whether it is the same box again, its title printed twice. */
  boolean same(BoxTitle other) {
    return number.equals(other.number) && spaceless(title).startsWith(spaceless(other.title));
  }

  private static String spaceless(String text) {
    return text.replaceAll("(?U)\\s", "");
  }

  static Optional<BoxTitle> of(String line) {
    Matcher matcher = FORM.matcher(line);
    if (line.length() > MAX || !matcher.matches() || line.matches(".*[。；，].*")) {
      return Optional.empty();
    }
    String printed = matcher.group(1) == null ? "" : matcher.group(1);
    String title = matcher.group(2).strip();
    boolean digits = printed.isEmpty() || Character.isDigit(printed.charAt(0));
    if (title.isEmpty()
        || (printed.isEmpty() && !line.matches("(?U)^[【\\[]?专\\s*栏[】\\]\\s：:].*"))) {
      return Optional.empty();
    }
    String number =
        digits ? printed.replaceAll("[—–]", "-") : String.valueOf(Numerals.value(printed));
    return Optional.of(new BoxTitle(number, title, matcher.start(2)));
  }
}
