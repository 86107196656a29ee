package io.github.plangraph.validate;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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
import org.apache.jena.vocabulary.SKOS;

/** Checks graphs against shapes. Stateless and thread-safe. */
public final class ShaclValidation {

  private static final Node TOP = SKOS.hasTopConcept.asNode();

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
   * Checks the subjects of all named graphs but those that have been checked before, such as the
   * ten thousand concepts of the vocabularies. What those graphs say is heeded all the same.
   *
   * @param union of all graphs of the dataset
   * @param checked graphs that are known to conform
   */
  public ValidationReport validate(DatasetGraph dataset, Graph union, Set<Node> checked) {
    Set<Node> subjects = new HashSet<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (!checked.contains(graph)) {
                dataset.getGraph(graph).find().forEach(triple -> subjects.add(triple.getSubject()));
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

  /**
   * Checks part of a larger graph together with what it refers to in the rest, directly or not: all
   * that a shape may ask about the things of the part, in a fraction of the memory.
   *
   * @param part is added to
   */
  public ValidationReport validate(Graph part, Graph rest) {
    Deque<Node> open = new ArrayDeque<>();
    Set<Node> known = new HashSet<>();
    part.find().forEachRemaining(triple -> refer(triple, known, open));
    while (!open.isEmpty()) {
      rest.find(open.remove(), Node.ANY, Node.ANY)
          .forEachRemaining(
              triple -> {
                part.add(triple);
                refer(triple, known, open);
              });
    }
    return validate(part);
  }

  /** A scheme refers to its concepts, which do not make it what it is. */
  private static void refer(Triple triple, Set<Node> known, Deque<Node> open) {
    for (Node node : List.of(triple.getSubject(), triple.getObject())) {
      if (node.isURI() && !triple.predicateMatches(TOP) && known.add(node)) {
        open.add(node);
      }
    }
  }

  /** Checks some nodes of a graph. */
  public ValidationReport validate(Graph graph, Iterable<Node> nodes) {
    List<Finding> findings = new ArrayList<>();
    for (Node node : nodes) {
      for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph, node).getEntries()) {
        findings.add(finding(entry));
      }
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
