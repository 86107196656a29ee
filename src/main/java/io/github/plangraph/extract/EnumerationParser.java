package io.github.plangraph.extract;

import io.github.plangraph.extract.Enumeration.Head;
import io.github.plangraph.extract.Enumeration.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds lists joined by 、 in the clauses of a passage: 突破大规模异构数据融合、集群资源调度、分布式文件系统等大数据基础技术.
 *
 * <p>The edges between items are certain; the left edge of the first is where the verb, preposition
 * or 的 before it ends, chosen by parallelism with the others; the right edge of the last is 等, 的,
 * an action noun (应用, 研发 …) or the end of the clause.
 */
final class EnumerationParser {

  /** What governs a list that 的 closes: 面向云计算、物联网的操作系统, 覆盖省、市、县三级的远程会诊. */
  private static final List<String> GOVERNORS =
      List.of("面向", "基于", "针对", "围绕", "采用", "支持", "适应", "覆盖", "涵盖", "用于", "具备", "具有", "满足");

  /** Verbs that no noun phrase holds. */
  private static final Set<String> USING = Set.of("采用", "运用", "利用", "使用", "引入", "引进");

  private final Reading reading;
  private final String text;
  private final FirstItem firstItem;

  EnumerationParser(Reading reading) {
    this.reading = reading;
    text = reading.text;
    firstItem = new FirstItem(reading);
  }

  List<Enumeration> parse() {
    List<Enumeration> lists = new ArrayList<>();
    for (Reading.Range clause :
        reading.split(reading.passage.body(), text.length(), "，。；：！？,;:\t")) {
      parse(clause.start(), clause.end(), 0, lists);
    }
    for (Reading.Range inner : brackets()) {
      parse(inner.start(), inner.end(), 1, lists);
    }
    return lists;
  }

