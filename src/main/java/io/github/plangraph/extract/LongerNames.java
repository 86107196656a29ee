package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that hold the name of a place or a strategy and do not mention it: 北京冬奥会 and 上海国际电影节 are
 * events, 郑州银行 is a body, 京沪高铁 a railway, “上海服务” a brand, “互联网+护理服务” a service.
 */
final class LongerNames {

  /** What ends the name of a body, an event, a railway or a road. */
  private static final WordList HEADS = WordList.of("place-bearers.tsv");

  /** What a policy's name only describes: 双创 before 示范基地, “双一流” before 高校. */
  private static final WordList POLICY_BEARERS = WordList.of("policy-bearers.txt");

  /** “互联网+” before a mark, 行动 or 环境 is the initiative, before the name of a field a kind of it. */
  private static final List<String> INITIATIVE = List.of("行动", "战略", "三年行动");

  private static final WordList PLACES = WordList.of("place-heads.tsv");

  private static final int STEM = 12;
  private static final Set<Character> STOPS =
      Set.of('，', '。', '、', '；', '：', '（', '“', '”', '《', '》', '的', '和', '与', '及', '在', '等', '将');
  private static final Pattern QUOTE = Pattern.compile("“([^“”，。、；：—（）]{3,10})”");

  private static final Pattern SPEECH =
      Pattern.compile("(?:时|期间|工作|工作时)?的?(?:系列)?重要(?:讲话|指示|批示|论述)");

  /** The rest of a 发文字号 behind the agency that it begins with: 规〔2016〕412号. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\p{IsHan}{0,6}\\s*[〔\\[［【（(]\\s*(?:19|20)\\d{2}\\s*[〕\\]］】）)]\\s*第?\\s*\\d{1,5}\\s*号");

  private LongerNames() {}

  /** Whether a label is part of a longer name and no name here. */
  static boolean hold(Reading reading, Lexicon.Hit hit) {
    if (hit.concepts().containsKey(Scheme.POLICY)) {
      return prefix(reading, hit.end()) || borne(reading.text, hit.end());
    }
    if (hit.concepts().containsKey(Scheme.ORGANIZATION) && numbered(reading.text, hit.end())) {
      return true;
    }
    return hit.concepts().containsKey(Scheme.REGION)
        && (quoted(reading.text, hit)
            || line(reading.text, hit.end())
            || bracketed(reading.text, hit)
            || stretch(reading.text, hit)
            || spokenOf(reading.text, hit.end())
            || headAfter(reading, hit.end()) >= 0);
  }

  /** Whether the agency that ends here begins a document's number and is not mentioned itself. */
  static boolean numbered(String text, int end) {
    return NUMBER.matcher(text).region(end, text.length()).lookingAt();
  }

  /** The offset behind a body's name of which a place that ends here is the beginning, or -1. */
  static int bodyAfter(Reading reading, int from) {
    int end = headAfter(reading, from);
    return end < 0 ? -1 : body(reading.text, end);
  }

  /** The end of the name, a company's 有限公司 included, if its head is one of a body. */
  private static int body(String text, int end) {
    String head = HEADS.endOf(text.substring(Math.max(0, end - 8), end)).orElse("");
    if (!HEADS.kind(head).orElse("").startsWith("body")) {
      return -1;
    }
    int more = HEADS.startsAt(text, end).map(String::length).orElse(0);
    return more > 1 ? end + more : end;
  }

  /** The offset behind the head that makes a longer name of what ends here, or -1. */
  private static int headAfter(Reading reading, int from) {
    String text = reading.text;
    int limit = Math.min(text.length(), from + STEM);
    for (int at = from; at < limit; at++) {
      Optional<String> head = HEADS.startsAt(text, at);
      if (head.isPresent() && (at == from || !next(head.get()))) {
        return at + head.get().length();
      }
      if (STOPS.contains(text.charAt(at)) || verbAt(reading, at)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean next(String head) {
    return HEADS.kind(head).orElse("").endsWith("next");
  }

  /** Whether a verb stands here that is no part of a known name. */
  private static boolean verbAt(Reading reading, int at) {
    return Words.VERBS
        .startsAt(reading.text, at)
        .filter(v -> !reading.labels.cover(at, at + v.length()))
        .filter(v -> !v.equals("创新") && !v.equals("研发") && !v.equals("研究") && !v.equals("制造"))
        .isPresent();
  }

  /** “上海服务”, “投资郑州”: a short quoted name that holds more than the place. */
  private static boolean quoted(String text, Lexicon.Hit hit) {
    int open = text.lastIndexOf('“', hit.start());
    if (open < 0 || hit.start() - open > 8) {
      return false;
    }
    Matcher quote = QUOTE.matcher(text).region(open, Math.min(text.length(), open + 12));
    return quote.lookingAt()
        && PLACES.endOf(quote.group(1)).isEmpty()
        && quote.start(1) <= hit.start()
        && hit.end() <= quote.end(1)
        && quote.end(1) - quote.start(1) > hit.length();
  }

  /** 国家转化医学中心（上海）: the seat in the name of a body. */
  private static boolean bracketed(String text, Lexicon.Hit hit) {
    return hit.start() > 2
        && hit.end() < text.length()
        && "（(".indexOf(text.charAt(hit.start() - 1)) >= 0
        && "）)".indexOf(text.charAt(hit.end())) >= 0
        && HEADS.endOf(text.substring(Math.max(0, hit.start() - 8), hit.start() - 1)).isPresent();
  }

  /** 吴淞江（上海段）: a part of what the name before says. */
  private static boolean stretch(String text, Lexicon.Hit hit) {
    return text.startsWith("段）", hit.end()) || text.startsWith("段)", hit.end());
  }

  /** 总书记对江西工作的重要讲话: the occasion of a speech. */
  private static boolean spokenOf(String text, int end) {
    return SPEECH.matcher(text).region(end, text.length()).lookingAt();
  }

  /** 崇明线, 京雄线: a railway line, not 线上 or 线路. */
  private static boolean line(String text, int end) {
    return text.startsWith("复线", end)
        || (end < text.length()
            && text.charAt(end) == '线'
            && (end + 1 == text.length() || "上下索路性".indexOf(text.charAt(end + 1)) < 0));
  }

  /** 互联网+ of 互联网+护理服务, “互联网+”医疗: a pattern of words, not the initiative. */
  private static boolean prefix(Reading reading, int end) {
    String text = reading.text;
    boolean closed = end > 1 && text.charAt(end - 1) == '”';
    if ("+＋×".indexOf(text.charAt(closed ? end - 2 : end - 1)) < 0) {
      return false;
    }
    int at = !closed && text.startsWith("”", end) ? end + 1 : end;
    boolean field = (closed || at > end) ? reading.labels.beginsAt(at) : letter(text, at);
    return field && INITIATIVE.stream().noneMatch(word -> text.startsWith(word, at));
  }

  private static boolean letter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** “双创”示范基地, 双一流高校: what bears the name is meant. */
  private static boolean borne(String text, int end) {
    return POLICY_BEARERS.startsAt(text, text.startsWith("”", end) ? end + 1 : end).isPresent();
  }
}
