package io.github.plangraph.rdf;

import io.github.plangraph.document.Document;
import io.github.plangraph.document.Span;
import io.github.plangraph.plan.Evidence;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;

/**
 * Writes evidence as Web Annotations (W3C Recommendation of 2017-02-23): a body, and a target that
 * a quote selector and a position selector find in the document.
 *
 * <p>The quote is the source verbatim, marks included, so that it can be found again; {@code
 * pg:exact} has the words as a reader sees them. Positions count code points (section 4.2.5 of the
 * model). Annotations of one range share their target.
 */
final class Annotations {

  /** Code units of context on either side of a quote. */
  private static final int CONTEXT = 16;

  private final Iris iris;
  private final Document document;
  private final Node source;
  private final Node extractor;
  private final CodePoints codePoints;
  private final Triples triples;

  Annotations(Iris iris, Document document, Node extractor, Triples triples) {
    this.iris = iris;
    this.document = document;
    this.source = iris.document(document);
    this.extractor = extractor;
    this.codePoints = new CodePoints(document.text());
    this.triples = triples;
  }

  /** Says that the words identify a concept. */
  void identify(Node concept, Evidence evidence, Place place) {
    Node annotation = annotate(concept, OA.identifying.asNode(), evidence);
    place.describe(annotation, triples);
  }

  /** Says that the words describe a thing, and links the thing to them. */
  void support(Node thing, Evidence evidence, Node plan) {
    Node annotation = annotate(thing, OA.describing.asNode(), evidence);
    triples.add(annotation, Terms.IN_PLAN, plan);
    triples.add(thing, Terms.EVIDENCE, annotation);
  }

  /** The range of a piece of evidence in code points. */
  Span place(Evidence evidence) {
    return codePoints.span(evidence.span());
  }

  private Node annotate(Node body, Node motivation, Evidence evidence) {
    Span place = place(evidence);
    Node annotation =
        iris.annotation(
            source, place.toString(), body.getURI(), motivation.getURI(), evidence.rule());
    triples.type(annotation, OA.Annotation.asNode());
    triples.add(annotation, OA.hasBody.asNode(), body);
    triples.add(annotation, OA.motivatedBy.asNode(), motivation);
    triples.add(annotation, OA.hasTarget.asNode(), target(evidence.span(), place));
    triples.add(annotation, Terms.EXACT, Literals.plain(evidence.quote()));
    triples.add(annotation, Terms.SENTENCE, Literals.zh(evidence.sentence()));
    triples.add(annotation, Terms.RULE, Literals.plain(evidence.rule()));
    triples.add(annotation, Terms.CONFIDENCE, Literals.confidence(evidence.confidence()));
    triples.add(annotation, Reused.WAS_GENERATED_BY, extractor);
    return annotation;
  }

  private Node target(Span span, Span place) {
    Node target = iris.place(source, "target", place);
    Node quote = iris.place(source, "quote", place);
    Node position = iris.place(source, "position", place);
    triples.type(target, OA.SpecificResource.asNode());
    triples.add(target, OA.hasSource.asNode(), source);
    triples.add(target, OA.hasSelector.asNode(), quote);
    triples.add(target, OA.hasSelector.asNode(), position);

    triples.type(quote, OA.TextQuoteSelector.asNode());
    triples.add(quote, OA.exact.asNode(), Literals.plain(document.source(span)));
    triples.add(quote, OA.prefix.asNode(), Literals.plain(before(span.start())));
    triples.add(quote, OA.suffix.asNode(), Literals.plain(after(span.end())));

    triples.type(position, OA.TextPositionSelector.asNode());
    triples.add(position, OA.start.asNode(), Literals.integer(place.start()));
    triples.add(position, OA.end.asNode(), Literals.integer(place.end()));
    return target;
  }

  private String before(int end) {
    int start = Math.max(0, end - CONTEXT);
    return document.text().substring(splits(start) ? start + 1 : start, end);
  }

  private String after(int start) {
    int end = Math.min(document.text().length(), start + CONTEXT);
    return document.text().substring(start, splits(end) ? end - 1 : end);
  }

  /** Whether an offset lies inside a surrogate pair, half of which no UTF-8 can carry. */
  private boolean splits(int offset) {
    String text = document.text();
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
