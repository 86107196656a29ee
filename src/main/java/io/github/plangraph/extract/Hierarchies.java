package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Statement;
import io.github.plangraph.plan.Statement.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A kind-of relation that the words state: 流计算、图计算等计算引擎技术; 深度学习等人工智能技术; 基础软件，包括操作系统、数据库. */
final class Hierarchies implements StatementReader {

  @Override
  public List<Fact> read(Reading reading, List<Enumeration> lists, List<Named> names) {
    List<Fact> facts = new ArrayList<>();
    for (Named broader : names) {
      if (broader.is(Scheme.TECHNOLOGY) || broader.is(Scheme.SECTOR)) {
        narrower(reading, lists, names, broader).stream()
            .filter(n -> !Surroundings.denyKind(reading, n.candidate(), broader.candidate()))
            .forEach(narrow -> facts.add(statement(reading, narrow, broader)));
      }
    }
    return facts;
  }

  private static List<Named> narrower(
      Reading reading, List<Enumeration> lists, List<Named> names, Named broader) {
    Optional<Enumeration> headed =
        lists.stream()
            .filter(
                l -> l.closed() && l.head().filter(h -> begins(reading, h, broader)).isPresent())
            .findFirst();
    if (headed.isPresent()) {
      return items(names, headed.get(), broader);
    }
    String text = reading.text;
    int deng = broader.start() - 1;
    while (deng >= 0 && deng > broader.start() - 10 && !Words.closes(text, deng)) {
      if ("，。；、的和与".indexOf(text.charAt(deng)) >= 0) {
        return included(reading, lists, names, broader);
      }
      deng--;
    }
    if (deng < 0 || !Words.closes(text, deng)) {
      return included(reading, lists, names, broader);
    }
    int modified = Words.skipModifiers(text, deng + 1, broader.end());
    if (modified < broader.start()) {
      return List.of();
    }
    int end = deng;
    Optional<Enumeration> list =
        lists.stream().filter(l -> l.items().get(l.items().size() - 1).end() == end).findFirst();
    int from = list.map(Enumeration::start).orElse(-1);
    return names.stream()
        .filter(n -> n.candidate().scheme() == broader.candidate().scheme())
        .filter(n -> list.isPresent() ? n.start() >= from && n.end() <= end : n.end() == end)
        .toList();
  }

  /** Whether the noun phrase that closes a list is the broader term's: 等一批应用效果好的工业软件产品. */
  private static boolean begins(Reading reading, Enumeration.Head head, Named broader) {
    int start = Words.skipModifiers(reading.text, head.start(), head.end());
    return head.start() <= broader.start()
        && (broader.start() <= start
            || (broader.end() == head.end()
                && reading.labels.is(start, behindModifiers(reading, start, broader))));
  }

  /** Where a branch before the broader term ends: 教育 in 等教育新型基础设施. */
  private static int behindModifiers(Reading reading, int start, Named broader) {
    int at = broader.start();
    for (int i = start; i < at; i++) {
      if (Words.skipModifiers(reading.text, i, broader.end()) == at) {
        return i;
      }
    }
    return at;
  }

  private static List<Named> items(List<Named> names, Enumeration list, Named broader) {
    int end = list.items().get(list.items().size() - 1).end();
    return names.stream()
        .filter(n -> n.candidate().scheme() == broader.candidate().scheme())
        .filter(n -> n.start() >= list.start() && n.end() <= end)
        .toList();
  }

  /** 包括 A、B、C behind the broader term. */
  private static List<Named> included(
      Reading reading, List<Enumeration> lists, List<Named> names, Named broader) {
    String rest = reading.text.substring(broader.end());
    int skip = rest.startsWith("，") || rest.startsWith("（") ? 1 : 0;
    if (!rest.startsWith("包括", skip) && !rest.startsWith("如", skip)) {
      return List.of();
    }
    int at = broader.end() + skip;
    return lists.stream()
        .filter(l -> l.start() >= at && l.start() <= at + 3)
        .findFirst()
        .map(
            l ->
                names.stream()
                    .filter(n -> n.candidate().scheme() == broader.candidate().scheme())
                    .filter(n -> n.start() >= l.start() && n.end() <= l.end())
                    .toList())
        .orElse(List.of());
  }

  private static Statement statement(Reading reading, Named narrower, Named broader) {
    int start = Math.min(narrower.start(), broader.start());
    int end = Math.max(narrower.end(), broader.end());
    return new Statement(
        Predicate.BROADER,
        Optional.of(narrower.mention()),
        broader.mention(),
        "等",
        false,
        reading.passage.scope(),
        Evidence.of(reading.passage.text(), start, end, "list.broader", 0.75));
  }
}
