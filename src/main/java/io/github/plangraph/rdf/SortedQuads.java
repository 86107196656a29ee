package io.github.plangraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes the quads of one graph, given subject by subject in the order of their IRIs, as canonical
 * N-Quads: a graph of any size in the memory of one subject. The stream stays open.
 */
public final class SortedQuads implements Consumer<Quad>, AutoCloseable {

  private final NQuads lines;
  private final List<Quad> subject = new ArrayList<>();

  /** Writes to a stream. */
  public SortedQuads(OutputStream out) {
    lines = new NQuads(out);
  }

  /**
   * Takes the next quad.
   *
   * @throws UncheckedIOException if the stream fails
   * @throws IllegalArgumentException if its subject belongs before the one that was there last
   */
  @Override
  public void accept(Quad quad) {
    if (!subject.isEmpty()) {
      Node last = subject.get(0).getSubject();
      if (TripleOrder.NODES.compare(last, quad.getSubject()) > 0) {
        throw new IllegalArgumentException("out of order: " + quad.getSubject());
      } else if (!last.equals(quad.getSubject())) {
        close();
      }
    }
    subject.add(quad);
  }

  /** Writes the last subject. */
  @Override
  public void close() {
    try {
      if (!subject.isEmpty()) {
        lines.graph(subject.get(0).getGraph(), subject.iterator());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    subject.clear();
  }
}
