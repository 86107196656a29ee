package io.github.plangraph.extract;

import io.github.plangraph.extract.Enumeration.Item;
import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of parks, zones, hubs, waters and landscapes that no vocabulary has: a known place with a
 * stem and a head behind it (上海智能传感器产业园), a short name before a head that ordinary words do not
 * stand before (陆浑灌区), the form of state zones (中国（郑州）智能传感谷), and what stands in one list with
 * known places. One name each, with no place marked in it.
 */
final class PlaceNames implements Recogniser {

  private static final WordList HEADS = WordList.of("place-heads.tsv");
  private static final WordList BEFORE = WordList.of("place-openers.txt");
  private static final int STEM = 10;
  private static final int SECOND = 4;
  private static final Set<Character> STOPS =
      Set.of(
          '，', '。', '、', '；', '：', '（', '）', '“', '”', '《', '》', '的', '和', '与', '及', '在', '等', '将',
          '为', '是', '各', '—', ' ', '以', '由', '向', '至', '到', '内', '跨', '对', '把');

  /** Words that say of what kind a place is, so that what follows them is no name. */
  private static final WordList DESCRIBING = WordList.of("place-descriptions.tsv");

  /** 长三角世界级城市群, 上海特色产业园区: described, not named. */
  private static final Pattern DESCRIBED = Pattern.compile("级|型|特色|重点|主要|红色|优质|各|多个|周边的");

  private static final Pattern COUNTED = Pattern.compile("[一二三四五六七八九十两多几\\d][大个类条批处座]");

  /** Parts of speech of names, after the tag set of Peking University. */
  private static final Pattern NAMES = Pattern.compile("n[rstz].*");

  /** 环京地区, 近沪地区: around a place that one character names. */
  private static final Pattern AROUND =
      Pattern.compile("[环近泛临沿][京津沪渝杭宁深穗汉蓉郑](?:津|杭|宁|港)?(?:地区|区域|都市圈|城市群|产业带)");

  private static final Pattern STATE_ZONE =
      Pattern.compile(
          "中国[（(]([\\p{IsHan}]{2,6})[）)][\\p{IsHan}]{0,12}?(?:试验区|示范区|合作区|谷|港|科技城|保护中心)");

