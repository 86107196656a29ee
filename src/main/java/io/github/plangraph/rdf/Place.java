package io.github.plangraph.rdf;

import io.github.plangraph.plan.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A {@link Scope} in the graph.
 *
 * @param plan the plan
 * @param section the innermost section
 * @param project the box
 * @param task the task
 * @param measure the measure
 */
record Place(
    Node plan,
    Optional<Node> section,
    Optional<Node> project,
    Optional<Node> task,
    Optional<Node> measure) {

  static Place of(Iris iris, Node plan, Scope scope) {
    return new Place(
        plan,
        scope.section().map(s -> iris.section(plan, s)),
        scope.project().map(p -> iris.project(plan, p)),
        scope.task().map(t -> iris.task(plan, t)),
        scope.measure().map(m -> iris.measure(plan, m)));
  }

  /** The innermost unit: what a commitment is said of. */
  Node holder() {
    return measure.or(() -> project).or(() -> task).or(() -> section).orElse(plan);
  }

  /** The innermost unit, and those around it that a commitment is carried up to. */
  List<Node> holders(boolean alsoPlan) {
    List<Node> holders = new ArrayList<>(4);
    holders.add(holder());
    task.ifPresent(holders::add);
    project.ifPresent(holders::add);
    if (alsoPlan) {
      holders.add(plan);
    }
    return holders;
  }

  /** Says of a fact or annotation where it stands. */
  void describe(Node subject, Triples triples) {
    triples.add(subject, Terms.IN_PLAN, plan);
    triples.add(subject, Terms.IN_SECTION, section);
    triples.add(subject, Terms.IN_PROJECT, project);
    triples.add(subject, Terms.IN_TASK, task);
    triples.add(subject, Terms.IN_MEASURE, measure);
  }
}