  /** The insides of outermost brackets, where lists of their own may stand. */
  private List<Reading.Range> brackets() {
    List<Reading.Range> insides = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (reading.depth[i] > 0 && "（(".indexOf(text.charAt(i)) >= 0) {
        int end = i;
        while (end < text.length() && reading.depth[end] > 0) {
          end++;
        }
        insides.add(new Reading.Range(i + 1, Math.max(i + 1, end - 1)));
        i = end;
      }
    }
    return insides;
  }

  private void parse(int start, int end, int level, List<Enumeration> lists) {
    int from = start;
    List<Integer> marks = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '、' && reading.depth[i] == level) {
        int broken = marks.isEmpty() ? -1 : breakBetween(marks.get(marks.size() - 1) + 1, i);
        if (broken >= 0) {
          add(from, marks, broken, lists);
          from = broken;
          marks = new ArrayList<>();
        }
        marks.add(i);
      }
    }
    if (!marks.isEmpty()) {
      add(from, marks, end, lists);
    }
  }

  /** Where one list ends and the next begins between two 、, or -1 if they belong together. */
  private int breakBetween(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Words.closes(text, i) && reading.depth[i] == reading.depth[start]) {
        return headEnd(i + 1, end);
      }
      if (text.charAt(i) == '的' && i > start + 1 && governedByPreposition(start)) {
        return i + 1;
      }
      if (i > start + 1 && i + 4 <= end && LastItem.starts(text, i) && !reading.labels.spans(i)) {
        return i;
      }
      if (i > start && Words.places(text, i) && !reading.labels.spans(i)) {
        return i;
      }
    }
    return -1;
  }

  /** 面向云计算、移动互联网、物联网的操作系统、…: the first list is a modifier that 的 closes. */
  private boolean governedByPreposition(int at) {
    int from = reading.sentence(at).start();
    for (int i = at - 1; i >= from && "，；：".indexOf(text.charAt(i)) < 0; i--) {
      for (String preposition : GOVERNORS) {
        if (text.startsWith(preposition, i)) {
          return text.substring(i, at).indexOf('的') < 0;
        }
      }
    }
    return false;
  }

  /** The end of the noun phrase that begins behind 等. */
  private int headEnd(int at, int limit) {
    int i = at;
    while (i < limit && "，。；：、的在（和与及,;:".indexOf(text.charAt(i)) < 0) {
      if (i > at && !reading.labels.spans(i) && (acts(at, i) || supports(i))) {
        break;
      }
      i++;
    }
    return i;
  }

  /**
   * 应用 in 等技术应用; not in 等智能数据应用技术 and 等大数据保护技术, where it stands inside the noun phrase: a class
   * noun follows and none stands before.
   */
  private boolean acts(int from, int at) {
    return Words.ACTIONS
        .startsAt(text, at)
        .filter(
            action ->
                !technicalNoun(at + action.length())
                    || Words.HEADS
                        .endOf(text.substring(from, at))
                        .flatMap(Words.HEADS::kind)
                        .filter(kind -> !kind.equals("none"))
                        .isPresent())
        .isPresent();
  }

  private boolean technicalNoun(int at) {
    return Words.HEADS
        .startsAt(text, at)
        .flatMap(Words.HEADS::kind)
        .filter(kind -> kind.equals("tech"))
        .isPresent();
  }

  /** 加强 in 等区域加强软件技术、产品和服务创新, 采用 in 等建材企业采用余热发电、协同处置. */
  private boolean supports(int at) {
    return Words.VERBS
        .startsAt(text, at)
        .filter(verb -> USING.contains(verb) || Words.VERBS.kind(verb).orElse("").equals("support"))
        .filter(verb -> !verb.equals("丰富"))
        .isPresent();
  }

  private void add(int from, List<Integer> marks, int to, List<Enumeration> lists) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i + 1 < marks.size(); i++) {
      split(marks.get(i) + 1, marks.get(i + 1), false, items);
    }
    int lastMark = marks.get(marks.size() - 1) + 1;
    int closer = closer(lastMark, to);
    boolean closed = closer < to && Words.closes(text, closer);
    int lastEnd = closed ? closer : LastItem.end(reading, lastMark, to);
    split(lastMark, lastEnd, true, items);
    int opening = firstItem.start(from, marks.get(0), items);
    List<Item> first = new ArrayList<>();
    split(opening, marks.get(0), false, first);
    items.addAll(0, first);
    items.removeIf(item -> item.end() <= item.start());
    if (items.size() < 2) {
      return;
    }
    Optional<Head> head = closed ? closingHead(closer + 1) : endingHead(items, lastEnd);
    lists.add(new Enumeration(items, head, closed, text.substring(from, opening)));
  }

  private int closer(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Words.closes(text, i) && !reading.labels.spans(i)) {
        return i;
      }
    }
    return end;
  }

  /** Behind 的 in 等一批应用效果好、技术创新强、市场认可度高的工业软件产品. */
  private int qualified(int at) {
    boolean some = text.startsWith("一批", at) || text.startsWith("一系列", at);
    int i = at;
    while (some && i < text.length() && i < at + 40 && "，。；".indexOf(text.charAt(i)) < 0) {
      if (text.charAt(i) == '的') {
        return i + 1;
      }
      i++;
    }
    return at;
  }

  private Optional<Head> closingHead(int at) {
    int from = qualified(at);
    int end = headEnd(from, Math.min(text.length(), from + 24));
    String phrase = text.substring(from, end);
    Optional<String> noun =
        phrase.startsWith("领域") && !phrase.endsWith("技术")
            ? Optional.of("领域")
            : Words.HEADS.endOf(phrase);
    return noun.flatMap(n -> Words.HEADS.kind(n).map(kind -> new Head(from, end, n, kind)))
        .or(() -> branch(from, phrase));
  }

  /** 重点行业 of 等重点行业深度治理: what is done in branches stands behind their noun. */
  private static Optional<Head> branch(int from, String phrase) {
    return Words.HEADS.find(phrase).stream()
        .filter(h -> h.kind().equals("sector"))
        .findFirst()
        .map(h -> new Head(from, from + h.end(), h.word(), h.kind()));
  }

  private Optional<Head> endingHead(List<Item> items, int lastEnd) {
    Item last = items.get(items.size() - 1);
    String phrase = text.substring(last.start(), lastEnd);
    return Words.HEADS
        .endOf(phrase)
        .flatMap(
            noun ->
                Words.HEADS
                    .kind(noun)
                    .map(kind -> new Head(lastEnd - noun.length(), lastEnd, noun, kind)));
  }

  /** Splits an item at the conjunctions that join, not those inside a name. */
  private void split(int start, int end, boolean last, List<Item> items) {
    int from = start;
    for (int i = start + 1; i < end - 1; i++) {
      int length = conjunction(i, last);
      if (length > 0 && reading.depth[i] == reading.depth[start] && !reading.labels.spans(i)) {
        items.add(new Item(from, i));
        i += length - 1;
        from = i + 1;
      }
    }
    items.add(new Item(from, end));
  }

  private int conjunction(int at, boolean last) {
    if (text.startsWith("以及", at) || text.startsWith("及其", at)) {
      return 2;
    }
    char c = text.charAt(at);
    if (c == '及'
        && text.charAt(at - 1) != '以'
        && "其时格第".indexOf(text.charAt(at + 1)) < 0
        && "普涉波触顾".indexOf(text.charAt(at - 1)) < 0) {
      return 1;
    }
    boolean joins =
        c == '和'
            && last
            && "总平共饱柔缓调温祥谐".indexOf(text.charAt(at - 1)) < 0
            && "谐平解睦".indexOf(text.charAt(at + 1)) < 0;
    return joins || (c == '与' && (bothKnown(at) || (last && alike(at)))) ? 1 : 0;
  }

  /** 决策支持与知识服务: four characters on either side, between edges. */
  private boolean alike(int at) {
    return at >= 5
        && at + 5 < text.length()
        && "、和与及，".indexOf(text.charAt(at - 5)) >= 0
        && text.charAt(at + 5) == '等';
  }

  /** 与 joins only where a known name ends before it and one begins behind it. */
  private boolean bothKnown(int at) {
    return reading.labels.endsAt(at) && reading.labels.beginsAt(at + 1);
  }
}
