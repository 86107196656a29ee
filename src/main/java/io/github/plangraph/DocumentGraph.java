package io.github.plangraph;

import io.github.plangraph.rdf.DocumentSummary;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What one document adds to a graph.
 *
 * @param summary what other documents need to know of it
 * @param quads its own named graph, each once
 * @param warnings what was odd in it
 */
record DocumentGraph(DocumentSummary summary, List<Quad> quads, List<String> warnings) {}
