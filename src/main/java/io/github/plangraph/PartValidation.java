package io.github.plangraph;

import io.github.plangraph.rdf.Conclusion;
import io.github.plangraph.validate.ShaclValidation;
import io.github.plangraph.validate.ValidationReport;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;

/**
 * Checks the graphs of documents one by one, each together with what it refers to in the
 * vocabularies, so that no more than one is in memory. Safe for use by many threads.
 *
 * @param shapes what is asked of them
 * @param vocabularies all of them, with what corrections add
 */
record PartValidation(Pipeline pipeline, ShaclValidation shapes, Graph vocabularies) {

  /**
   * With the shapes and vocabularies of a pipeline.
   *
   * @throws IOException if they cannot be read
   */
  static PartValidation of(Pipeline pipeline) throws IOException {
    Graph vocabularies = GraphMemFactory.createGraphMem2();
    pipeline.vocabularies(quad -> vocabularies.add(quad.asTriple()));
    pipeline.corrections(quad -> vocabularies.add(quad.asTriple()));
    return new PartValidation(pipeline, pipeline.shapes(), vocabularies);
  }

  /** Checks the vocabularies themselves. */
  ValidationReport check() {
    return shapes.validate(vocabularies);
  }

  /** Checks the graph of one document as if there were no others. */
  ValidationReport check(DocumentGraph document) {
    Graph part = GraphMemFactory.createGraphMem2();
    document.quads().forEach(quad -> part.add(quad.asTriple()));
    Conclusion conclusion = pipeline.conclusion(List.of(document.summary()));
    conclusion.add(document.summary());
    conclusion.write(quad -> part.add(quad.asTriple()));
    return shapes.validate(part, vocabularies);
  }
}
