package io.github.plangraph.extract;

import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Mention;
import io.github.plangraph.plan.Statement;
import io.github.plangraph.plan.Statement.Predicate;
import java.util.ArrayList;
import java.util.List;

/** What the rules make of the names of a passage: the classifiers go by it. */
final class RuleStatements {

  private static final List<StatementReader> READERS =
      List.of(new Commitments(), new Applications(), new Hierarchies());

  private final List<Statement> statements = new ArrayList<>();
  private final List<Named> names;

  RuleStatements(Reading reading, List<Enumeration> lists, List<Named> names) {
    this.names = names;
    for (StatementReader reader : READERS) {
      for (Fact fact : reader.read(reading, lists, names)) {
        if (fact instanceof Statement statement) {
          statements.add(statement);
        }
      }
    }
  }

  List<Statement> all() {
    return statements;
  }

  boolean says(Predicate predicate, Candidate object) {
    return statements.stream().anyMatch(s -> s.predicate() == predicate && is(object, s.object()));
  }

  boolean says(Predicate predicate, Candidate subject, Candidate object) {
    return statements.stream()
        .anyMatch(
            s ->
                s.predicate() == predicate
                    && is(object, s.object())
                    && s.subject().filter(m -> is(subject, m)).isPresent());
  }

  /** Mentions are equal only where they stand at one place, so equality is identity here. */
  private boolean is(Candidate candidate, Mention mention) {
    return names.stream()
        .anyMatch(n -> n.candidate().equals(candidate) && n.mention().equals(mention));
  }
}
