package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Section.Role;
import io.github.plangraph.plan.Statement;
import io.github.plangraph.plan.Statement.Predicate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence commits to do with a technology: 突破流计算 develops, 推广区块链应用 uses.
 *
 * <p>The action noun behind the name or its list decides first (大数据研发和应用 does both), then the verb
 * before it; 面向 X 的 and 围绕 X commit to nothing, and neither does background, a past achievement or
 * a negation.
 */
final class Commitments implements StatementReader {

  private static final Pattern PAST =
      Pattern.compile(
          "已经?[^经]|取得了|形成了|初步形成|不断(提升|增强|涌现)|显著增强了|得到了?广泛|同比|居世界|“十[一二三四]五”(期间|以来|时期)，");
  private static final Pattern NEGATED =
      Pattern.compile("(不得|禁止|严禁|淘汰|限制|压减|不再|防止|遏制)[^，。]{0,12}$");
  private static final Pattern FRAMED = Pattern.compile("(面向|围绕|针对|对接|适应|顺应|按照|根据)[^，。；的]{0,40}$");
  private static final Pattern BACKGROUND_CLAUSE =
      Pattern.compile("(作为|是|成为|带来|随着|由于|面临)[^，。；]{0,20}$");

  private static final Pattern PLACED =
      Pattern.compile("[^，。；、在]{0,4}在[^，。；]{2,60}[的中]([^，。；、]{2,12})");

  /** Verbs of the modifier that 的 closes. */
  private static final Set<String> MEANS = Set.of("基于", "采用", "利用", "运用", "依托", "借助", "使用");

  /** More than the three patterns above can match. */
  private static final int REACH = 50;

  @Override
  public List<Fact> read(Reading reading, List<Enumeration> lists, List<Named> names) {
    Optional<Role> role = reading.passage.scope().section().map(s -> s.role());
    boolean commits = role.filter(r -> r == Role.BACKGROUND || r == Role.SITUATION).isEmpty();
    List<Fact> facts = new ArrayList<>();
    if (!commits) {
      return facts;
    }
    Map<Reading.Range, Boolean> past = new HashMap<>();
    for (Named name : names) {
      Reading.Range sentence = reading.sentence(name.start());
      if (name.is(Scheme.TECHNOLOGY)
          && !past.computeIfAbsent(sentence, s -> tellsPast(reading.text, s))) {
        commitments(reading, lists, name, sentence, facts);
      }
    }
    return facts;
  }

  private static boolean tellsPast(String text, Reading.Range sentence) {
    return PAST.matcher(text).region(sentence.start(), sentence.end()).find();
  }

  private static void commitments(
      Reading reading,
      List<Enumeration> lists,
      Named name,
      Reading.Range sentence,
      List<Fact> facts) {
    String text = reading.text;
    Optional<Enumeration> list =
        lists.stream().filter(l -> l.start() <= name.start() && name.end() <= l.end()).findFirst();
    int from = list.map(Enumeration::start).orElse(name.start());
    int to = Math.max(name.end(), list.map(Enumeration::end).orElse(0));
    int reach = Math.max(sentence.start(), from - REACH);
    String before = text.substring(reach, Math.max(reach, from));
    if (NEGATED.matcher(before).find() || BACKGROUND_CLAUSE.matcher(before).find()) {
      return;
    }
    Optional<WordList.Found> verb = governor(reading, from);
    boolean framed = FRAMED.matcher(before).find();
    String word = verb.map(WordList.Found::word).orElse("");
    for (Predicate predicate : implied(said(reading, verb, framed, to, sentence.end()))) {
      String rule = "frame." + predicate.term();
      Evidence evidence = Evidence.of(reading.passage.text(), name.start(), name.end(), rule, 0.6);
      facts.add(
          new Statement(
              predicate,
              Optional.empty(),
              name.mention(),
              word,
              false,
              reading.passage.scope(),
              evidence));
    }
  }

  /** What the actions behind a name say of it, else the verb before it. */
  private static Set<Predicate> said(
      Reading reading, Optional<WordList.Found> verb, boolean framed, int to, int limit) {
    Set<Predicate> predicates = EnumSet.noneOf(Predicate.class);
    if (!framed) {
      predicates.addAll(actions(after(reading, to, limit)));
      predicates.addAll(actions(placed(reading, to, limit)));
    }
    if (predicates.isEmpty() && !(framed && framedTo(reading, to, limit))) {
      predicates.addAll(governing(verb, framed));
    }
    return predicates;
  }

  /** The verb before a name; not that of a modifier: 开发 in 开发基于知识图谱的课程推荐. */
  private static Optional<WordList.Found> governor(Reading reading, int from) {
    Optional<WordList.Found> verb = reading.verbBefore(from + 1);
    boolean modifies =
        verb.filter(v -> MEANS.contains(v.word()) && v.end() < from - 1).isPresent()
            && reading.text.charAt(from - 1) == '的';
    return modifies ? verb.flatMap(v -> reading.verbBefore(v.start())).or(() -> verb) : verb;
  }

  /** Whether the frame goes on to something else: 面向 X 的 Y. */
  private static boolean framedTo(Reading reading, int at, int limit) {
    int i = at;
    while (i < limit && "，。；、".indexOf(reading.text.charAt(i)) < 0) {
      if (reading.text.charAt(i) == '的') {
        return true;
      }
      i++;
    }
    return i < limit && reading.text.charAt(i) == '，';
  }

  private static String after(Reading reading, int at, int limit) {
    int end = at;
    while (end < Math.min(limit, at + 16) && "，。；、（".indexOf(reading.text.charAt(end)) < 0) {
      end++;
    }
    return reading.text.substring(at, end);
  }

  /** 融合应用 of T、T等技术在广播电视、电影领域的融合应用: what is done in branches stands behind 的. */
  private static String placed(Reading reading, int at, int limit) {
    Matcher place = PLACED.matcher(reading.text).region(at, limit);
    return place.lookingAt() ? place.group(1) : "";
  }

  private static Set<Predicate> actions(String after) {
    Set<Predicate> predicates = EnumSet.noneOf(Predicate.class);
    for (WordList.Found action : Words.ACTIONS.find(after)) {
      predicate(action.kind()).ifPresent(predicates::add);
    }
    return predicates;
  }

  private static Set<Predicate> governing(Optional<WordList.Found> verb, boolean framed) {
    if (verb.isEmpty() || framed) {
      return Set.of();
    }
    return predicate(verb.get().kind()).map(Set::of).orElse(Set.of());
  }

  private static Optional<Predicate> predicate(String kind) {
    return switch (kind) {
      case "develop", "support" -> Optional.of(Predicate.DEVELOPS);
      case "use" -> Optional.of(Predicate.USES);
      case "standardise" -> Optional.of(Predicate.STANDARDISES);
      case "demonstrate" -> Optional.of(Predicate.DEMONSTRATES);
      default -> Optional.empty();
    };
  }

  /** Standardising develops and demonstrating uses; both are said beside. */
  private static Set<Predicate> implied(Set<Predicate> predicates) {
    Set<Predicate> all = EnumSet.noneOf(Predicate.class);
    all.addAll(predicates);
    if (predicates.contains(Predicate.STANDARDISES)) {
      all.add(Predicate.DEVELOPS);
    }
    if (predicates.contains(Predicate.DEMONSTRATES)) {
      all.add(Predicate.USES);
    }
    return all;
  }
}
