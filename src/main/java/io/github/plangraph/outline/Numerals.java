package io.github.plangraph.outline;

/** Chinese numerals below a thousand, and digits. */
final class Numerals {
  /** Regular expression of a numeral, Chinese or Arabic. */
  static final String CHINESE = "[一二三四五六七八九十百零〇两]{1,7}";

  private static final String DIGITS = "零一二三四五六七八九";

  private Numerals() {}

  /** The value of 二十三, 二〇二二 or 23; 0 if it is no numeral. */
  static int value(String numeral) {
    int total = 0;
    int digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int found = c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
      if (c == '十' || c == '百') {
        total += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : 100);
        digit = 0;
      } else if (found >= 0) {
        digit = digit * 10 + found;
      } else if (Character.digit(c, 10) >= 0 && digit < 100_000) {
        digit = digit * 10 + Character.digit(c, 10);
      } else {
        return 0;
      }
    }
    return total + digit;
  }
}
