package io.github.plangraph.outline;

import io.github.plangraph.plan.DocumentType;
import io.github.plangraph.plan.FiveYears;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title in normal form: without the issuer's prefix and without spaces, brackets full-width, the
 * period in brackets with a plain dash.
 *
 * @param text such as 大数据产业发展规划（2016-2020年）
 */
record TitleText(String text) {
  private record Kind(String word, DocumentType type) {}

  private static final int MIN = 4;
  private static final int MAX = 100;

  private static final List<Kind> KINDS =
      WordList.rows("types.tsv").stream()
          .map(row -> new Kind(row.get(0), DocumentType.valueOf(row.get(1))))
          .sorted(Comparator.comparing((Kind k) -> -k.word.length()).thenComparing(Kind::word))
          .toList();

  /** 工信部：大数据产业发展规划. */
  private static final Pattern PREFIX =
      Pattern.compile("^[\\p{IsHan}、]{2,12}(?:部|委|局|厅|院|办|省|市|政府|署|会)[：:](?=.{4})");

  /** （2016-2020年）, （试行）, (征求意见稿) behind the type's word. */
  private static final Pattern SUFFIX = Pattern.compile("（[^（）]{2,20}）$");

  private static final Pattern DASH = Pattern.compile("(?<=\\d|年)[－–—―~～至到─]+(?=\\d)");
  private static final Pattern PERIOD = Pattern.compile("((?:19|20)\\d{2})年?-((?:19|20)\\d{2})年?");
  private static final Pattern FIVE_YEARS = Pattern.compile(FiveYears.NAME);
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");

  /** 关于印发《X》的通知, 印发X的通知, 印发《X》. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:印发|转发|发布|下发|出台)(?:了)?(?:(《.+》)(?:的(?:通知|公告|通告|函))?|(.+)的(?:通知|公告|通告|函))$");

  private static final Pattern HEADLINE =
      Pattern.compile("[^。，；：！？《]{2,50}(?:印发|转发|发布|下发|出台)(?:了)?《[^《》]{4,80}》");

  /** Cells of a row of links, or a link and its date. */
  private static final Pattern GAP = Pattern.compile("(?U)\\S(?:\\t|\\s{4,})\\s*\\S");

  /** Normalises a title line or several. */
  static TitleText of(String raw) {
    String text = raw.replaceAll("(?U)[\\s\\u200B\\uFEFF]", "").replace('(', '（').replace(')', '）');
    text = DASH.matcher(text).replaceAll("-");
    text = PREFIX.matcher(text).replaceFirst("");
    text = text.replaceAll("[。：:]+$", "");
    return new TitleText(unwrap(text));
  }

  private static String unwrap(String text) {
    boolean wrapped =
        text.startsWith("《") && text.endsWith("》") && text.indexOf('《', 1) < 0 && text.length() > 2;
    return wrapped ? text.substring(1, text.length() - 1) : text;
  }

  /** Whether a line has the form of a title: not too long, no sentence, ends in a type's word. */
  static boolean is(String line) {
    String text = of(line).text();
    return text.length() >= MIN
        && text.length() <= MAX
        && text.chars().noneMatch(c -> "。；！？".indexOf(c) >= 0)
        && !line.matches("(?s).*[：。:]")
        && !GAP.matcher(line.strip()).find()
        && of(line).kind().isPresent();
  }

  /** Whether a line is the headline of what it issues: 中共中央 国务院印发《数字中国建设整体布局规划》. */
  static boolean issues(String line) {
    return line.length() <= MAX && HEADLINE.matcher(of(line).text()).matches();
  }

  /** Whether a line goes on with the title above it: （2016-2020年）, （试行）. */
  static boolean isRest(String line) {
    return SUFFIX.matcher(of(line).text()).lookingAt();
  }

  private Optional<Kind> kind() {
    String bare = SUFFIX.matcher(text).replaceFirst("");
    return KINDS.stream().filter(k -> bare.endsWith(k.word)).findFirst();
  }

  /** The kind of document that the title names. */
  DocumentType type() {
    return kind().map(Kind::type).orElse(DocumentType.OTHER);
  }

  /** The title of what a notice issues: X for 关于印发X的通知. */
  Optional<TitleText> issued() {
    Matcher matcher = ISSUED.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String inner = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return Optional.of(of(inner));
  }

  /** The first year of the period. */
  OptionalInt from() {
    return period(true);
  }

  /** The last year of the period. */
  OptionalInt to() {
    return period(false);
  }

  private OptionalInt period(boolean first) {
    Matcher years = PERIOD.matcher(text);
    if (years.find()) {
      int from = Integer.parseInt(years.group(1));
      int to = Integer.parseInt(years.group(2));
      return from > to ? OptionalInt.empty() : OptionalInt.of(first ? from : to);
    }
    Matcher five = FIVE_YEARS.matcher(text);
    if (five.find()) {
      return FiveYears.of(five.group()).stream().mapToInt(y -> first ? y.from() : y.to()).findAny();
    }
    Matcher year = YEAR.matcher(text);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }
}
