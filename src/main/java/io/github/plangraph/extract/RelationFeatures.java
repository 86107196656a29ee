package io.github.plangraph.extract;

import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Statement.Predicate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the classifiers see around one name, or between two. */
final class RelationFeatures {

  private static final String STOPS = "，。；：！？";
  private static final String TAIL_STOPS = STOPS + "、（";

  /** What may open a clause; the first of these that it has counts. */
  private static final List<String> PREPOSITIONS =
      List.of(
          "面向", "围绕", "基于", "针对", "利用", "运用", "依托", "通过", "在", "对", "以", "将", "与", "采用", "为", "从",
          "随着", "是");

  /** What between two names tells how they are related. */
  private static final List<String> LINKS =
      List.of(
          "在", "于", "面向", "等", "领域", "行业", "的", "，", "、", "与", "和", "应用", "赋能", "包括", "如", "对", "为",
          "产业", "场景", "推广");

  private final Reading reading;
  private final List<Enumeration> lists;
  private final String text;
  private final Features f = new Features();
  private final ShapeFeatures shape;

  // A passage of ten names has ninety pairs, which share most of what is between and around them.
  private final IdentityHashMap<Candidate, Optional<Enumeration>> listOf = new IdentityHashMap<>();
  private final Map<String, String> frames = new HashMap<>();
  private final Map<String, List<WordList.Found>> actions = new HashMap<>();
  private final Map<String, List<String>> linking = new HashMap<>();

  RelationFeatures(Reading reading, List<Enumeration> lists, List<Candidate> names) {
    this.reading = reading;
    shape = new ShapeFeatures(reading, names);
    this.lists = lists;
    text = reading.text;
  }

  /** Features of what the passage commits to do with a name. */
  long[][] commitment(Candidate name, RuleStatements byRule) {
    int rule =
        (byRule.says(Predicate.DEVELOPS, name) ? 1 : 0)
            + (byRule.says(Predicate.USES, name) ? 2 : 0);
    f.add(100, rule, 0);
    f.add(111, rule, after(name.end(), 2).hashCode());
    Reading.Range sentence = reading.sentence(name.start());
    Optional<Enumeration> list = list(name);
    int from = Math.max(sentence.start(), list.map(Enumeration::start).orElse(name.start()));
    int to = Math.max(name.end(), list.map(Enumeration::end).orElse(0));
    around(from, Math.min(to, text.length()), sentence);
    f.add(101, list.flatMap(Enumeration::head).map(Enumeration.Head::noun).orElse(""));
    f.add(102, text.substring(Math.max(name.start(), name.end() - 2), name.end()));
    f.add(103, after(name.end(), 2));
    f.add(104, before(name.start(), 2));
    f.add(105, name.label());
    f.add(106, reading.passage.scope().section().map(Section::role).map(Enum::name).orElse("-"));
    f.add(107, reading.passage.kind().name(), name.start() < reading.passage.lead() ? 1 : 0);
    f.add(108, after(sentence.start(), 2));
    f.add(109, sentenceMarks(sentence));
    f.add(110, "");
    shape.commitment(f, name);
    return new long[][] {f.take()};
  }

  private Optional<Enumeration> list(Candidate name) {
    return listOf.computeIfAbsent(
        name,
        n -> lists.stream().filter(l -> l.start() <= n.start() && n.end() <= l.end()).findFirst());
  }

  /** Verbs and frames before a stretch, actions and heads behind it. */
  private void around(int from, int to, Reading.Range sentence) {
    int clause = clauseStart(from, sentence.start());
    String lead = text.substring(clause, from);
    String frame = frame(lead);
    WordList.Found last = null;
    WordList.Found other = null;
    for (WordList.Found verb : reading.verbs) {
      if (verb.start() >= sentence.start() && verb.end() <= from) {
        other = last;
        last = verb;
      }
    }
    String verb = last == null ? "" : last.word();
    String kind = last == null ? "" : last.kind();
    boolean same = last != null && last.start() >= clause;
    String actions = actions(to, sentence.end());
    f.add(120, verb, same ? 1 : 0);
    f.add(121, kind, same ? 1 : 0);
    f.add(122, other == null ? "" : other.word());
    f.add(123, kind, actions);
    f.add(124, verb, actions);
    f.add(125, actions);
    f.add(126, frame);
    f.add(127, frame, actions);
    f.add(128, frame, kind);
    f.add(129, before(from, 1));
    f.add(130, before(from, 3));
    f.add(131, after(to, 1));
    f.add(132, after(to, 2));
    f.add(133, after(to, 4));
    f.add(134, last == null ? 9 : Math.min(8, (from - last.end()) / 3), 0);
    each(lead, tail(to, sentence.end()));
    f.add(138, after(clause, 2));
    f.add(139, frame, after(to, 1));
  }

