package io.github.plangraph.rdf;

import io.github.plangraph.document.Document;
import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Plan;
import io.github.plangraph.plan.Structure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Maps what was read from documents to quads, one named graph for each document, as a stream.
 *
 * <p>Stateless and safe for use by many threads. What only all documents together tell, a {@link
 * Conclusion} writes from the summaries. A sink may be {@code dataset::add}.
 */
public final class GraphMapper {

  private final Iris iris;
  private final CuratedConcepts vocabulary;
  private final Node extractor;

  /**
   * A mapper for one dataset.
   *
   * @param vocabulary curated concepts: a name that is a label of one becomes that concept
   * @param version of the extractor, ASCII; it stands in the provenance of every annotation
   */
  public GraphMapper(Iris iris, Collection<Concept> vocabulary, String version) {
    this(iris, CuratedConcepts.of(vocabulary), version);
  }

  /** A mapper that shares its index of the vocabulary with others. */
  public GraphMapper(Iris iris, CuratedConcepts vocabulary, String version) {
    this.iris = iris;
    this.vocabulary = vocabulary;
    this.extractor = iris.extractor(version);
  }

  /** Writes the graph of one document with all its plans. */
  public DocumentSummary map(Document document, List<Extraction> extractions, Consumer<Quad> sink) {
    QuadCounts counts = new QuadCounts();
    Node source = iris.document(document);
    Triples triples = new Triples(source, sink.andThen(counts::count));
    describe(source, document.name(), document.mediaType(), triples);
    Annotations annotations = new Annotations(iris, document, extractor, triples);
    Concepts concepts = new Concepts(iris, vocabulary);
    List<PlanSummary> plans = new ArrayList<>();
    List<DocumentSummary.CitedPolicy> citations = new ArrayList<>();
    for (Extraction extraction : extractions) {
      Structure structure = extraction.structure();
      Plan plan = structure.plan();
      Node iri = iris.plan(plan, document);
      SortedSet<String> issuers =
          new PlanMapper(iris, concepts, annotations, triples).map(plan, iri, source);
      new StructureMapper(iris, iri, annotations, triples).map(structure);
      new FactMapper(iris, iri, concepts, citations, annotations, triples).map(extraction.facts());
      plans.add(summary(structure, iri, issuers));
    }
    return new DocumentSummary(
        source.getURI(),
        document.name(),
        document.mediaType(),
        plans,
        List.copyOf(new LinkedHashSet<>(citations)),
        concepts.proposals(),
        counts);
  }

  static void describe(Node document, String name, String mediaType, Triples triples) {
    triples.type(document, Reused.FOAF_DOCUMENT);
    triples.type(document, Reused.PROV_ENTITY);
    triples.add(document, DCTerms.identifier.asNode(), Literals.plain(name));
    triples.add(document, DCTerms.format.asNode(), Literals.plain(mediaType));
  }

  private static PlanSummary summary(Structure structure, Node iri, SortedSet<String> issuers) {
    Plan plan = structure.plan();
    List<String> texts = structure.passages().stream().map(p -> p.text().text()).toList();
    return new PlanSummary(
        iri.getURI(),
        plan.title(),
        plan.type(),
        plan.first(Metadatum.Field.NUMBER),
        issuers,
        plan.from(),
        plan.to(),
        TextSketch.of(texts));
  }
}
