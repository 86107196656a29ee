package io.github.plangraph.rdf;

import io.github.plangraph.document.Span;
import io.github.plangraph.plan.Citation;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Indicator;
import io.github.plangraph.plan.Mention;
import io.github.plangraph.plan.Responsibility;
import io.github.plangraph.plan.Scope;
import io.github.plangraph.plan.Statement;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes what the passages of a plan say: direct properties for easy queries, and for each of them
 * a statement with its verb and evidence. Candidates are passed over.
 */
final class FactMapper {

  private final Iris iris;
  private final Node plan;
  private final Concepts concepts;
  private final List<DocumentSummary.CitedPolicy> citations;
  private final Annotations annotations;
  private final Triples triples;

  /** Facts of one passage share their scope, whose four IRIs are hashed once. */
  private final IdentityHashMap<Scope, Place> places = new IdentityHashMap<>();

  FactMapper(
      Iris iris,
      Node plan,
      Concepts concepts,
      List<DocumentSummary.CitedPolicy> citations,
      Annotations annotations,
      Triples triples) {
    this.iris = iris;
    this.plan = plan;
    this.concepts = concepts;
    this.citations = citations;
    this.annotations = annotations;
    this.triples = triples;
  }

  void map(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact.evidence().asserted()) {
        map(fact, places.computeIfAbsent(fact.scope(), s -> Place.of(iris, plan, s)));
      }
    }
  }

  private void map(Fact fact, Place place) {
    if (fact instanceof Mention mention) {
      mention(mention, place);
    } else if (fact instanceof Statement statement) {
      statement(statement, place);
    } else if (fact instanceof Indicator indicator) {
      indicator(indicator, place);
    } else if (fact instanceof Citation citation) {
      citation(citation, place);
    } else if (fact instanceof Responsibility responsibility) {
      responsibility(responsibility, place);
    }
  }

  private void mention(Mention mention, Place place) {
    Node concept = concepts.of(mention);
    annotations.identify(concept, mention.evidence(), place);
    carryUp(place, Terms.MENTIONS, concept, true);
  }

  private void statement(Statement statement, Place place) {
    Node predicate = Terms.of(statement.predicate());
    Node object = concepts.of(statement.object());
    Node subject = statement.subject().map(concepts::of).orElseGet(place::holder);
    if (subject.equals(object)) {
      return; // 5G（第五代移动通信） is one concept, and none is broader than itself
    }
    if (statement.predicate().binary()) {
      triples.add(subject, predicate, object);
    } else {
      boolean alsoPlan = statement.predicate() == Statement.Predicate.TARGETS_SECTOR;
      carryUp(place, predicate, object, alsoPlan);
    }
    Node said = state(subject, predicate, object, statement, statement.verb(), place);
    if (statement.inherited()) {
      triples.add(said, Terms.INHERITED, Literals.yes());
    }
  }

  private void citation(Citation citation, Place place) {
    Node policy = concepts.of(citation.policy());
    Node manner =
        switch (citation.manner()) {
          case CITES -> Reused.ELI_CITES;
          case BASED_ON -> Reused.ELI_BASED_ON;
          case IMPLEMENTS -> Terms.IMPLEMENTS_POLICY;
        };
    carryUp(place, Reused.ELI_CITES, policy, true);
    carryUp(place, manner, policy, true);
    Node said = state(place.holder(), manner, policy, citation, "", place);
    citation.number().ifPresent(n -> triples.add(said, Terms.CITED_NUMBER, Literals.plain(n)));
    Set<String> names = new TreeSet<>(List.of(Labels.dashed(citation.policy().label())));
    citation.number().ifPresent(n -> names.add(Labels.normal(n)));
    citations.add(new DocumentSummary.CitedPolicy(plan.getURI(), policy.getURI(), names));
  }

  private void responsibility(Responsibility responsibility, Place place) {
    Node body = concepts.of(responsibility.organization());
    Node predicate = responsibility.lead() ? Terms.LEADS : Terms.RESPONSIBLE;
    carryUp(place, Terms.RESPONSIBLE, body, false);
    carryUp(place, predicate, body, false);
    state(place.holder(), predicate, body, responsibility, "", place);
  }

  private void carryUp(Place place, Node predicate, Node object, boolean alsoPlan) {
    for (Node holder : place.holders(alsoPlan)) {
      triples.add(holder, predicate, object);
    }
  }

  private Node state(
      Node subject, Node predicate, Node object, Fact fact, String verb, Place place) {
    Span span = annotations.place(fact.evidence());
    Node said =
        iris.part(
            plan,
            "statement",
            subject.getURI(),
            predicate.getURI(),
            object.getURI(),
            verb,
            fact.evidence().rule(),
            span.toString());
    triples.type(said, Terms.STATEMENT);
    triples.add(said, RDF.Nodes.subject, subject);
    triples.add(said, RDF.Nodes.predicate, predicate);
    triples.add(said, RDF.Nodes.object, object);
    if (!verb.isEmpty()) {
      triples.add(said, Terms.VERB, Literals.zh(verb));
    }
    support(said, fact, place);
    return said;
  }

  private void indicator(Indicator indicator, Place place) {
    Span span = annotations.place(indicator.evidence());
    Node iri =
        iris.part(
            plan,
            "indicator",
            indicator.measured(),
            indicator.comparator().term(),
            indicator.value(),
            indicator.unit(),
            indicator.year().toString(),
            span.toString());
    triples.type(iri, Terms.INDICATOR);
    triples.label(iri, indicator.evidence().quote());
    triples.add(iri, Terms.MEASURES, Literals.zh(indicator.measured()));
    triples.add(iri, Terms.COMPARATOR, Literals.plain(indicator.comparator().term()));
    value(indicator, iri);
    triples.add(iri, Terms.UNIT, Literals.zh(indicator.unit()));
    triples.add(iri, Terms.INDICATOR_KIND, indicator.target() ? Terms.TARGET : Terms.STATUS);
    indicator.year().ifPresent(year -> triples.add(iri, Terms.YEAR, Literals.year(year)));
    if (indicator.yearInherited()) {
      triples.add(iri, Terms.YEAR_INHERITED, Literals.yes());
    }
    support(iri, indicator, place);
  }

  private void value(Indicator indicator, Node iri) {
    String value = indicator.value();
    int dots = value.indexOf("..");
    if (dots < 0) {
      triples.add(iri, Reused.NUMERIC_VALUE, Literals.decimal(value));
    } else {
      triples.add(iri, Terms.LOWER_BOUND, Literals.decimal(value.substring(0, dots)));
      triples.add(iri, Terms.UPPER_BOUND, Literals.decimal(value.substring(dots + 2)));
    }
  }

  private void support(Node iri, Fact fact, Place place) {
    place.describe(iri, triples);
    triples.add(iri, Terms.CONFIDENCE, Literals.confidence(fact.evidence().confidence()));
    annotations.support(iri, fact.evidence(), plan);
  }
}
