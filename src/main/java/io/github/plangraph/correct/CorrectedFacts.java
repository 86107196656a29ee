package io.github.plangraph.correct;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Citation;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Indicator;
import io.github.plangraph.plan.Mention;
import io.github.plangraph.plan.Responsibility;
import io.github.plangraph.plan.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts of one plan as corrected. What was said of a rejected mention goes with it, and so does
 * what cannot be said of one of its new type: a sector is not developed.
 */
final class CorrectedFacts {

  /** Rule of a corrected mention. */
  static final String RULE = "correction";

  private final Corrections corrections;
  private final String title;

  CorrectedFacts(Corrections corrections, String title) {
    this.corrections = corrections;
    this.title = title;
  }

  List<Fact> of(List<Fact> all) {
    List<Fact> facts = new ArrayList<>();
    all.forEach(fact -> of(fact).ifPresent(facts::add));
    return facts;
  }

  private Optional<? extends Fact> of(Fact fact) {
    if (fact instanceof Mention mention) {
      return corrections.corrected(mention, title, true);
    } else if (fact instanceof Statement statement) {
      return of(statement);
    } else if (fact instanceof Citation c) {
      return within(c.policy())
          .filter(policy -> policy.scheme() == Scheme.POLICY)
          .map(policy -> new Citation(policy, c.number(), c.manner(), c.scope(), c.evidence()));
    } else if (fact instanceof Responsibility r) {
      return within(r.organization())
          .filter(organization -> organization.scheme() == Scheme.ORGANIZATION)
          .map(organization -> new Responsibility(organization, r.lead(), r.scope(), r.evidence()));
    }
    return Optional.of((Indicator) fact);
  }

  private Optional<Statement> of(Statement s) {
    Optional<Mention> object = within(s.object());
    Optional<Mention> subject = s.subject().flatMap(this::within);
    if (object.isEmpty() || subject.isPresent() != s.subject().isPresent()) {
      return Optional.empty();
    }
    Statement corrected =
        new Statement(
            s.predicate(), subject, object.get(), s.verb(), s.inherited(), s.scope(), s.evidence());
    boolean same = corrected.equals(s);
    return same || possible(corrected) ? Optional.of(corrected) : Optional.empty();
  }

  private Optional<Mention> within(Mention mention) {
    return corrections.corrected(mention, title, false);
  }

  private static boolean possible(Statement s) {
    Scheme object = s.object().scheme();
    Optional<Scheme> subject = s.subject().map(Mention::scheme);
    return switch (s.predicate()) {
      case DEVELOPS, USES, STANDARDISES, DEMONSTRATES -> object == Scheme.TECHNOLOGY;
      case TARGETS_SECTOR -> object == Scheme.SECTOR;
      case APPLIED_IN ->
          object == Scheme.SECTOR && subject.filter(Scheme.TECHNOLOGY::equals).isPresent();
      case BROADER -> subject.filter(object::equals).isPresent();
    };
  }

  /** The mention with another type or concept, sure because a person says so. */
  static Mention changed(Mention mention, Correction.Target target) {
    Evidence e = mention.evidence();
    Evidence sure = new Evidence(e.span(), e.quote(), e.sentence(), RULE, 1);
    if (target.concept().isPresent()) {
      return new Mention(
          target.concept().get().scheme(),
          target.concept().get().label(),
          target.concept(),
          mention.scope(),
          sure);
    }
    Scheme type = target.type().orElse(mention.scheme());
    return new Mention(type, mention.label(), Optional.empty(), mention.scope(), sure);
  }
}
