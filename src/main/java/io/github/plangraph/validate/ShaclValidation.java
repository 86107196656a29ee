package io.github.plangraph.validate;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
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

  /**
   * Checks the subjects of all graphs but those that have been checked before, such as the ten
   * thousand concepts of the vocabularies. What those graphs say is heeded all the same.
   *
   * @param checked graphs that are known to conform
   */
  public ValidationReport validate(DatasetGraph dataset, Set<Node> checked) {
    Graph union = GraphMemFactory.createGraphMem2();
    Set<Node> subjects = new HashSet<>();
    dataset
        .find()
        .forEachRemaining(
            quad -> {
              union.add(quad.asTriple());
              if (!checked.contains(quad.getGraph())) {
                subjects.add(quad.getSubject());
              }
            });
    ValidationContext context = ValidationContext.create(shapes, union);
    for (Shape shape : shapes.getTargetShapes()) {
      for (Node focus : VLib.focusNodes(union, shape)) {
        if (subjects.contains(focus)) {
          VLib.validateShape(context, union, shape, focus);
        }
      }
    }
    return report(context.generateReport().getEntries());
  }

  /** Checks one graph. */
  public ValidationReport validate(Graph graph) {
    return report(ShaclValidator.get().validate(shapes, graph).getEntries());
  }

  private static ValidationReport report(Collection<ReportEntry> entries) {
    return new ValidationReport(entries.stream().map(ShaclValidation::finding).toList());
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
