package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Automaton;
import io.github.plangraph.plan.Indicator.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that count or measure: 8万亿元, 10-15个, 30%左右, 翻一番, 上万台. Years, dates, ordinals, versions
 * numbers inside names and factors of a formula (×100%, 7×24小时) are none. Texts that keep the
 * blanks of their typesetting (超过 2.3 万美元) are read like those without.
 */
final class QuantityScanner {

  private static final WordList UNITS = WordList.of("units.txt");
  private static final WordList TRAPS = WordList.of("unit-traps.txt");
  private static final WordList BOUNDS = WordList.of("quantity-words.tsv");
  private static final String DIGITS = "(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.A-Za-z第×*])(?<![第×] )(?<!\\d[:：∶/])("
              + DIGITS
              + ")(%|％)?(?:(?:-|－|—|–|~|～|至|到)("
              + DIGITS
              + "))?");

  /** 孕产妇死亡率控制在9/10万以下: of so many. */
  private static final Pattern RATE = Pattern.compile("[/／]10{0,3}[万千]");

  private static final Pattern SCALE =
      Pattern.compile("^(余|多)?(万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百)?(余|多)?");
  private static final Pattern PER = Pattern.compile("[/／·]\\d{0,3}[百千万亿]?(?=[^\\d])");

  /** 灌溉水有效利用系数提高到 0.58: what has no unit. */
  private static final Pattern RATIO =
      Pattern.compile(
          "(?:系数|指数|死亡率|倍差|倍率|之比|比值|比|值)(?:提高|提升|下降|降低|缩小|控制|稳定|保持|降|增|升)?(?:到|至|为|达到?|在)$");

  private static final Pattern BRACKET = Pattern.compile("[（(]([^（）()]{1,3})[）)]");

  /** 至少建设一所: a number in words behind a word that bounds it. */
  private static final Pattern LEAST =
      Pattern.compile(
          "(至少|不少于)(?:[建设置立成配备拥有打造培育安排开展组织举办]{2,4})?([一二两三四五六七八九])(?=[个所家名项座处条支次场间台套])");

  /** 三家以上企业. */
  private static final Pattern OR_MORE =
      Pattern.compile("(?<![第一二三四五六七八九十百千万几数])([一二两三四五六七八九])([个家所名项座处条支次场间台套款类种](?=以上))以上");

  private static final Pattern WORDED =
      Pattern.compile(
          "(一半|(?<=[^一-龥]|[占比过达近足率])[二三四五六七八九]成)(?=以上|以下|左右|$|[，。；、）])|翻了?([一两二三四])番|上(万|千|百|亿)(?=[台家个人辆套名户座项])|(?<![数几十百千])([百千])(?=[家个项名](?:以上|$|[^一-龥]|左右))");

  private QuantityScanner() {}

  /** All quantities of a text, in order. */
  static List<Quantity> scan(String original) {
    String text = folded(original);
    List<Quantity> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    int from = 0;
    while (number.find(from)) {
      Optional<Quantity> quantity = measured(text, number);
      quantity.ifPresent(found::add);
      from = Math.max(number.end(), quantity.map(Quantity::unitEnd).orElse(0));
    }
    worded(text, found);
    found.sort(java.util.Comparator.comparingInt(Quantity::number));
    return found;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = (c >= '０' && c <= '９') || c == '．' || c == '－';
      folded.append(digit ? Automaton.fold(c) : c);
    }
    return folded.toString();
  }

  /** No word of the list of bounds is longer. */
  private static final int REACH = 20;

  private static Optional<Quantity> measured(String text, Matcher number) {
    int at = number.end();
    if (number.group(2) != null && number.group(3) == null) {
      return Optional.of(bounded(text, number.start(), at, plain(number.group(1)), "%", false));
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    Matcher scale = SCALE.matcher(text).region(at, text.length());
    String magnitude = "";
    boolean more = false;
    int unitAt = at;
    if (scale.find()) {
      magnitude = scale.group(2) == null ? "" : scale.group(2);
      more = scale.group(1) != null || scale.group(3) != null;
      unitAt = scale.end();
    }
    String unit = unit(text, unitAt);
    if (number.group(3) != null && falls(number.group(1), number.group(3))) {
      return Optional.empty();
    }
    boolean bare = unit.isEmpty() && magnitude.isEmpty() && !ratio(text, number);
    if (bare || notMeasured(text, number, unitAt, unit)) {
      return Optional.empty();
    }
    String value = plain(number.group(1));
    if (number.group(3) != null) {
      value = value + ".." + plain(number.group(3));
    }
    String written = unit.equals("％") ? "%" : unit;
    return Optional.of(
        bounded(text, number.start(), unitAt + unit.length(), value, magnitude + written, more));
  }

  /** 万吨 and behind it /年, 台 and behind it （套）: a unit of two. */
  private static String unit(String text, int at) {
    Matcher rate = RATE.matcher(text).region(at, text.length());
    if (rate.lookingAt()) {
      return rate.group();
    }
    String unit = UNITS.startsAt(text, at).orElse("");
    int end = at + unit.length();
    if (unit.isEmpty() || end >= text.length()) {
      return unit;
    }
    Matcher per = PER.matcher(text).region(end, text.length());
    if (per.lookingAt()) {
      Optional<String> second = UNITS.startsAt(text, per.end());
      end = second.map(s -> per.end() + s.length()).orElse(end);
    }
    Matcher bracket = BRACKET.matcher(text).region(end, text.length());
    if (bracket.lookingAt() && UNITS.contains(bracket.group(1))) {
      end = bracket.end();
    }
    return text.substring(at, end);
  }

  /** PUE值不高于1.5: a decimal without a unit, bounded by a word and closed by a mark. */
  private static boolean ratio(String text, Matcher number) {
    boolean closed =
        number.end() == text.length() || "，。；、）和".indexOf(text.charAt(number.end())) >= 0;
    boolean bounded =
        BOUNDS.startsAt(text, number.end()).filter(w -> placed(w, "after")).isPresent();
    if (!(closed || bounded) || number.group(1).indexOf('.') < 0) {
      return false;
    }
    return BOUNDS
            .endOf(before(text, number.start()))
            .filter(w -> w.length() > 1 && placed(w, "before"))
            .isPresent()
        || bounded
        || RATIO.matcher(before(text, number.start())).find();
  }

  /** Years and dates, version numbers, 文号, and words that only begin like a unit (示范区3.0项目). */
  private static boolean notMeasured(String text, Matcher number, int unitAt, String unit) {
    String digits = number.group(1);
    boolean year = digits.matches("(19|20)\\d\\d") && (unit.equals("年") || unit.isEmpty());
    boolean date =
        unit.equals("日") || unit.equals("月") || (unit.equals("年") && text.startsWith("年代", unitAt));
    boolean ordinal = unit.equals("级") || unit.equals("期") || unit.equals("届") || unit.equals("轮");
    boolean dimension =
        unitAt + unit.length() < text.length()
            && unit.matches("[A-Z]")
            && Character.isLetter(text.charAt(unitAt + unit.length()))
            && text.charAt(unitAt + unit.length()) < 128;
    boolean technical =
        unit.matches("[GDM]") && text.startsWith(unit, unitAt) && digits.length() == 1;
    boolean place =
        unit.matches("[区市县省镇乡村]")
            && unitAt + 1 < text.length()
            && number.end() == unitAt
            && digits.length() > 3;
    boolean version = digits.indexOf('.') > 0 && unit.equals("项");
    boolean jubilee = unit.equals("周") && "年岁".indexOf(after(text, unitAt + 1)) >= 0;
    boolean score = unit.equals("分") && "）)".indexOf(after(text, unitAt + 1)) >= 0;
    boolean trap =
        TRAPS
            .startsAt(text, unitAt)
            .filter(word -> !unit.isEmpty() && word.length() > unit.length())
            .isPresent();
    return trap || year || date || ordinal || dimension || technical || place || version || jubilee
        || score;
  }

  private static Quantity bounded(
      String text, int start, int unitEnd, String value, String unit, boolean more) {
    Comparator comparator = value.contains("..") ? Comparator.RANGE : Comparator.EQ;
    int from = start;
    String left = before(text, start);
    Optional<String> before = BOUNDS.endOf(left).filter(w -> placed(w, "before"));
    if (before.isPresent()) {
      from = start - blanksBefore(text, start) - before.get().length();
      comparator = comparator == Comparator.RANGE ? comparator : bound(before.get());
    }
    int end = unitEnd;
    int behind = unitEnd < text.length() && text.charAt(unitEnd) == ' ' ? unitEnd + 1 : unitEnd;
    Optional<String> after = BOUNDS.startsAt(text, behind).filter(w -> placed(w, "after"));
    if (after.isPresent()) {
      end = behind + after.get().length();
      comparator = comparator == Comparator.RANGE ? comparator : bound(after.get());
    } else if (more && comparator == Comparator.EQ) {
      comparator = Comparator.GT;
    }
    return new Quantity(from, start, end, unitEnd, value, unit, comparator);
  }

  private static char after(String text, int at) {
    return at < text.length() ? text.charAt(at) : '。';
  }

  private static int blanksBefore(String text, int at) {
    int blanks = 0;
    while (blanks < at && text.charAt(at - blanks - 1) == ' ') {
      blanks++;
    }
    return blanks;
  }

  /** What stands before a number, blanks aside. */
  private static String before(String text, int at) {
    int end = at - blanksBefore(text, at);
    return text.substring(Math.max(0, end - REACH), end);
  }

  private static boolean placed(String word, String place) {
    return BOUNDS.kind(word).filter(kind -> kind.startsWith(place)).isPresent();
  }

  private static Comparator bound(String word) {
    return BOUNDS
        .kind(word)
        .map(kind -> kind.substring(kind.indexOf(' ') + 1).toUpperCase(Locale.ROOT))
        .map(Comparator::valueOf)
        .orElse(Comparator.EQ);
  }

  private static void worded(String text, List<Quantity> found) {
    Matcher matcher = WORDED.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        String half =
            matcher.group(1).equals("一半") ? "50" : digit(matcher.group(1).substring(0, 1)) + "0";
        found.add(bounded(text, matcher.start(), matcher.end(), half, "%", false));
      } else if (matcher.group(2) != null) {
        String times = digit(matcher.group(2));
        found.add(bounded(text, matcher.start(2), matcher.end(), times, "番", false));
      } else {
        found.add(many(text, matcher));
      }
    }
    Matcher more = OR_MORE.matcher(text);
    while (more.find()) {
      int at = more.start();
      String value = digit(more.group(1));
      found.add(new Quantity(at, at, more.end(), more.end(2), value, more.group(2), Comparator.GE));
    }
    Matcher least = LEAST.matcher(text);
    while (least.find()) {
      int at = least.start(2);
      String unit = UNITS.startsAt(text, at + 1).orElse("");
      int end = at + 1 + unit.length();
      String value = digit(least.group(2));
      found.add(new Quantity(at, at, end, end, value, unit, Comparator.GE));
    }
  }

  private static String digit(String word) {
    return String.valueOf("零一二三四五六七八九".indexOf(word.equals("两") ? "二" : word));
  }

  /** 上万台, 百家以上. */
  private static Quantity many(String text, Matcher matcher) {
    int unitAt = matcher.end();
    String unit = UNITS.startsAt(text, unitAt).orElse("");
    boolean over = matcher.group(3) != null;
    String word = over ? matcher.group(3) : "";
    String value = over ? "1" : "百".equals(matcher.group(4)) ? "100" : "1000";
    Quantity q = bounded(text, matcher.start(), unitAt + unit.length(), value, word + unit, false);
    return over && q.comparator() == Comparator.EQ
        ? new Quantity(q.start(), q.number(), q.end(), q.unitEnd(), value, q.unit(), Comparator.GE)
        : q;
  }

  /** 2016-20年, 12-3号: no range begins above its end. */
  private static boolean falls(String from, String to) {
    return number(from).compareTo(number(to)) > 0;
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replaceAll("[,，]", ""));
  }

  private static String plain(String digits) {
    BigDecimal number = number(digits);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
