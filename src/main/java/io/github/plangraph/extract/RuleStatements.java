package io.github.plangraph.extract;

import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Mention;
import io.github.plangraph.plan.Statement;
import io.github.plangraph.plan.Statement.Predicate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules make of the names of a passage: the classifiers go by it. */
final class RuleStatements {

  private static final List<StatementReader> READERS =
      List.of(new Commitments(), new Applications(), new Hierarchies());

  /** A statement by the names it is said of. */
  private record Said(Predicate predicate, Optional<Candidate> subject, Candidate object) {}

  private final List<Statement> statements = new ArrayList<>();

  /** By where the object begins: there are as many questions as pairs of names. */
  private final Map<Integer, List<Said>> said = new HashMap<>();

  RuleStatements(Reading reading, List<Enumeration> lists, List<Named> names) {
    IdentityHashMap<Mention, Candidate> candidates = new IdentityHashMap<>();
    names.forEach(name -> candidates.put(name.mention(), name.candidate()));
    for (StatementReader reader : READERS) {
      for (Fact fact : reader.read(reading, lists, names)) {
        if (fact instanceof Statement statement) {
          statements.add(statement);
          index(statement, candidates);
        }
      }
    }
  }

  /** The readers state facts of the very mentions they were given. */
  private void index(Statement statement, IdentityHashMap<Mention, Candidate> candidates) {
    Candidate object = candidates.get(statement.object());
    if (object != null) {
      Optional<Candidate> subject = statement.subject().map(candidates::get);
      said.computeIfAbsent(object.start(), s -> new ArrayList<>())
          .add(new Said(statement.predicate(), subject, object));
    }
  }

  List<Statement> all() {
    return statements;
  }

  boolean says(Predicate predicate, Candidate object) {
    for (Said s : said.getOrDefault(object.start(), List.of())) {
      if (s.predicate == predicate && s.object.equals(object)) {
        return true;
      }
    }
    return false;
  }

  boolean says(Predicate predicate, Candidate subject, Candidate object) {
    for (Said s : said.getOrDefault(object.start(), List.of())) {
      if (s.predicate == predicate
          && s.object.equals(object)
          && s.subject.filter(subject::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
