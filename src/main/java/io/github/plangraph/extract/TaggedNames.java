package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that the tagger sees, held to what the rules know of them: 本《纲要》 is what a document calls
 * itself, 新城 alone is no name, 南枫线 a railway and 上海国际电影节 an event; 五号沟—崇明岛 are two places, and in
 * 基于大模型 the name is 大模型.
 */
final class TaggedNames {

  private static final WordList HEADS = WordList.of("place-heads.tsv");
  private static final WordList BEARERS = WordList.of("place-bearers.tsv");

  private static final WordList KINDS = WordList.of("place-kinds.txt");

  /** A page number that a line break left before the name, or a word that leads to it: 经俄罗斯. */
  private static final Pattern LEADING = Pattern.compile("^(?:\\d+|[经沿赴往])+");

  /** What a name is built on or made for: 基于大模型. */
  private static final Pattern GROUND = Pattern.compile("^(?:基于|面向)");

  private static final Pattern DASHED = Pattern.compile("[-－—–]+");

  /** Railways and roads; 中轴线 and 海岸线 are places. */
  private static final Pattern LINE = Pattern.compile(".*(?<!中轴|岸|防|沿|天际)(?:线|复线|快线|专线)");

  private TaggedNames() {}

  /** The names that may stand, places joined by a dash taken apart. */
  static List<Candidate> settle(Reading reading, List<Enumeration> lists, List<Candidate> tagged) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate name : tagged) {
      if (name.scheme() == Scheme.REGION) {
        ends(reading, lists, led(reading, lists, name)).stream()
            .filter(place -> !refused(reading, place))
            .forEach(kept::add);
      } else if (!numbered(reading, name) && !selfReference(reading, name)) {
        add(reading, lists, grounded(reading, lists, name), kept);
      }
    }
    return kept;
  }

  /** 色彩材料工艺（CMF）设计: an acronym in the middle of a name does not part it. */
  private static void add(
      Reading reading, List<Enumeration> lists, Candidate name, List<Candidate> kept) {
    Candidate before = kept.isEmpty() ? name : kept.get(kept.size() - 1);
    boolean goesOn =
        before.end() == name.start()
            && before.scheme() == name.scheme()
            && "（(".indexOf(reading.text.charAt(name.start())) >= 0;
    if (goesOn) {
      kept.remove(kept.size() - 1);
    }
    kept.add(goesOn ? part(reading, lists, before, before.start(), name.end()) : name);
  }

  /** 大模型 for 基于大模型, unless the whole is known. */
  private static Candidate grounded(Reading reading, List<Enumeration> lists, Candidate name) {
    boolean made =
        name.concept().isEmpty()
            && (name.scheme() == Scheme.TECHNOLOGY || name.scheme() == Scheme.SECTOR);
    Matcher ground = GROUND.matcher(surface(reading, name));
    return made && ground.lookingAt() && ground.end() + 1 < name.length()
        ? part(reading, lists, name, name.start() + ground.end(), name.end())
        : name;
  }

  /** 工信部规〔2016〕412号: the agency of a document's number is not mentioned. */
  private static boolean numbered(Reading reading, Candidate name) {
    return name.scheme() == Scheme.ORGANIZATION && LongerNames.numbered(reading.text, name.end());
  }

  /** 本《纲要》, 《规划》: the genre that a document calls itself by. */
  private static boolean selfReference(Reading reading, Candidate name) {
    if (name.scheme() != Scheme.POLICY) {
      return false;
    }
    String bare = surface(reading, name).replaceAll("[《》]", "");
    boolean marked =
        bare.length() < name.length()
            || (name.start() > 0 && reading.text.charAt(name.start() - 1) == '《');
    return CitedTitles.genre(bare) && (marked || bare.startsWith("本"));
  }

  private static boolean refused(Reading reading, Candidate place) {
    String name = surface(reading, place);
    boolean known = place.concept().isPresent();
    boolean kind = HEADS.contains(name) || KINDS.contains(name) || PlaceNames.describes(name);
    return (!known && (kind || LINE.matcher(name).matches() || bearer(name)))
        || held(reading, place);
  }

  /** 上海国际电影节, 上海技术交易所: events and bodies; 郑州会展中心 is where they are held. */
  private static boolean bearer(String name) {
    return BEARERS
            .endOf(name)
            .flatMap(BEARERS::kind)
            .filter(kind -> !kind.equals("next"))
            .isPresent()
        && HEADS.endOf(name).isEmpty();
  }

  /** Whether the rules left this place out because it is part of a longer name. */
  private static boolean held(Reading reading, Candidate place) {
    Optional<Lexicon.Hit> hit = reading.labels.longest(place.start(), place.end());
    return hit.filter(h -> h.end() == place.end() && LongerNames.hold(reading, h)).isPresent();
  }

  /** 俄罗斯 for 经俄罗斯: what leads to a known place is no part of its name. */
  private static Candidate led(Reading reading, List<Enumeration> lists, Candidate name) {
    Matcher leading = LEADING.matcher(surface(reading, name));
    if (name.concept().isPresent() || !leading.find()) {
      return name;
    }
    int start = name.start() + leading.end();
    Candidate rest = start < name.end() ? part(reading, lists, name, start, name.end()) : name;
    return rest.concept().isPresent() ? rest : name;
  }

  /** Both ends of 青草沙－陈行; a name with a dash that is known stays whole. */
  private static List<Candidate> ends(Reading reading, List<Enumeration> lists, Candidate name) {
    String[] parts = DASHED.split(surface(reading, name), -1);
    if (parts.length != 2 || name.concept().isPresent() || !places(parts)) {
      return List.of(name);
    }
    int second = name.end() - parts[1].length();
    return List.of(
        part(reading, lists, name, name.start(), name.start() + parts[0].length()),
        part(reading, lists, name, second, name.end()));
  }

  private static boolean places(String[] parts) {
    for (String part : parts) {
      if (part.length() < 2
          || part.length() > 6
          || !part.codePoints().allMatch(Character::isIdeographic)) {
        return false;
      }
    }
    return HEADS.endOf(parts[1]).isEmpty();
  }

  private static Candidate part(
      Reading reading, List<Enumeration> lists, Candidate name, int start, int end) {
    return Linking.candidate(
        reading, lists, start, end, name.scheme(), name.rule(), name.confidence());
  }

  private static String surface(Reading reading, Candidate name) {
    return reading.text.substring(name.start(), name.end());
  }
}
