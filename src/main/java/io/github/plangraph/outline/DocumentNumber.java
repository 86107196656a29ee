package io.github.plangraph.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A 发文字号 (GB/T 9704-2012, 7.2.5): agency, year in 〔〕, number. Web pages print the brackets in many
 * ways: 工信部规[2016]412号, 京政发〔2025〕18号.
 *
 * @param value in normal form
 * @param start where it begins in the text it was found in
 * @param end where it ends
 */
record DocumentNumber(String value, int start, int end) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?U)([\\p{IsHan}]{1,14})\\s*[〔\\[［【（(]\\s*((?:19|20)\\d{2})\\s*[〕\\]］】）)]\\s*第?\\s*(\\d{1,5})\\s*号");

  /** The number of an order: 云川省人民政府令第301号. */
  private static final Pattern ORDER =
      Pattern.compile(
          "(?U)日?(\\p{IsHan}{2,24}令)[（(]?\\s*第?\\s*(\\d{1,4}|" + Numerals.CHINESE + ")\\s*号");

  /** The first number in a text. */
  static Optional<DocumentNumber> first(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.find()) {
      Matcher order = ORDER.matcher(text);
      return order.find()
          ? Optional.of(
              new DocumentNumber(
                  order.group(1) + "第" + order.group(2) + "号", order.start(), order.end()))
          : Optional.empty();
    }
    String value = matcher.group(1) + "〔" + matcher.group(2) + "〕" + matcher.group(3) + "号";
    return Optional.of(new DocumentNumber(value, matcher.start(), matcher.end()));
  }

  /** The number that a line is, apart from brackets and spaces around it. */
  static Optional<DocumentNumber> line(String text) {
    return first(text)
        .filter(n -> text.substring(0, n.start).matches("[（(\\s\\u200B\\uFEFF]*"))
        .filter(n -> text.substring(n.end).matches("[）)\\s]*"));
  }
}
