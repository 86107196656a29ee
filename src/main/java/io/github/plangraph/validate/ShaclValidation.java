package io.github.plangraph.validate;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/** Checks graphs against shapes. Stateless and thread-safe. */
public final class ShaclValidation {

  private static final String COMPONENT = "ConstraintComponent";

  private final Shapes shapes;

  private ShaclValidation(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Reads shapes in Turtle.
   *
   * @throws org.apache.jena.riot.RiotException if it is no Turtle
   * @throws org.apache.jena.shacl.parser.ShaclParseException if a shape is malformed
   */
  public static ShaclValidation of(InputStream turtle) {
    Graph graph =
        RDFParser.source(turtle)
            .lang(Lang.TURTLE)
            .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
            .toGraph();
    return new ShaclValidation(Shapes.parse(graph));
  }

  /**
   * Checks all graphs of a dataset together, because a document's graph and the vocabularies need
   * one another. The dataset must be in a transaction if it wants one.
   */
  public ValidationReport validate(DatasetGraph dataset) {
    // A union view answers each look-up by joining all graphs; one flat copy pays off at once.
    Graph union = GraphMemFactory.createGraphMem2();
    dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
    return validate(union);
  }

  /** Checks one graph. */
  public ValidationReport validate(Graph graph) {
    List<Finding> findings = new ArrayList<>();
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
      findings.add(finding(entry));
    }
    return new ValidationReport(findings);
  }

  private static Finding finding(ReportEntry entry) {
    String component = entry.sourceConstraintComponent().getLocalName();
    return new Finding(
        entry.focusNode(),
        Optional.ofNullable(entry.resultPath()).map(ShaclValidation::name),
        severity(entry.severity().level()),
        component.endsWith(COMPONENT)
            ? component.substring(0, component.length() - COMPONENT.length())
            : component,
        entry.source().toString(),
        message(entry, "zh"),
        message(entry, "en"),
        Optional.ofNullable(entry.value()).filter(v -> !v.equals(entry.focusNode())));
  }

  private static String name(Path path) {
    return path instanceof P_Link link ? link.getNode().getURI() : path.toString();
  }

  private static Finding.Severity severity(Node level) {
    if (level.equals(SHACL.Warning)) {
      return Finding.Severity.WARNING;
    }
    return level.equals(SHACL.Info) ? Finding.Severity.INFO : Finding.Severity.VIOLATION;
  }

  /** The shape's message in a language, or else the first, which may be the engine's own. */
  private static String message(ReportEntry entry, String language) {
    Collection<Node> messages = entry.messages();
    return messages.stream()
        .filter(m -> m.isLiteral() && m.getLiteralLanguage().equals(language))
        .findFirst()
        .or(() -> messages.stream().findFirst())
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }
}
