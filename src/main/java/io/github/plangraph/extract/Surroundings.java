package io.github.plangraph.extract;

import io.github.plangraph.plan.Statement.Predicate;
import java.util.regex.Pattern;

/**
 * What stands between two names and denies that one is said of the other, however likely their
 * words make it: the end of a sentence, or a closing 等 that leads to something else than the kind.
 */
final class Surroundings {

  /** 集展示、交易等于一体的平台; 机器人等领域的传感器; 铁水等向钢厂; 塔吊等装备及配套软件. */
  private static final Pattern NO_KIND =
      Pattern.compile(
          "[于为]一体|等(?:[^，。；等]{0,6}(?:领域|行业|方面|环节|场景|地区|区域|需求|问题|方向)(?=[^，。；])|(?:向|在(?!线|轨|建|位)|与|和(?!谐)|及|到|对(?!外)|用于|用在|从|为|由|通过|开展|进行|实现|实施|转向)|[^，。；等]{2,12}[及和与]其?(?:配套|附属))");

  /** A run-in heading has no more characters; what follows is said of what it names. */
  private static final int HEADING = 40;

  private static final int SHORT = 25;

  private Surroundings() {}

  /** Whether what stands between denies that the one is a kind of, or applied in, the other. */
  static boolean deny(Reading reading, Predicate predicate, Candidate subject, Candidate object) {
    return predicate == Predicate.BROADER
        ? denyKind(reading, subject, object)
        : apart(reading, subject, object);
  }

  /** Whether the words between two names make no kind of the one. */
  static boolean denyKind(Reading reading, Candidate narrower, Candidate broader) {
    if (!reading.sentence(narrower.start()).equals(reading.sentence(broader.start()))) {
      return true;
    }
    return narrower.end() <= broader.start()
        && NO_KIND
            .matcher(reading.text)
            .region(narrower.end(), broader.start())
            .useTransparentBounds(true)
            .find();
  }

  /**
   * Whether a full stop or semicolon parts a technology from a sector: what one sentence does is
   * not done in the sector of another, unless the heading that runs in names one of the two (服务业大数据
   * 应用。利用大数据支持认证认可).
   */
  static boolean apart(Reading reading, Candidate technology, Candidate sector) {
    Reading.Range first = reading.sentence(technology.start());
    Reading.Range second = reading.sentence(sector.start());
    Reading.Range earlier = first.start() < second.start() ? first : second;
    Reading.Range later = earlier.equals(first) ? second : first;
    return !first.equals(second)
        && !heading(reading, earlier)
        && !runsIn(reading.text, earlier, later);
  }

  /** 农业资源要素数据共享。利用物联网…: a short sentence within a paragraph heads the next one. */
  private static boolean runsIn(String text, Reading.Range sentence, Reading.Range next) {
    return next.start() == sentence.end()
        && sentence.end() - sentence.start() <= SHORT
        && text.charAt(sentence.end() - 1) == '。'
        && text.substring(sentence.start(), sentence.end()).indexOf('，') < 0;
  }

  private static boolean heading(Reading reading, Reading.Range sentence) {
    boolean first = sentence.start() <= reading.passage.body();
    return sentence.end() <= reading.passage.lead()
        || (first && sentence.end() - sentence.start() <= HEADING);
  }
}
