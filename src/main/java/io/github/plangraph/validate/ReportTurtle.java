package io.github.plangraph.validate;

import io.github.plangraph.rdf.GraphFormat;
import io.github.plangraph.rdf.GraphWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Writes a report as a graph of SHACL's validation report vocabulary. */
final class ReportTurtle {

  private static final String REPORT = "https://w3id.org/plangraph/report";

  private final DatasetGraph dataset = DatasetGraphFactory.create();

  private ReportTurtle() {}

  static String of(ValidationReport report) {
    ReportTurtle turtle = new ReportTurtle();
    Node subject = NodeFactory.createURI(REPORT);
    turtle.add(subject, RDF.Nodes.type, SHACL.ValidationReport);
    turtle.add(
        subject,
        SHACL.conforms,
        NodeFactory.createLiteralDT(Boolean.toString(report.conforms()), XSDDatatype.XSDboolean));
    int number = 1;
    for (Finding finding : report.findings()) {
      Node result = NodeFactory.createURI(REPORT + "#result-" + number++);
      turtle.add(subject, SHACL.result, result);
      turtle.add(finding, result);
    }
    return turtle.text();
  }

  private void add(Finding finding, Node result) {
    add(result, RDF.Nodes.type, SHACL.ValidationResult);
    add(result, SHACL.focusNode, finding.focusNode());
    add(result, SHACL.resultSeverity, iri(SHACL.getURI() + finding.severity().term()));
    add(
        result,
        SHACL.sourceConstraintComponent,
        finding.shape().startsWith(VocabularyLint.NS)
            ? iri(finding.shape())
            : iri(SHACL.getURI() + finding.constraint() + "ConstraintComponent"));
    add(result, SHACL.sourceShape, iri(finding.shape()));
    add(result, SHACL.resultMessage, NodeFactory.createLiteralLang(finding.zh(), "zh"));
    add(result, SHACL.resultMessage, NodeFactory.createLiteralLang(finding.en(), "en"));
    finding.path().ifPresent(path -> add(result, SHACL.resultPath, iri(path)));
    finding.value().ifPresent(value -> add(result, SHACL.value, value));
  }

  private void add(Node subject, Node predicate, Node object) {
    dataset.add(Quad.defaultGraphIRI, subject, predicate, object);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private String text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      GraphWriter.write(dataset, GraphFormat.TURTLE, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
