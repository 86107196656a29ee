package io.github.plangraph.extract;

import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Statement;
import io.github.plangraph.plan.Statement.Predicate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One passage says once that 大数据 is applied in 交通, however often it names the two: the surest
 * statement stays, with its evidence, the first of equals.
 */
final class Repetitions {

  private record Said(Predicate predicate, String subject, String object, boolean inherited) {}

  private Repetitions() {}

  /** The facts of a passage in their order, each relation between the same two labels once. */
  static List<Fact> without(List<Fact> facts) {
    Map<Said, Statement> surest = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Statement s && s.subject().isPresent()) {
        surest.merge(said(s), s, Repetitions::surer);
      }
    }
    List<Fact> kept = new ArrayList<>();
    for (Fact fact : facts) {
      boolean pair = fact instanceof Statement s && s.subject().isPresent();
      if (!pair || surest.get(said((Statement) fact)) == fact) {
        kept.add(fact);
      }
    }
    return kept;
  }

  private static Statement surer(Statement first, Statement second) {
    return second.evidence().confidence() > first.evidence().confidence() ? second : first;
  }

  private static Said said(Statement statement) {
    String subject = statement.subject().map(m -> m.label()).orElse("");
    return new Said(
        statement.predicate(), subject, statement.object().label(), statement.inherited());
  }
}
