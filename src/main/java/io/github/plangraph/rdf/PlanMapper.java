package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Plan;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Writes what a plan is and what it says of itself; one mapper for each plan. */
final class PlanMapper {

  /** 中共中央 国务院; 工业和信息化部、财政部. */
  private static final Pattern BETWEEN_ISSUERS = Pattern.compile("[\\s\\p{Z}、，,；;]+");

  private final Iris iris;
  private final Concepts concepts;
  private final Annotations annotations;
  private final Triples triples;
  private final SortedSet<String> issuers = new TreeSet<>();

  PlanMapper(Iris iris, Concepts concepts, Annotations annotations, Triples triples) {
    this.iris = iris;
    this.concepts = concepts;
    this.annotations = annotations;
    this.triples = triples;
  }

  /** Writes it; gives the IRIs of the issuers. */
  SortedSet<String> map(Plan plan, Node iri, Node source) {
    triples.type(iri, Terms.PLAN);
    triples.title(iri, plan.title());
    triples.add(iri, Reused.ELI_TYPE_DOCUMENT, Terms.of(plan.type()));
    triples.add(iri, DCTerms.source.asNode(), source);
    annotations.support(iri, plan.evidence(), iri);
    period(plan, iri);
    Set<Metadatum.Field> said = EnumSet.noneOf(Metadatum.Field.class);
    for (Metadatum metadatum : plan.metadata()) {
      if (said.add(metadatum.field())) {
        metadatum(metadatum, iri);
      }
    }
    jurisdiction(plan, iri);
    return issuers;
  }

  private void period(Plan plan, Node iri) {
    if (plan.from().isEmpty() && plan.to().isEmpty()) {
      return;
    }
    Node period = iris.period(iri);
    triples.add(iri, DCTerms.temporal.asNode(), period);
    triples.type(period, DCTerms.PeriodOfTime.asNode());
    plan.from()
        .ifPresent(
            year -> {
              triples.add(period, DCAT.startDate.asNode(), Literals.year(year));
              triples.add(period, Terms.FROM_YEAR, Literals.year(year));
              triples.add(iri, Terms.FROM_YEAR, Literals.year(year));
            });
    plan.to()
        .ifPresent(
            year -> {
              triples.add(period, DCAT.endDate.asNode(), Literals.year(year));
              triples.add(period, Terms.TO_YEAR, Literals.year(year));
              triples.add(iri, Terms.TO_YEAR, Literals.year(year));
            });
  }

  private void metadatum(Metadatum metadatum, Node plan) {
    for (Node value : values(metadatum)) {
      if (metadatum.field() == Metadatum.Field.ISSUER) {
        issuers.add(value.getURI());
      }
      say(plan, property(metadatum.field()), value, metadatum.evidence());
    }
  }

  /** Whose plan it is, as its issuer or else its title says: 安徽省人民政府, 郑州市…规划. */
  private void jurisdiction(Plan plan, Node iri) {
    List<Metadatum> issuer =
        plan.metadata().stream().filter(m -> m.field() == Metadatum.Field.ISSUER).limit(1).toList();
    Optional<Node> ofIssuer =
        concepts.unit(
            issuer.stream().flatMap(m -> BETWEEN_ISSUERS.splitAsStream(m.value())).toList());
    if (ofIssuer.isPresent()) {
      say(iri, Reused.ELI_JURISDICTION, ofIssuer.get(), issuer.get(0).evidence());
    } else {
      concepts
          .unit(List.of(plan.title()))
          .ifPresent(unit -> say(iri, Reused.ELI_JURISDICTION, unit, plan.evidence()));
    }
  }

  private void say(Node plan, Node predicate, Node value, Evidence evidence) {
    triples.add(plan, predicate, value);
    Node said = iris.part(plan, "metadatum", predicate.getURI(), value.toString());
    triples.type(said, Terms.METADATUM);
    triples.add(said, RDF.Nodes.subject, plan);
    triples.add(said, RDF.Nodes.predicate, predicate);
    triples.add(said, RDF.Nodes.object, value);
    triples.add(said, Terms.IN_PLAN, plan);
    annotations.support(said, evidence, plan);
  }

  private static Node property(Metadatum.Field field) {
    return switch (field) {
      case ISSUER -> Reused.ELI_PASSED_BY;
      case NUMBER -> Reused.ELI_ID_LOCAL;
      case DATE -> Reused.ELI_DATE_DOCUMENT;
      case SIGNED -> Terms.DATE_SIGNED;
      case PUBLISHED -> Reused.ELI_DATE_PUBLICATION;
      case ORIGIN -> Terms.ORIGIN;
      case STATUS -> Terms.VALIDITY;
      case SUBJECT -> Terms.CATEGORY;
    };
  }

  /** Several issuers are several values; what is no date on a calendar is none. */
  private List<Node> values(Metadatum metadatum) {
    String value = metadatum.value();
    return switch (metadatum.field()) {
      case ISSUER -> issuers(value);
      case NUMBER -> List.of(Literals.plain(value));
      case DATE, SIGNED, PUBLISHED -> Literals.date(value).stream().toList();
      case ORIGIN, STATUS, SUBJECT -> List.of(Literals.zh(value));
    };
  }

  private List<Node> issuers(String value) {
    return Stream.of(BETWEEN_ISSUERS.split(value))
        .filter(name -> !name.isEmpty())
        .map(name -> concepts.of(Scheme.ORGANIZATION, name))
        .toList();
  }
}
