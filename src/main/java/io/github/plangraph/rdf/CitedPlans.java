package io.github.plangraph.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * Finds out which of the policies that plans cite are plans of this very graph, once all are known.
 *
 * <p>A plan is known by its 文号 and by its title without the period in brackets: 《大数据产业发展规划》 is
 * 大数据产业发展规划（2016-2020年）. A title that two plans have stands for neither.
 */
final class CitedPlans {

  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  /** By number or title; nothing where it is ambiguous. */
  private final Map<String, Optional<Node>> plans = new HashMap<>();

  /** Names and numbers under which each policy is cited. */
  private final Map<Node, Set<String>> names = new TreeMap<>(BY_IRI);

  private final Map<Node, Set<Node>> citing = new TreeMap<>(BY_IRI);

  synchronized void plan(Node plan, String title, Optional<String> number) {
    know(Labels.title(title), plan);
    number.ifPresent(n -> know(Labels.normal(n), plan));
  }

  private void know(String name, Node plan) {
    plans.merge(name, Optional.of(plan), (old, now) -> old.equals(now) ? old : Optional.empty());
  }

  synchronized void citation(Node plan, Node policy, String label, Optional<String> number) {
    Set<String> known = names.computeIfAbsent(policy, p -> new TreeSet<>());
    known.add(Labels.title(label));
    number.ifPresent(n -> known.add(Labels.normal(n)));
    citing.computeIfAbsent(policy, p -> new TreeSet<>(BY_IRI)).add(plan);
  }

  /** Writes which plan a policy denotes, and who cites that plan; nobody cites himself. */
  synchronized void resolve(Triples triples) {
    names.forEach(
        (policy, known) -> {
          for (String name : known) {
            plans
                .getOrDefault(name, Optional.empty())
                .ifPresent(plan -> link(policy, plan, triples));
          }
        });
  }

  private void link(Node policy, Node plan, Triples triples) {
    triples.add(policy, Terms.DENOTES, plan);
    for (Node by : citing.getOrDefault(policy, Set.of())) {
      if (!by.equals(plan)) {
        triples.add(by, Reused.ELI_CITES, plan);
      }
    }
  }
}
