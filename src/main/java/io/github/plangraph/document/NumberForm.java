package io.github.plangraph.document;

import java.util.Locale;

/**
 * How a list counts: the {@code ST_NumberFormat} of ISO/IEC 29500-1 17.18.59, which the binary
 * format numbers in the same order ([MS-OSHARED] 2.2.1.3, MSONFC).
 */
enum NumberForm {
  DECIMAL,
  DECIMAL_ZERO,
  FULL_WIDTH,
  UPPER_ROMAN,
  LOWER_ROMAN,
  UPPER_LETTER,
  LOWER_LETTER,
  /** 一 … 十 十一 … 一百二十. */
  COUNTING,
  /** 一 … 一〇 一一. */
  DIGITS,
  /** 壹 贰 叁. */
  LEGAL,
  CIRCLED,
  FULL_STOP,
  PARENTHESIS,
  /** ㊀. */
  CIRCLED_HAN,
  STEMS,
  BRANCHES,
  BULLET,
  NONE;

  private static final String HAN = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEM = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCH = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_DIGITS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** No list of a document is longer; damaged files count from anywhere. */
  private static final int MAX = 9_999;

  /** The form with a name of ISO/IEC 29500; decimal if it is one that no Chinese text uses. */
  static NumberForm of(String name) {
    return switch (name) {
      case "decimalZero" -> DECIMAL_ZERO;
      case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "koreanCounting" ->
          COUNTING;
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> DIGITS;
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> LEGAL;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
      case "decimalEnclosedFullstop" -> FULL_STOP;
      case "decimalEnclosedParen" -> PARENTHESIS;
      case "ideographEnclosedCircle" -> CIRCLED_HAN;
      case "ideographTraditional" -> STEMS;
      case "ideographZodiac" -> BRANCHES;
      case "bullet" -> BULLET;
      case "none" -> NONE;
      default -> DECIMAL;
    };
  }

  /** The form with a number of MSONFC. */
  static NumberForm of(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 10, 17, 36 -> DIGITS;
      case 11, 33, 35, 37, 39 -> COUNTING;
      case 14, 19 -> FULL_WIDTH;
      case 16, 34, 38 -> LEGAL;
      case 18, 28 -> CIRCLED;
      case 22 -> DECIMAL_ZERO;
      case 23 -> BULLET;
      case 26 -> FULL_STOP;
      case 27 -> PARENTHESIS;
      case 29 -> CIRCLED_HAN;
      case 30 -> STEMS;
      case 31 -> BRANCHES;
      case 255 -> NONE;
      default -> DECIMAL;
    };
  }

  /** The number as this list would print it. */
  String print(int number) {
    int n = Math.min(Math.max(number, 0), MAX);
    return switch (this) {
      case DECIMAL -> String.valueOf(n);
      case DECIMAL_ZERO -> n < 10 ? "0" + n : String.valueOf(n);
      case FULL_WIDTH -> digits(n, "０１２３４５６７８９");
      case UPPER_ROMAN -> roman(n);
      case LOWER_ROMAN -> roman(n).toLowerCase(Locale.ROOT);
      case UPPER_LETTER -> letter(n, 'A');
      case LOWER_LETTER -> letter(n, 'a');
      case COUNTING -> counting(n, HAN, "十百千");
      case DIGITS -> digits(n, HAN);
      case LEGAL -> counting(n, FORMAL, "拾佰仟");
      case CIRCLED -> enclosed(n, '①', 20);
      case FULL_STOP -> enclosed(n, '⒈', 20);
      case PARENTHESIS -> enclosed(n, '⑴', 20);
      case CIRCLED_HAN -> enclosed(n, '㊀', 10);
      case STEMS -> cycle(n, STEM);
      case BRANCHES -> cycle(n, BRANCH);
      case BULLET, NONE -> "";
    };
  }

  private static String digits(int n, String digits) {
    StringBuilder out = new StringBuilder();
    String.valueOf(n).chars().forEach(c -> out.append(digits.charAt(c - '0')));
    return out.toString();
  }

  private static String cycle(int n, String signs) {
    return n == 0 ? "0" : String.valueOf(signs.charAt((n - 1) % signs.length()));
  }

  private static String enclosed(int n, char first, int last) {
    return n < 1 || n > last ? String.valueOf(n) : String.valueOf((char) (first + n - 1));
  }

  /** A … Z, AA, BB. */
  private static String letter(int n, char first) {
    return n < 1
        ? String.valueOf(n)
        : String.valueOf((char) (first + (n - 1) % 26)).repeat((n - 1) / 26 % 5 + 1);
  }

  private static String roman(int n) {
    StringBuilder out = new StringBuilder();
    int rest = n;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
        out.append(ROMAN_DIGITS[i]);
      }
    }
    return out.toString();
  }

  /** 10 is 十 and not 一十; 101 is 一百〇一 in Word, and 一百零一 as people write it. */
  private static String counting(int n, String digits, String units) {
    if (n == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder out = new StringBuilder();
    String decimal = String.valueOf(n);
    boolean zero = false;
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      int power = decimal.length() - 1 - i;
      if (digit == 0) {
        zero = true;
        continue;
      }
      if (zero) {
        out.append('零');
        zero = false;
      }
      boolean ten = digit == 1 && power == 1 && i == 0 && digits.charAt(1) == '一';
      out.append(ten ? "" : digits.substring(digit, digit + 1));
      out.append(power == 0 ? "" : units.substring(power - 1, power));
    }
    return out.toString();
  }
}
