package io.github.plangraph.outline;

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
  private static final int MAX = 60;
  private static final Pattern BARE =
      Pattern.compile("(?U)^[【\\[]?专\\s*栏\\s*(?:\\d{1,3}|" + Numerals.CHINESE + ")?[】\\]：:\\s]*$");

  private static final Pattern FORM =
      Pattern.compile(
          "(?U)^[【\\[]?专\\s*栏\\s*[—-]?\\s*(\\d{1,3}(?:-\\d{1,2})?|"
              + Numerals.CHINESE
              + ")?[】\\]]?[\\s：:．.、—-]*(.*?)[】]?$");

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
    String number = digits ? printed : String.valueOf(Numerals.value(printed));
    return Optional.of(new BoxTitle(number, title, matcher.start(2)));
  }
}