  /** Each action behind a stretch and each verb before it in the clause. */
  private void each(String lead, String behind) {
    for (WordList.Found action : actions(behind)) {
      f.add(135, action.word());
    }
    for (WordList.Found verb : Words.VERBS.find(lead)) {
      f.add(136, verb.word());
    }
    f.add(137, behind.isEmpty() ? 1 : 0, 0);
  }

  /** The preposition that opens the clause, with 的 if one closes it. */
  private String frame(String lead) {
    return frames.computeIfAbsent(lead, RelationFeatures::opening);
  }

  private static String opening(String lead) {
    for (String word : PREPOSITIONS) {
      int at = lead.lastIndexOf(word);
      if (at >= 0) {
        return word + (lead.indexOf('的', at) >= 0 ? "的" : "");
      }
    }
    return "";
  }

  private String actions(int from, int limit) {
    StringBuilder kinds = new StringBuilder();
    for (WordList.Found action : actions(tail(from, limit))) {
      if (kinds.indexOf(action.kind()) < 0) {
        kinds.append(action.kind()).append(' ');
      }
    }
    return kinds.toString();
  }

  private List<WordList.Found> actions(String stretch) {
    return actions.computeIfAbsent(stretch, Words.ACTIONS::find);
  }

  private String tail(int from, int limit) {
    int end = from;
    while (end < Math.min(limit, from + 18) && TAIL_STOPS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end);
  }

  private int sentenceMarks(Reading.Range sentence) {
    String said = text.substring(sentence.start(), sentence.end());
    int marks = 0;
    for (String word : List.of("已", "了", "取得", "不断", "目前", "仍", "不足", "期间")) {
      marks = marks * 2 + (said.contains(word) ? 1 : 0);
    }
    return marks;
  }

  private int clauseStart(int at, int limit) {
    int i = at;
    while (i > limit && STOPS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private String before(int at, int n) {
    return text.substring(Math.max(0, at - n), at);
  }

  private String after(int at, int n) {
    return text.substring(Math.min(at, text.length()), Math.min(text.length(), at + n));
  }

  private static List<String> linking(String between) {
    return LINKS.stream().filter(between::contains).toList();
  }

  /** Features of a pair of names of one sentence; the order of the pair matters. */
  long[][] pair(Candidate a, Candidate b, boolean byRule) {
    boolean forward = a.start() < b.start();
    Candidate first = forward ? a : b;
    Candidate second = forward ? b : a;
    Optional<Enumeration> firstList = list(first);
    Optional<Enumeration> secondList = list(second);
    boolean together = firstList.isPresent() && firstList.equals(secondList);
    int from = together ? first.end() : Math.max(first.end(), itemsEnd(firstList, second.start()));
    int to = together ? second.start() : itemsStart(secondList, first.end(), second.start());
    String between = text.substring(Math.min(from, to), to);
    int order = (forward ? 1 : 0) + (together ? 2 : 0);
    f.add(150, order, byRule ? 1 : 0);
    f.add(151, between.length() > 12 ? "" : between, order);
    f.add(152, Math.min(9, between.length() / 4), order);
    f.add(153, after(from, 1), order);
    f.add(154, before(to, 1), order);
    f.add(155, before(to, 2), order);
    f.add(156, after(from, 2), order);
    for (String word : linking.computeIfAbsent(between, RelationFeatures::linking)) {
      f.add(157, word, order);
    }
    int end =
        Math.max(second.end(), secondList.filter(l -> !together).map(Enumeration::end).orElse(0));
    Reading.Range sentence = reading.sentence(first.start());
    String behind = tail(Math.min(end, text.length()), sentence.end());
    f.add(158, behind.isEmpty() ? "" : behind.substring(0, Math.min(2, behind.length())), order);
    for (WordList.Found action : actions(behind)) {
      f.add(159, action.word(), order);
    }
    int start = Math.min(first.start(), firstList.map(Enumeration::start).orElse(first.start()));
    String frame = frame(text.substring(clauseStart(start, sentence.start()), start));
    f.add(160, frame, order);
    f.add(161, frame, after(from, 1));
    f.add(162, before(start, 2), order);
    f.add(163, headKind(firstList), order);
    f.add(164, headKind(secondList), order);
    f.add(165, between.contains("，") ? "，" : "", frame);
    f.add(166, order, 0);
    shape.pair(f, a, b);
    return new long[][] {f.take()};
  }

  private static String headKind(Optional<Enumeration> list) {
    return list.flatMap(Enumeration::head).map(Enumeration.Head::kind).orElse("-");
  }

  /** Where a second list begins, if it does so behind the first name. */
  private static int itemsStart(Optional<Enumeration> list, int from, int start) {
    return Math.min(start, list.map(Enumeration::start).filter(s -> s >= from).orElse(start));
  }

  /** Where the items of a first list end, so that a list and a single name look alike. */
  private static int itemsEnd(Optional<Enumeration> list, int limit) {
    return list.map(l -> l.items().get(l.items().size() - 1).end())
        .filter(end -> end <= limit)
        .orElse(0);
  }
}
