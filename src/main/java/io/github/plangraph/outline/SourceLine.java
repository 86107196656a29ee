package io.github.plangraph.outline;

import io.github.plangraph.document.MappedText;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Metadatum.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line under a headline on the web, 2016-07-27 18:52 来源： 新华社, and the note under a title,
 * （2025年12月8日…全体会议通过）.
 */
final class SourceLine {
  private static final String DAY =
      "(?:19|20)\\d{2}\\s*[年\\-./]\\s*\\d{1,2}\\s*[月\\-./]\\s*\\d{1,2}\\s*日?";

  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?U)^(?:发布于|发表于)?\\s*("
              + DAY
              + ")\\s*(\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?\\s*(?:(?:文章|信息)?来\\s*源\\s*[：:]\\s*(\\S{0,30}).{0,60})?$");

  /** Who agreed to it and when: 通过, 批准. */
  private static final Pattern PASSED =
      Pattern.compile(
          "(?U)^[（(]?\\s*.{0,4}[年\\d〇零一二三四五六七八九十\\s月]{6,20}日[^。；]{4,120}(?:通过|批准|审定|公布|发布|施行|修订|修正)[）)]?(?:目\\s*[录次])?$");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?U)(" + DAY + ")[^\\d。；]{0,40}(?:第?\\s*\\d{1,4}\\s*号)?\\s*(?:公布|发布)");

  private static final Pattern CONGRESS =
      Pattern.compile(
          "日\\s*(\\p{IsHan}{2,12}?[省市区县州盟旗])\\s*第[\\p{IsHan}\\d]{1,5}届\\s*(人民代表大会(?:常务委员会)?)\\s*第[\\p{IsHan}\\d]{1,5}次会议(?:审议)?(?:通过|批准)");

  private static final Pattern BRACKETED = Pattern.compile("(?U)^[（(].*[）)]$");

  private SourceLine() {}

  /** What a line says of the day it was published and of where it comes from. */
  static List<Metadatum> headline(MappedText line) {
    Matcher matcher = HEADLINE.matcher(line.text());
    List<Metadatum> said = new ArrayList<>();
    if (matcher.matches() && (matcher.group(2) != null || matcher.group(3) != null)) {
      Dates.first(matcher.group(1))
          .map(day -> datum(Field.PUBLISHED, day, line, matcher, 1))
          .ifPresent(said::add);
      if (matcher.group(3) != null && !matcher.group(3).isEmpty()) {
        said.add(datum(Field.ORIGIN, matcher.group(3), line, matcher, 3));
      }
    }
    return said;
  }

  private static Metadatum datum(
      Field field, String value, MappedText line, Matcher matcher, int group) {
    MappedText quote = line.slice(matcher.start(group), matcher.end(group));
    return new Metadatum(field, value, Evidence.of(quote, "headline.line", 0.95));
  }

  /** Whether a line, perhaps with the next, tells when the document was passed. */
  static boolean isPassed(String line) {
    return PASSED.matcher(line).matches();
  }

  /** Whether the line begins as one of two that tell when the document was passed. */
  static boolean beginsPassed(String line, String next) {
    return line.length() <= 80
        && next.length() <= 80
        && !PASSED.matcher(line).matches()
        && Dates.line(line).isEmpty()
        && PASSED.matcher(line + next).matches();
  }

  /** The day that a note under a title gives for 公布, as ISO 8601. */
  static Optional<String> published(String line) {
    Matcher matcher = PUBLISHED.matcher(line);
    return matcher.find() ? Dates.first(matcher.group(1)) : Optional.empty();
  }

  /** The people's congress that passed it: 上海市第十五届人民代表大会第五次会议批准. */
  static Optional<String> congress(String line) {
    Matcher matcher = CONGRESS.matcher(line);
    return matcher.find() ? Optional.of(matcher.group(1) + matcher.group(2)) : Optional.empty();
  }

  /** Whether a date under a title stands in brackets, as party documents have it. */
  static boolean isBracketed(String line) {
    return BRACKETED.matcher(line).matches();
  }
}
