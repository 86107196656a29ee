package io.github.plangraph.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Finds out which of the policies that plans cite are plans of this very graph, once all are known.
 *
 * <p>A plan is known by its 文号, by its title, and by its title without the period in brackets:
 * 《大数据产业发展规划》 is 大数据产业发展规划（2016-2020年）, if there is no other; 《大数据产业发展规划（2011-2015年）》 is not. A
 * name that two plans have stands for neither.
 */
final class CitedPlans {

  /** By number or title; nothing where it is ambiguous. */
  private final Map<String, Optional<String>> byName = new HashMap<>();

  /** By title without brackets, for citations without and plans with. */
  private final Map<String, Optional<String>> byBareTitle = new HashMap<>();

  void plan(String iri, PlanSummary plan) {
    know(byName, Labels.dashed(plan.title()), iri);
    plan.number().ifPresent(n -> know(byName, Labels.normal(n), iri));
    know(byBareTitle, Labels.title(plan.title()), iri);
  }

  private static void know(Map<String, Optional<String>> plans, String name, String iri) {
    plans.merge(name, Optional.of(iri), (old, now) -> old.equals(now) ? old : Optional.empty());
  }

  /** Hands on the plans that a cited policy denotes, if any, with the policy. */
  void resolve(DocumentSummary.CitedPolicy cited, BiConsumer<String, String> link) {
    for (String name : cited.names()) {
      byName
          .getOrDefault(name, Optional.empty())
          .or(() -> byBareTitle(name))
          .ifPresent(plan -> link.accept(cited.policy(), plan));
    }
  }

  private Optional<String> byBareTitle(String name) {
    String bare = Labels.title(name);
    return bare.equals(name)
        ? byBareTitle.getOrDefault(name, Optional.empty())
        : byName.getOrDefault(bare, Optional.empty());
  }
}
