package io.github.plangraph.rdf;

import io.github.plangraph.plan.DocumentType;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

/**
 * What tells a plan from others and ties it to them.
 *
 * @param iri the plan
 * @param title in its normal form
 * @param type what kind of document
 * @param number its 文号
 * @param issuers IRIs of who issued it
 * @param from first year of its period
 * @param to last year of its period
 * @param sketch of its wording
 */
record PlanSummary(
    String iri,
    String title,
    DocumentType type,
    Optional<String> number,
    SortedSet<String> issuers,
    OptionalInt from,
    OptionalInt to,
    TextSketch sketch) {}
