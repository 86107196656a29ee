package io.github.plangraph.extract;

import io.github.plangraph.extract.Enumeration.Head;
import io.github.plangraph.extract.Enumeration.Item;
import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Items of enumerations. The closing noun types them (等技术: technologies; 等行业: sectors), else the
 * items that the vocabulary knows, else the governing verb. A shared head is given back to items
 * that are no names alone (新型计算、存储、传感等芯片: 计算芯片), a shared first word to bare actions (大数据采集、传输、存储:
 * 大数据传输).
 */
final class ListedNames implements Recogniser {

  /** Heads of things one can touch or run: their hyponyms are incomplete without them. */
  private static final Set<String> DISTRIBUTED =
      Set.of("芯片", "器件", "装备", "设备", "材料", "传感器", "终端", "软件", "机器人", "机械", "仪器", "电池", "药物", "疫苗");

  /** Nouns that a name can do without. */
  private static final Set<String> UNNAMED = Set.of("技术", "产品", "工艺", "方法");

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    for (Enumeration list : lists) {
      ListTyping.of(reading, list).ifPresent(typing -> items(reading, list, typing, found));
      list.head()
          .filter(head -> list.closed() && (head.kind().equals("tech") || ofKnown(reading, head)))
          .flatMap(head -> closingName(reading, head))
          .ifPresent(found::add);
    }
    return found;
  }

  /**
   * Where the name in an item begins: its evaluative words belong to it where the vocabulary knows
   * it with them (数字化车间), and where a bare process is left (绿色分离).
   */
  static int nameStart(Reading reading, Enumeration list, Item item) {
    int from = item.start();
    int end = item.end();
    boolean shared = list.head().filter(h -> DISTRIBUTED.contains(h.noun())).isPresent();
    if (reading.labels.is(from, end) && !shared) {
      return from;
    }
    int start = ItemStart.of(reading.text, from, end);
    int trimmed = Math.max(start, NameShape.trimEnd(reading.text, from, end));
    boolean bare = Words.PROCESSES.contains(reading.text.substring(start, trimmed));
    return bare && trimmed - from <= 4 ? from : start;
  }

  /**
   * Where a name ends: before 技术, unless a label would be torn (数据分析技术 in 可信数据分析技术) that would else
   * win over it.
   */
  private static int nameEnd(Reading reading, int start, int end) {
    int trimmed = NameShape.trimEnd(reading.text, start, end);
    return trimmed < end && reading.labels.spans(trimmed) && !reading.labels.beginsAt(start)
        ? end
        : trimmed;
  }

  private static void items(
      Reading reading, Enumeration list, ListTyping typing, List<Candidate> found) {
    boolean decided = typing.confidence() > 0.86;
    for (Item item : list.items()) {
      int start = nameStart(reading, list, item);
      int end = nameEnd(reading, start, item.end());
      List<Candidate> halves =
          typing.scheme() == Scheme.TECHNOLOGY
              ? Halves.of(reading, start, end, typing.rule(), typing.confidence())
              : List.of();
      found.addAll(halves);
      if (halves.isEmpty() && end - start >= 2) {
        String surface = reading.text.substring(start, end);
        candidate(reading, list, typing, start, end, surface)
            .map(c -> decided || completed(c, surface) ? widened(c, item.start()) : c)
            .ifPresent(found::add);
      }
    }
  }

  /** Whether a shared head was given back: 计算芯片 for 计算. */
  private static boolean completed(Candidate candidate, String surface) {
    return candidate.concept().isEmpty()
        && candidate.label().startsWith(surface)
        && candidate.label().length() > surface.length();
  }

  /** 新型计算 for 计算, so that a label over the modifier, which names something else, is no rival. */
  private static Candidate widened(Candidate c, int start) {
    return new Candidate(
        start,
        c.end(),
        c.scheme(),
        c.label(),
        c.concept(),
        c.rule(),
        Math.max(c.confidence(), 0.86));
  }

  private static Optional<Candidate> candidate(
      Reading reading, Enumeration list, ListTyping typing, int start, int end, String surface) {
    Optional<Concept> known = reading.lexicon.find(typing.scheme(), surface);
    if (known.isEmpty() && !NameShape.possible(surface)) {
      return Optional.empty();
    }
    String label =
        known
            .map(Concept::label)
            .orElseGet(() -> restored(reading, list, typing.scheme(), start, end));
    Optional<Concept> concept = known.or(() -> reading.lexicon.find(typing.scheme(), label));
    boolean plain = typing.scheme() == Scheme.TECHNOLOGY && Words.GENERIC.contains(label);
    if (plain || (concept.isEmpty() && Words.generic(label))) {
      return Optional.empty();
    }
    double confidence = known.isPresent() ? 0.9 : typing.confidence();
    return Optional.of(
        new Candidate(
            start,
            end,
            typing.scheme(),
            concept.map(Concept::label).orElse(label),
            concept,
            typing.rule(),
            confidence));
  }

  /** The full form of an item that is no name alone. */
  static String restored(Reading reading, Enumeration list, Scheme scheme, int start, int end) {
    String surface = reading.text.substring(start, end);
    if (scheme != Scheme.TECHNOLOGY) {
      return surface;
    }
    String noun = list.head().map(Head::noun).orElse("");
    if (DISTRIBUTED.contains(noun) && surface.length() <= 4 && !surface.endsWith(noun)) {
      return surface + sharedTail(reading, list, end).orElse(noun);
    }
    Optional<String> tail = list.closed() ? Optional.empty() : sharedTail(reading, list, end);
    if (tail.isPresent() && needs(surface)) {
      return surface + tail.get();
    }
    boolean bare =
        Words.PROCESSES.contains(surface)
            || (surface.length() == 2 && Words.GENERIC.contains(surface));
    if (bare) {
      return sharedPrefix(reading, list).map(prefix -> prefix + surface).orElse(surface);
    }
    return surface;
  }

  /** Whether a form names no process and no thing: 垃圾渗滤液, 飞灰, 雨情. */
  private static boolean needs(String surface) {
    return surface.length() <= 5
        && Words.PROCESSES.endOf(surface).isEmpty()
        && Words.HEADS.endOf(surface).isEmpty();
  }

  /**
   * 处理处置设备 of 飞灰、医疗废物处理处置设备: what is done with all items, and the noun that it is done by; unless
   * one between has a noun of its own (下凹式绿地、自动控制系统和管道机器人检测技术).
   */
  private static Optional<String> sharedTail(Reading reading, Enumeration list, int from) {
    int others = list.items().size() - 1;
    Item last = list.items().get(others);
    boolean own =
        list.items().subList(0, others).stream()
            .filter(item -> item.start() >= from)
            .map(item -> reading.text.substring(item.start(), item.end()))
            .anyMatch(item -> Words.HEADS.endOf(item).isPresent());
    if (own) {
      return Optional.empty();
    }
    String text = reading.text.substring(last.start(), last.end());
    String noun =
        list.head()
            .filter(h -> !list.closed() && h.kind().equals("tech"))
            .map(Head::noun)
            .orElse("");
    int at = text.length() - noun.length();
    Optional<String> process = Words.PROCESSES.endOf(text.substring(0, Math.max(0, at)));
    if (noun.isEmpty() || process.isEmpty()) {
      return Optional.empty();
    }
    while (process.isPresent()) {
      at -= process.get().length();
      process = Words.PROCESSES.endOf(text.substring(0, at));
    }
    int end = UNNAMED.contains(noun) ? text.length() - noun.length() : text.length();
    return at < 2 ? Optional.empty() : Optional.of(text.substring(at, end));
  }

  /** 大数据 of 大数据采集、传输、存储: the known name before an action in the first item. */
  private static Optional<String> sharedPrefix(Reading reading, Enumeration list) {
    Item first = list.items().get(0);
    int start = Words.skipModifiers(reading.text, first.start(), first.end());
    return reading
        .labels
        .longest(start, first.end() - 2)
        .filter(hit -> first.end() - hit.end() == 2)
        .map(hit -> reading.text.substring(hit.start(), hit.end()));
  }

  /** 服务 in 等公共云计算服务: a known technology before it makes the phrase the name of one. */
  private static boolean ofKnown(Reading reading, Head head) {
    int stem = head.end() - head.noun().length();
    return head.kind().equals("mix")
        && Words.skipModifiers(reading.text, head.start(), stem) < stem
        && reading.labels.endsAt(stem)
        && reading.hits.stream()
            .anyMatch(
                h ->
                    h.end() == stem
                        && h.start() >= head.start()
                        && h.concepts().containsKey(Scheme.TECHNOLOGY));
  }

  /** 计算引擎技术 of 流计算、图计算等计算引擎技术, if it is a name and not 关键技术. */
  private static Optional<Candidate> closingName(Reading reading, Head head) {
    int start = Words.skipModifiers(reading.text, head.start(), head.end());
    int end = nameEnd(reading, start, head.end());
    String surface = reading.text.substring(start, end);
    if (Words.generic(surface) || !NameShape.possible(surface) || surface.startsWith("领域")) {
      return Optional.empty();
    }
    Optional<Concept> concept = reading.lexicon.find(Scheme.TECHNOLOGY, surface);
    return Optional.of(
        new Candidate(
            start,
            end,
            Scheme.TECHNOLOGY,
            concept.map(Concept::label).orElse(surface),
            concept,
            "list.closing",
            concept.isPresent() ? 0.85 : 0.6));
  }
}
