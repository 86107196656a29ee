package io.github.plangraph.validate;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a graph.
 *
 * @param findings the worst first, then by focus node, path and shape; each once
 */
public record ValidationReport(List<Finding> findings) {

  /** Sorts the findings, so that equal graphs give equal reports. */
  public ValidationReport {
    findings = findings.stream().distinct().sorted().toList();
  }

  /** This report with further findings. */
  public ValidationReport with(List<Finding> more) {
    return new ValidationReport(Stream.concat(findings.stream(), more.stream()).toList());
  }

  /** Whether nothing was found: warnings too break conformance, as SHACL, section 3.6.1.1, says. */
  public boolean conforms() {
    return findings.isEmpty();
  }

  /** The report for people, in Chinese and English. */
  public String text() {
    return ReportText.of(this);
  }

  /** The report in SHACL's own terms, as Turtle without blank nodes. */
  public String turtle() {
    return ReportTurtle.of(this);
  }
}
