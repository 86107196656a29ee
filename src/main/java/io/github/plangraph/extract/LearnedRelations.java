package io.github.plangraph.extract;

import io.github.plangraph.nlp.Crf;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Statement;
import io.github.plangraph.plan.Statement.Predicate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the model makes of names and pairs of names: commitments, applications and hierarchies. The
 * verb kept is the one that governs the name; standardising and demonstrating are told apart by the
 * rules.
 */
final class LearnedRelations implements StatementReader {

  /** Odds of a relation of two names; chosen on annotated plans left out of training. */
  private static final double BOLDNESS = 1.5;

  private final Model model;

  LearnedRelations(Model model) {
    this.model = model;
  }

  @Override
  public List<Fact> read(Reading reading, List<Enumeration> lists, List<Named> names) {
    RelationFeatures features =
        new RelationFeatures(reading, lists, names.stream().map(Named::candidate).toList());
    RuleStatements byRule = new RuleStatements(reading, lists, names);
    Set<Fact> facts = new LinkedHashSet<>();
    for (Named name : names) {
      if (name.is(io.github.plangraph.lexicon.Scheme.TECHNOLOGY)) {
        double[] p =
            model.commitments().lattice(features.commitment(name.candidate(), byRule)).marginal(0);
        commit(reading, name, Predicate.DEVELOPS, p[1] + p[3], facts);
        commit(reading, name, Predicate.USES, p[2] + p[3], facts);
      }
      for (Named other : names) {
        pair(reading, features, byRule, name, other, facts);
      }
    }
    List<Fact> all = new ArrayList<>(facts);
    for (Statement s : byRule.all()) {
      if (special(s) && backed(s, facts)) {
        all.add(s);
      }
    }
    return all;
  }

  private static boolean special(Statement s) {
    return s.predicate() == Predicate.STANDARDISES || s.predicate() == Predicate.DEMONSTRATES;
  }

  /** Whether the model asserts the commitment that a special one implies. */
  private static boolean backed(Statement special, Set<Fact> facts) {
    Predicate implied =
        special.predicate() == Predicate.STANDARDISES ? Predicate.DEVELOPS : Predicate.USES;
    return facts.stream()
        .anyMatch(
            f ->
                f instanceof Statement s
                    && s.predicate() == implied
                    && s.object().equals(special.object())
                    && s.evidence().asserted());
  }

  private static void commit(
      Reading reading, Named name, Predicate predicate, double p, Set<Fact> facts) {
    if (p >= 0.2) {
      String verb = reading.verbBefore(name.start() + 1).map(WordList.Found::word).orElse("");
      facts.add(
          new Statement(
              predicate,
              Optional.empty(),
              name.mention(),
              verb,
              false,
              reading.passage.scope(),
              Evidence.of(
                  reading.passage.text(),
                  name.start(),
                  name.end(),
                  "learned." + predicate.term(),
                  Math.min(1, p))));
    }
  }

  private void pair(
      Reading reading,
      RelationFeatures features,
      RuleStatements byRule,
      Named a,
      Named b,
      Set<Fact> facts) {
    boolean one = a.mention().label().equals(b.mention().label());
    if (a.equals(b) || one || !Training.near(a.candidate(), b.candidate())) {
      return;
    }
    for (Predicate predicate : List.of(Predicate.APPLIED_IN, Predicate.BROADER)) {
      if (Pairs.may(predicate, a.candidate(), b.candidate())
          && !Surroundings.deny(reading, predicate, a.candidate(), b.candidate())) {
        boolean rule = byRule.says(predicate, a.candidate(), b.candidate());
        Crf relation = predicate == Predicate.BROADER ? model.broader() : model.applied();
        long[][] seen = features.pair(a.candidate(), b.candidate(), rule);
        relate(reading, predicate, a, b, bolder(relation.lattice(seen).marginal(0)[1]), facts);
      }
    }
  }

  /** What was learned from one place of each pair is timid. */
  private static double bolder(double p) {
    return BOLDNESS * p / (BOLDNESS * p + 1 - p);
  }

  private static void relate(
      Reading reading, Predicate predicate, Named a, Named b, double p, Set<Fact> facts) {
    if (p < 0.2) {
      return;
    }
    int start = Math.min(a.start(), b.start());
    int end = Math.max(a.end(), b.end());
    facts.add(
        new Statement(
            predicate,
            Optional.of(a.mention()),
            b.mention(),
            predicate == Predicate.APPLIED_IN ? "应用" : "",
            false,
            reading.passage.scope(),
            Evidence.of(
                reading.passage.text(),
                start,
                end,
                "learned." + predicate.term(),
                Math.min(1, p))));
  }
}
