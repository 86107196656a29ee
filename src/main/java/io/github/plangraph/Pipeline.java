package io.github.plangraph;

import io.github.plangraph.correct.Corrections;
import io.github.plangraph.document.Diagnostic;
import io.github.plangraph.document.Document;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.extract.Extractor;
import io.github.plangraph.extract.Model;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Structure;
import io.github.plangraph.rdf.ConceptAdditions;
import io.github.plangraph.rdf.Conclusion;
import io.github.plangraph.rdf.CuratedConcepts;
import io.github.plangraph.rdf.DatasetDescription;
import io.github.plangraph.rdf.DocumentSummary;
import io.github.plangraph.rdf.FactLines;
import io.github.plangraph.rdf.GraphMapper;
import io.github.plangraph.rdf.Iris;
import io.github.plangraph.rdf.QuadCounts;
import io.github.plangraph.rdf.Vocabularies;
import io.github.plangraph.validate.ShaclValidation;
import io.github.plangraph.validate.ValidationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/**
 * The whole way from bytes to a validated graph:
 *
 * <pre>bytes -> Document -> Structure -> Extraction -> corrections -> quads -> SHACL report</pre>
 *
 * <p>Holds the vocabularies; stateless otherwise, and safe for use by many threads.
 */
public final class Pipeline {

  /** Version of the extractor, which stands in the provenance of every fact. */
  public static final String VERSION = "0.1.0";

  private final Vocabularies vocabularies;
  private final Iris iris;
  private final CuratedConcepts concepts;
  private final Lexicon lexicon;
  private final Extractor extractor;
  private final Corrections corrections;

  /**
   * A pipeline that knows these vocabularies.
   *
   * @throws IOException if a vocabulary cannot be read; the message names the file
   */
  public Pipeline(Vocabularies vocabularies, Iris iris) throws IOException {
    this(vocabularies, iris, Model.bundled(Model.SHIPPED));
  }

  /**
   * A pipeline with this model, or with rules alone.
   *
   * @throws IOException if a vocabulary cannot be read; the message names the file
   */
  public Pipeline(Vocabularies vocabularies, Iris iris, Optional<Model> model) throws IOException {
    this(vocabularies, vocabularies.lexicon(), iris, model);
  }

  /** A pipeline with a lexicon of these vocabularies that was read before. */
  Pipeline(Vocabularies vocabularies, Lexicon lexicon, Iris iris, Optional<Model> model) {
    this.vocabularies = vocabularies;
    this.iris = iris;
    this.lexicon = lexicon;
    concepts = CuratedConcepts.of(lexicon.concepts());
    extractor = Extractor.of(lexicon, model);
    corrections = Corrections.none();
  }

  private Pipeline(Pipeline other, Corrections corrections) {
    vocabularies = other.vocabularies;
    iris = other.iris;
    lexicon = other.lexicon;
    concepts = other.concepts;
    extractor = other.extractor;
    this.corrections = corrections;
  }

  /** This pipeline with what people have corrected, which is applied to all that it extracts. */
  public Pipeline corrected(Corrections made) {
    return new Pipeline(this, made);
  }

  /**
   * Reads a document.
   *
   * @throws UnreadableDocumentException if it cannot be read; the message says why
   */
  public Document read(Source source) throws UnreadableDocumentException {
    return Outlined.READER.read(source.name(), source.bytes());
  }

  /** The vocabularies as the extractor sees them. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The plans of a document, without what they say. */
  public List<Structure> outline(Document document) {
    return Outlined.OUTLINER.outline(document);
  }

  /** Every plan of a document with all that it says. */
  public List<Extraction> extract(Document document) {
    return outline(document).stream().map(extractor::extract).map(corrections::apply).toList();
  }

