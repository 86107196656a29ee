package io.github.plangraph.rdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a dataset so that equal datasets give equal bytes, whatever order they were filled in.
 *
 * <p>Only one graph at a time is held in memory, but for Turtle, which has all graphs in one. The
 * dataset must be in a transaction if it wants one, and must hold no blank nodes.
 */
public final class GraphWriter {

  private GraphWriter() {}

  /**
   * Writes a file in the format that its name asks for, compressed if it ends in {@code .gz}. The
   * file takes its place only once it is whole.
   *
   * @throws IllegalArgumentException if the name asks for no {@link GraphFormat}
   * @throws IOException if the file cannot be written; what was there before is still there
   */
  public static void write(DatasetGraph dataset, Path file) throws IOException {
    String name = file.getFileName().toString();
    GraphFormat format =
        GraphFormat.ofFileName(name)
            .orElseThrow(
                () -> new IllegalArgumentException("未知的图格式 / unknown graph format: " + name));
    boolean gzip = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    Path part = file.resolveSibling("." + name + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
          OutputStream body = gzip ? new GZIPOutputStream(out, 1 << 16) : out) {
        write(dataset, format, body);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Writes to a stream, which stays open.
   *
   * @throws IOException if the stream does
   * @throws IllegalArgumentException if there is a blank node
   */
  public static void write(DatasetGraph dataset, GraphFormat format, OutputStream out)
      throws IOException {
    switch (format) {
      case NQUADS -> NQuads.write(dataset, out);
      case JSONLD -> new JsonLd(out).write(dataset);
      case TRIG -> blocks(dataset, RDFFormat.TRIG_BLOCKS, out);
      case TURTLE -> blocks(dataset, RDFFormat.TURTLE_BLOCKS, out);
    }
    out.flush();
  }

  /**
   * Writes quads to a stream, which stays open; a quad that is there twice is written once. N-Quads
   * need no dataset for it.
   *
   * @throws IOException if the stream does
   * @throws IllegalArgumentException if there is a blank node
   */
  public static void write(Collection<Quad> quads, GraphFormat format, OutputStream out)
      throws IOException {
    if (format == GraphFormat.NQUADS) {
      NQuads.write(quads, out);
      out.flush();
      return;
    }
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    quads.forEach(dataset::add);
    write(dataset, format, out);
  }

  private static void blocks(DatasetGraph dataset, RDFFormat format, OutputStream out) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    Prefixes.map().forEach(stream::prefix);
    if (format.equals(RDFFormat.TURTLE_BLOCKS)) {
      sorted(dataset.find()).forEach(stream::triple);
    } else {
      for (Node graph : graphs(dataset)) {
        sorted(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))
            .forEach(triple -> stream.quad(Quad.create(graph, triple)));
      }
    }
    stream.finish();
  }

  /** The default graph, if anything is in it, and the named graphs by IRI. */
  static List<Node> graphs(DatasetGraph dataset) {
    List<Node> graphs = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(graphs::add);
    if (!dataset.getDefaultGraph().isEmpty()) {
      graphs.add(Quad.defaultGraphIRI);
    }
    return ordered(graphs);
  }

  /** The default graph first, then by IRI. */
  static List<Node> ordered(Collection<Node> graphs) {
    List<Node> ordered = new ArrayList<>(graphs);
    ordered.sort(
        Comparator.comparing((Node graph) -> !Quad.isDefaultGraph(graph))
            .thenComparing(TripleOrder.NODES));
    return ordered;
  }

  /** The triples, each once, in the order of {@link TripleOrder}. */
  static List<Triple> sorted(Iterator<Quad> quads) {
    List<Triple> triples = new ArrayList<>();
    quads.forEachRemaining(quad -> triples.add(quad.asTriple()));
    triples.sort(TripleOrder.TRIPLES);
    List<Triple> distinct = new ArrayList<>(triples.size());
    for (Triple triple : triples) {
      if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(triple)) {
        distinct.add(triple);
      }
    }
    return distinct;
  }
}