  /** Whether a name says of what kind places are or how many: 国家级开发区, 闵行两个物流基地. */
  static boolean describes(String name) {
    boolean kind =
        DESCRIBING
            .startsAt(name, 0)
            .flatMap(DESCRIBING::kind)
            .filter(word -> !word.equals("zone"))
            .isPresent();
    return kind || COUNTED.matcher(name).find();
  }

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    for (Lexicon.Hit hit : reading.hits) {
      if (hit.length() > 1 && hit.concepts().containsKey(Scheme.REGION)) {
        known(reading, hit).ifPresent(found::add);
        within(reading, hit).ifPresent(found::add);
      }
    }
    for (WordList.Found head : HEADS.find(reading.text)) {
      if (head.kind().equals("proper")) {
        proper(reading, head).ifPresent(found::add);
      }
    }
    Matcher zone = STATE_ZONE.matcher(reading.text);
    while (zone.find()) {
      found.add(candidate(reading, zone.start(), zone.end(), "place.zone", 0.9));
    }
    Matcher around = AROUND.matcher(reading.text);
    while (around.find()) {
      found.add(candidate(reading, around.start(), around.end(), "place.around", 0.8));
    }
    lists.forEach(list -> listed(reading, list, found));
    return found;
  }

  /** 郑州 and behind it 航空港, 经济综合, 实验区: the longest name that a head ends and no verb breaks. */
  private static Optional<Candidate> known(Reading reading, Lexicon.Hit hit) {
    String text = reading.text;
    int end = -1;
    int limit = Math.min(text.length(), hit.end() + STEM);
    for (int at = hit.end(); at < limit; at++) {
      int length = HEADS.startsAt(text, at).map(String::length).orElse(0);
      if (length > 0 && !inner(text, at + length)) {
        end = further(reading, at + length);
        break;
      }
      if (STOPS.contains(text.charAt(at)) || verbAt(reading, at) || counted(text, at)) {
        break;
      }
    }
    return end < 0
            || STOPS.contains(text.charAt(hit.end()))
            || DESCRIBED.matcher(text.substring(hit.end(), end)).find()
        ? Optional.empty()
        : Optional.of(candidate(reading, hit.start(), end, "place.named", 0.8));
  }

  /** 上海市嘉定区: a place behind the one that it lies in. One name, of the smaller. */
  private static Optional<Candidate> within(Reading reading, Lexicon.Hit hit) {
    Concept whole = hit.concepts().get(Scheme.REGION);
    Lexicon.Hit next = reading.labels.longest(hit.end(), reading.text.length()).orElse(null);
    Concept part = next == null ? null : next.concepts().get(Scheme.REGION);
    return whole == null || next == null || part == null || !liesIn(reading, part, whole)
        ? Optional.empty()
        : Optional.of(candidate(hit.start(), next.end(), part));
  }

  private static boolean liesIn(Reading reading, Concept part, Concept whole) {
    return part.broader().stream()
        .anyMatch(
            iri ->
                iri.equals(whole.iri())
                    || reading
                        .lexicon
                        .concept(iri)
                        .filter(c -> liesIn(reading, c, whole))
                        .isPresent());
  }

  private static Candidate candidate(int start, int end, Concept place) {
    return new Candidate(
        start, end, Scheme.REGION, place.label(), Optional.of(place), "place.within", 0.9);
  }

  /** 大兴国际机场 goes on to 临空经济区: a second head within a few characters, no verb between. */
  private static int further(Reading reading, int end) {
    String text = reading.text;
    for (int at = end; at < Math.min(text.length(), end + SECOND); at++) {
      int length = HEADS.startsAt(text, at).map(String::length).orElse(0);
      if (length > 1 && !inner(text, at + length)) {
        return at + length;
      }
      if (STOPS.contains(text.charAt(at)) || verbAt(reading, at) || counted(text, at)) {
        break;
      }
    }
    return end;
  }

  /** 三大文化带, 四个片区: a number of places, not one. */
  private static boolean counted(String text, int at) {
    return "一二三四五六七八九十两多几".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && "大个类条批处座十".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** Whether the head goes on to a longer one: 科技园 of 科技园区, 产业园 of 产业园区. */
  private static boolean inner(String text, int end) {
    return end < text.length()
        && ("区带群域航口".indexOf(text.charAt(end)) >= 0 || text.startsWith("中心", end));
  }

  /** 陆浑 before 灌区, back to a verb, a mark or a small word. */
  private static Optional<Candidate> proper(Reading reading, WordList.Found head) {
    String text = reading.text;
    int start = head.start();
    while (start > 0
        && head.start() - start < 6
        && !STOPS.contains(text.charAt(start - 1))
        && !verbEnds(reading, start)) {
      start--;
    }
    boolean whole =
        start == 0 || STOPS.contains(text.charAt(start - 1)) || verbEnds(reading, start);
    start = behindVerb(reading, start, head.start());
    String stem = text.substring(start, head.start());
    if (!whole
        || !proper(reading, start, head.start())
        || stem.length() < 2
        || DESCRIBING.startsAt(stem, 0).isPresent()
        || COUNTED.matcher(stem).find()
        || !stem.chars().allMatch(c -> Character.isIdeographic(c))
        || inner(text, head.end())
        || topical(reading, start, head.start())) {
      return Optional.empty();
    }
    return Optional.of(candidate(reading, start, head.end(), "place.proper", 0.7));
  }

  /** 编制 before 滇池: a verb that the word lists do not have. */
  private static int behindVerb(Reading reading, int start, int end) {
    return reading.words().stream()
        .filter(w -> w.start() == start && w.end() < end && w.end() - start > 1)
        .filter(w -> w.pos().startsWith("v"))
        .mapToInt(Token::end)
        .findFirst()
        .orElse(start);
  }

  /**
   * Whether a stem is of words that name (祁连山) or that the dictionary lacks and takes apart into
   * characters (陆浑): 合流制, 节假日 and 同一 are no names.
   */
  private static boolean proper(Reading reading, int start, int end) {
    return reading.words().stream()
        .filter(w -> w.end() > start && w.start() < end)
        .allMatch(w -> w.end() - w.start() == 1 || NAMES.matcher(w.pos()).matches());
  }

  /** Whether a technology or a branch stands in the stem: 智慧旅游景区, 棉花灌区. */
  private static boolean topical(Reading reading, int start, int end) {
    return reading.hits.stream()
        .anyMatch(
            h ->
                h.start() >= start
                    && h.end() <= end
                    && h.length() > 1
                    && !h.concepts().containsKey(Scheme.REGION));
  }

  /** 外高桥、芦潮港: short items beside known places, and 新虹桥、枫林等医学园区. */
  private static void listed(Reading reading, Enumeration list, List<Candidate> found) {
    int places = 0;
    for (Item item : list.items()) {
      places += place(reading, item) ? 1 : 0;
    }
    boolean headed =
        list.closed()
            && list.head()
                .filter(h -> HEADS.endOf(reading.text.substring(h.start(), h.end())).isPresent())
                .isPresent();
    if (!headed && (places == 0 || places * 2 < list.items().size())) {
      return;
    }
    for (Item item : list.items()) {
      String name = reading.text.substring(item.start(), item.end());
      if (name.length() >= 2
          && name.length() <= 4
          && !place(reading, item)
          && DESCRIBING.startsAt(name, 0).isEmpty()
          && name.chars().allMatch(c -> Character.isIdeographic(c))
          && name.chars().noneMatch(c -> STOPS.contains((char) c))
          && !topical(reading, item.start(), item.end())
          && (headed || !holdsPlace(reading, item))
          && !verbAt(reading, item.start())
          && BEFORE.startsAt(name, 0).isEmpty()
          && !Words.generic(name)) {
        found.add(candidate(reading, item.start(), item.end(), "place.listed", 0.6));
      }
    }
  }

  private static boolean holdsPlace(Reading reading, Item item) {
    return reading.hits.stream()
        .anyMatch(
            h ->
                h.start() < item.end()
                    && h.end() > item.start()
                    && h.concepts().containsKey(Scheme.REGION));
  }

  private static boolean place(Reading reading, Item item) {
    return reading
        .lexicon
        .find(Scheme.REGION, reading.text.substring(item.start(), item.end()))
        .isPresent();
  }

  private static boolean verbAt(Reading reading, int at) {
    return Words.VERBS
        .startsAt(reading.text, at)
        .filter(v -> !reading.labels.cover(at, at + v.length()))
        .filter(v -> !v.equals("创新") && !v.equals("研发") && !v.equals("制造") && !v.equals("示范"))
        .isPresent();
  }

  private static boolean verbEnds(Reading reading, int at) {
    return at >= 2
        && (Words.VERBS.contains(reading.text.substring(at - 2, at))
            || Words.OPENERS.contains(reading.text.substring(at - 2, at))
            || BEFORE.contains(reading.text.substring(at - 2, at)));
  }

  private static Candidate candidate(
      Reading reading, int start, int end, String rule, double confidence) {
    String name = reading.text.substring(start, end);
    Optional<Concept> concept = reading.lexicon.find(Scheme.REGION, name);
    return new Candidate(
        start,
        end,
        Scheme.REGION,
        concept.map(Concept::label).orElse(name),
        concept,
        rule,
        confidence);
  }
}
