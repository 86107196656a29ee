package io.github.plangraph.validate;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One thing in a graph that does not fit a shape.
 *
 * @param focusNode IRI of what was checked
 * @param path the property, or a SPARQL property path; empty if the node as a whole does not fit
 * @param severity how bad it is
 * @param constraint what kind of demand was not met: local name of a SHACL constraint component
 *     without that suffix, such as {@code MinCount}
 * @param shape IRI of the shape that made the demand
 * @param zh what was demanded, Chinese
 * @param en what was demanded, English
 * @param value the value that does not fit, if it is one
 */
public record Finding(
    Node focusNode,
    Optional<String> path,
    Severity severity,
    String constraint,
    String shape,
    String zh,
    String en,
    Optional<Node> value)
    implements Comparable<Finding> {

  /** How bad a finding is, as SHACL has it. */
  public enum Severity {
    VIOLATION("违反", "Violation"),
    WARNING("警告", "Warning"),
    INFO("提示", "Info");

    private final String zh;
    private final String term;

    Severity(String zh, String term) {
      this.zh = zh;
      this.term = term;
    }

    /** Chinese name. */
    public String zh() {
      return zh;
    }

    /** Local name in the namespace of SHACL. */
    public String term() {
      return term;
    }
  }

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(f -> f.focusNode.toString())
          .thenComparing(f -> f.path.orElse(""))
          .thenComparing(Finding::shape)
          .thenComparing(Finding::constraint)
          .thenComparing(f -> f.value.map(Node::toString).orElse(""))
          .thenComparing(Finding::en);

  /** The worst first, then by what was checked. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
