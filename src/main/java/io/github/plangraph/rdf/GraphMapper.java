package io.github.plangraph.rdf;

import io.github.plangraph.document.Document;
import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Plan;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Maps what was read from documents to quads, one named graph for each document, as a stream.
 *
 * <p>Documents may be mapped in any order and in parallel; {@link #conclude} then writes what only
 * all of them together tell. A sink may be {@code dataset::add}.
 */
public final class GraphMapper {

  private final Iris iris;
  private final Concepts concepts;
  private final CitedPlans citedPlans = new CitedPlans();
  private final String version;
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
    this.concepts = new Concepts(iris, vocabulary);
    this.version = version;
    this.extractor = iris.extractor(version);
  }

  /** Writes the graph of one document with all its plans. */
  public void map(Document document, List<Extraction> extractions, Consumer<Quad> sink) {
    Node source = iris.document(document);
    Triples triples = new Triples(source, sink);
    triples.type(source, Reused.FOAF_DOCUMENT);
    triples.type(source, Reused.PROV_ENTITY);
    triples.add(source, DCTerms.identifier.asNode(), Literals.plain(document.name()));
    triples.add(source, DCTerms.format.asNode(), Literals.plain(document.mediaType()));
    Annotations annotations = new Annotations(iris, document, extractor, triples);
    for (Extraction extraction : extractions) {
      Plan plan = extraction.structure().plan();
      Node iri = iris.plan(plan);
      citedPlans.plan(iri, plan.title(), plan.first(Metadatum.Field.NUMBER));
      new PlanMapper(iris, concepts, annotations, triples).map(plan, iri, source);
      new StructureMapper(iris, iri, annotations, triples).map(extraction.structure());
      new FactMapper(iris, iri, concepts, citedPlans, annotations, triples).map(extraction.facts());
    }
  }

  /**
   * Writes the graph {@code graph/extraction}: the proposed concepts with their labels, the plans
   * that cited policies denote, and the extractor.
   */
  public void conclude(Consumer<Quad> sink) {
    Triples triples = new Triples(iris.graph("extraction"), sink);
    triples.type(extractor, Reused.PROV_ACTIVITY);
    triples.label(extractor, "规划图谱抽取 " + version);
    concepts.describeProposed(triples);
    citedPlans.resolve(triples);
  }
}
