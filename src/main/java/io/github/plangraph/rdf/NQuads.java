package io.github.plangraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes N-Quads in the canonical form of RDF 1.2 N-Quads, section 4 (one space between terms,
 * xsd:string left out, only those characters escaped that must be), graph by graph, the lines of a
 * graph in code point order.
 *
 * <p>Lines are sorted subject by subject: the first sixty bytes of most lines are the same, and a
 * subject is written some ten times.
 */
final class NQuads {

  private final OutputStream out;

  /** Predicates: there are few. */
  private final Map<Node, byte[]> written = new HashMap<>();

  private final StringBuilder text = new StringBuilder();

  NQuads(OutputStream out) {
    this.out = out;
  }

  static void write(DatasetGraph dataset, OutputStream out) throws IOException {
    NQuads writer = new NQuads(out);
    for (Node graph : GraphWriter.graphs(dataset)) {
      writer.graph(graph, dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
    }
  }

  static void write(Collection<Quad> quads, OutputStream out) throws IOException {
    Map<Node, List<Quad>> graphs = new HashMap<>();
    for (Quad quad : quads) {
      graphs.computeIfAbsent(quad.getGraph(), g -> new ArrayList<>()).add(quad);
    }
    NQuads writer = new NQuads(out);
    for (Node graph : GraphWriter.ordered(graphs.keySet())) {
      writer.graph(graph, graphs.getOrDefault(graph, List.of()).iterator());
    }
  }

  /**
   * What follows a subject; no term begins another, so that the order of parts is that of lines.
   */
  private record Line(byte[] predicate, byte[] object) implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      int byPredicate =
          predicate == other.predicate ? 0 : Arrays.compareUnsigned(predicate, other.predicate);
      return byPredicate != 0 ? byPredicate : Arrays.compareUnsigned(object, other.object);
    }
  }

  private record Subject(byte[] term, List<Line> lines) {}

  void graph(Node graph, Iterator<Quad> quads) throws IOException {
    Map<Node, Subject> subjects = new HashMap<>();
    while (quads.hasNext()) {
      Quad quad = quads.next();
      subjects
          .computeIfAbsent(quad.getSubject(), s -> new Subject(term(s), new ArrayList<>()))
          .lines
          .add(line(quad));
    }
    List<Subject> sorted = new ArrayList<>(subjects.values());
    // UTF-8 keeps the order of code points, UTF-16 does not.
    sorted.sort((a, b) -> Arrays.compareUnsigned(a.term, b.term));
    byte[] end = end(graph);
    for (Subject subject : sorted) {
      write(subject, end);
    }
  }

  private void write(Subject subject, byte[] end) throws IOException {
    subject.lines.sort(null);
    Line previous = null;
    for (Line line : subject.lines) {
      if (previous == null || line.compareTo(previous) != 0) {
        out.write(subject.term);
        out.write(line.predicate);
        out.write(line.object);
        out.write(end);
      }
      previous = line;
    }
  }

  private static byte[] end(Node graph) {
    String end = Quad.isDefaultGraph(graph) ? ".\n" : "<" + graph.getURI() + "> .\n";
    return end.getBytes(StandardCharsets.UTF_8);
  }

  private Line line(Quad quad) {
    byte[] predicate = written.computeIfAbsent(quad.getPredicate(), this::term);
    return new Line(predicate, term(quad.getObject()));
  }

  private byte[] term(Node node) {
    text.setLength(0);
    if (node.isURI()) {
      text.append('<').append(node.getURI()).append("> ");
    } else if (node.isLiteral()) {
      text.append('"');
      escape(node.getLiteralLexicalForm());
      text.append('"');
      if (!node.getLiteralLanguage().isEmpty()) {
        text.append('@').append(node.getLiteralLanguage());
      } else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
        text.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
      }
      text.append(' ');
    } else {
      throw new IllegalArgumentException("数据含空白节点 / a blank node in the data: " + node);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void escape(String literal) {
    int from = 0;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == 0x7F) {
        text.append(literal, from, i).append(escaped(c));
        from = i + 1;
      }
    }
    text.append(literal, from, literal.length());
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> String.format("\\u%04X", (int) c);
    };
  }
}