  /** A document's facts as JSON Lines. */
  public String factLines(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writeFactLines(document, false, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes a document's facts as JSON Lines, each as soon as it is known.
   *
   * @param candidates whether facts below the threshold of assertion are written too
   * @throws IOException if the stream fails
   */
  public void writeFactLines(Document document, boolean candidates, OutputStream out)
      throws IOException {
    writeFactLines(new Outlined(document, outline(document)), candidates, out);
  }

  /**
   * Writes a document's facts as JSON Lines, each as soon as it is known.
   *
   * @throws IOException if the stream fails
   */
  void writeFactLines(Outlined outlined, boolean candidates, OutputStream out) throws IOException {
    new FactLines(iris, concepts, candidates)
        .write(
            outlined.document(),
            outlined.plans(),
            structure -> extractor.reader(structure).andThen(corrections.of(structure.plan())),
            out);
  }

  /**
   * Fills a dataset with the graphs of these documents, the vocabularies and the description of it
   * all. A dataset that wants a transaction must be in one; one that is in none is filled by two
   * threads, one after the other.
   *
   * @return what could not be read, in order
   * @throws IOException if a vocabulary cannot be read
   */
  public List<Failure> fill(DatasetGraph dataset, Iterable<Source> sources) throws IOException {
    // Two threads that both start Jena may wait for one another for ever; here one does it alone.
    JenaSystem.init();
    List<Quad> documents = new ArrayList<>();
    List<Failure> failures;
    if (dataset.isInTransaction()) {
      vocabularies(dataset::add);
      failures = map(sources, documents::add);
    } else {
      Ahead<DatasetGraph> loaded = Ahead.of(() -> withVocabularies(dataset));
      failures = map(sources, documents::add);
      loaded.get();
    }
    documents.forEach(dataset::add);
    List<Quad> description = new ArrayList<>();
    DatasetDescription.write(dataset, iris, description::add);
    description.forEach(dataset::add);
    return failures;
  }

  private DatasetGraph withVocabularies(DatasetGraph dataset) throws IOException {
    vocabularies(dataset::add);
    return dataset;
  }

  /**
   * Hands on the quads of these documents alone, and what they have in common; a document that is a
   * copy of another is told but not doubled.
   *
   * @return what could not be read, in order
   */
  public List<Failure> map(Iterable<Source> sources, Consumer<Quad> sink) {
    List<DocumentGraph> graphs = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Source source : sources) {
      try {
        graphs.add(graph(source));
      } catch (UnreadableDocumentException e) {
        failures.add(new Failure(source.name(), e.reason()));
      }
    }
    Conclusion conclusion = conclusion(graphs.stream().map(DocumentGraph::summary).toList());
    for (DocumentGraph graph : graphs) {
      conclusion.editions().own(graph.summary(), graph.quads()).forEach(sink);
      conclusion.add(graph.summary());
    }
    conclusion.copies().forEach(copy -> conclusion.writeCopy(copy, sink));
    conclusion.write(sink);
    corrections(sink);
    return failures;
  }

  /**
   * The graph of one document.
   *
   * @throws UnreadableDocumentException if it cannot be read; the message says why
   */
  DocumentGraph graph(Source source) throws UnreadableDocumentException {
    Document document = read(source);
    List<Quad> quads = new ArrayList<>();
    DocumentSummary summary =
        new GraphMapper(iris, concepts, VERSION).map(document, extract(document), quads::add);
    return new DocumentGraph(
        summary, quads, document.diagnostics().stream().map(Diagnostic::message).toList());
  }

  /** What documents have in common. */
  Conclusion conclusion(Collection<DocumentSummary> documents) {
    return new Conclusion(iris, VERSION, documents);
  }

  /** Hands on what the corrections add to the vocabularies. */
  void corrections(Consumer<Quad> sink) {
    ConceptAdditions additions = new ConceptAdditions(iris, sink);
    corrections.accepted().forEach(a -> additions.concept(a.concept(), a.english()));
    corrections.added().forEach(a -> additions.label(a.concept(), a.label()));
  }

  /**
   * Hands on the vocabularies.
   *
   * @throws IOException if one cannot be read
   */
  void vocabularies(Consumer<Quad> sink) throws IOException {
    vocabularies.load(iris, sink);
  }

  /** Hands on the description of a dataset that was counted. */
  void describe(QuadCounts counts, Consumer<Quad> sink) {
    DatasetDescription.write(counts, iris, sink);
  }

  /**
   * The shapes.
   *
   * @throws IOException if they cannot be read
   */
  ShaclValidation shapes() throws IOException {
    return Shapes.of(vocabularies);
  }

  /**
   * Checks a dataset against the shapes. The dataset must be in a transaction.
   *
   * @throws IOException if the shapes cannot be read
   */
  public ValidationReport validate(DatasetGraph dataset) throws IOException {
    return shapes().validate(dataset);
  }

  /**
   * Checks a dataset but for bundled vocabularies, which the build has checked. The dataset must be
   * in a transaction.
   *
   * @param union of all its graphs
   * @throws IOException if the shapes cannot be read
   */
  public ValidationReport validateDocuments(DatasetGraph dataset, Graph union) throws IOException {
    return shapes().validate(dataset, union, vocabularies.checked(iris));
  }
}
