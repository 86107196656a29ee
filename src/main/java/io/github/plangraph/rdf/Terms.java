package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.lexicon.SkosReader;
import io.github.plangraph.plan.DocumentType;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Statement;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/** The terms that {@code ontology/plan.ttl} defines; a test holds the two together. */
public final class Terms {

  /** Namespace of every term, prefix {@code pg}. */
  public static final String NS = "https://w3id.org/plangraph/def#";

  // Parts of a plan
  public static final Node PLAN = term("Plan");
  public static final Node SECTION = term("Section");
  public static final Node TASK = term("Task");
  public static final Node OBJECTIVE = term("Objective");
  public static final Node SAFEGUARD = term("Safeguard");
  public static final Node MEASURE = term("Measure");
  public static final Node PROJECT = term("Project");

  // What a plan says
  public static final Node STATEMENT = term("Statement");
  public static final Node METADATUM = term("Metadatum");
  public static final Node INDICATOR = term("Indicator");

  // What a plan names
  public static final Node TECHNOLOGY = term("Technology");
  public static final Node SECTOR = term("Sector");
  public static final Node POLICY = term("Policy");
  public static final Node REGION = term("Region");
  public static final Node ORGANIZATION = term("Organization");

  // Where something stands
  public static final Node IN_PLAN = term("inPlan");
  public static final Node IN_SECTION = term("inSection");
  public static final Node IN_TASK = term("inTask");
  public static final Node IN_PROJECT = term("inProject");
  public static final Node IN_MEASURE = term("inMeasure");
  public static final Node PARENT_SECTION = term("parentSection");
  public static final Node PART_OF = term("partOf");
  public static final Node IMPLEMENTS = term("implements");

  // What describes a plan and its parts
  public static final Node PATH = term("path");
  public static final Node LEVEL = term("level");
  public static final Node ORDER = term("order");
  public static final Node ROLE = term("role");
  public static final Node BOX_NUMBER = term("boxNumber");
  public static final Node DEADLINE = term("deadline");
  public static final Node DATE_SIGNED = term("dateSigned");
  public static final Node FROM_YEAR = term("fromYear");
  public static final Node TO_YEAR = term("toYear");
  public static final Node ORIGIN = term("origin");
  public static final Node VALIDITY = term("validity");
  public static final Node CATEGORY = term("category");

  // What a plan commits to; develops, uses … by of(Predicate)
  public static final Node MENTIONS = term("mentions");
  public static final Node IMPLEMENTS_POLICY = term("implementsPolicy");
  public static final Node RESPONSIBLE = term("responsible");
  public static final Node LEADS = term("leads");
  public static final Node DENOTES = term("denotes");

  // How it is said
  public static final Node EVIDENCE = term("evidence");
  public static final Node VERB = term("verb");
  public static final Node INHERITED = term("inherited");
  public static final Node CITED_NUMBER = term("citedNumber");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node EXACT = term("exact");
  public static final Node SENTENCE = term("sentence");
  public static final Node RULE = term("rule");

  // Indicators
  public static final Node MEASURES = term("measures");
  public static final Node COMPARATOR = term("comparator");
  public static final Node LOWER_BOUND = term("lowerBound");
  public static final Node UPPER_BOUND = term("upperBound");
  public static final Node UNIT = term("unit");
  public static final Node INDICATOR_KIND = term("indicatorKind");
  public static final Node TARGET = term("target");
  public static final Node STATUS = term("status");
  public static final Node YEAR = term("year");
  public static final Node YEAR_INHERITED = term("yearInherited");

  // Concepts
  public static final Node CONCEPT_STATUS = term("conceptStatus");
  public static final Node CURATED = term("curated");
  public static final Node PROPOSED = term("proposed");
  public static final Node NEGATIVE_LABEL = NodeFactory.createURI(SkosReader.NEGATIVE_LABEL);

  private Terms() {}

  /** The class of what a scheme holds. */
  public static Node of(Scheme scheme) {
    return switch (scheme) {
      case TECHNOLOGY -> TECHNOLOGY;
      case SECTOR -> SECTOR;
      case POLICY -> POLICY;
      case ORGANIZATION -> ORGANIZATION;
      case REGION -> REGION;
    };
  }

  /** The property of a relation; the narrower term of two is linked by SKOS's own. */
  public static Node of(Statement.Predicate predicate) {
    return predicate == Statement.Predicate.BROADER
        ? SKOS.broader.asNode()
        : term(predicate.term());
  }

  /** The concept of a kind of document, such as {@code pg:type-action-plan}. */
  public static Node of(DocumentType type) {
    return term("type-" + local(type));
  }

  /** The concept of what a section is for, such as {@code pg:role-task}. */
  public static Node of(Section.Role role) {
    return term("role-" + local(role));
  }

  private static String local(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Node term(String local) {
    return NodeFactory.createURI(NS + local);
  }
}
