package io.github.plangraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes N-Quads in the canonical form of RDF 1.2 N-Quads, section 4 (one space between terms,
 * xsd:string left out, only those characters escaped that must be), graph by graph, the lines of a
 * graph in code point order.
 */
final class NQuads {

  private NQuads() {}

  static void write(DatasetGraph dataset, OutputStream out) throws IOException {
    for (Node graph : GraphWriter.graphs(dataset)) {
      byte[] previous = new byte[0];
      for (byte[] line : lines(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))) {
        if (!Arrays.equals(line, previous)) {
          out.write(line);
        }
        previous = line;
      }
    }
  }

  /** UTF-8 keeps the order of code points, UTF-16 does not. */
  private static List<byte[]> lines(Iterator<Quad> quads) {
    List<byte[]> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    while (quads.hasNext()) {
      line.setLength(0);
      append(quads.next(), line);
      lines.add(line.toString().getBytes(StandardCharsets.UTF_8));
    }
    lines.sort(Arrays::compareUnsigned);
    return lines;
  }

  private static void append(Quad quad, StringBuilder line) {
    append(quad.getSubject(), line);
    append(quad.getPredicate(), line);
    append(quad.getObject(), line);
    if (!quad.isDefaultGraph()) {
      append(quad.getGraph(), line);
    }
    line.append(".\n");
  }

  private static void append(Node node, StringBuilder line) {
    if (node.isURI()) {
      line.append('<').append(node.getURI()).append("> ");
    } else if (node.isLiteral()) {
      line.append('"');
      escape(node.getLiteralLexicalForm(), line);
      line.append('"');
      if (!node.getLiteralLanguage().isEmpty()) {
        line.append('@').append(node.getLiteralLanguage());
      } else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
        line.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
      }
      line.append(' ');
    } else {
      throw new IllegalArgumentException("数据含空白节点 / a blank node in the data: " + node);
    }
  }

  private static void escape(String text, StringBuilder line) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> line.append("\\\"");
        case '\\' -> line.append("\\\\");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        case '\b' -> line.append("\\b");
        case '\f' -> line.append("\\f");
        default -> {
          if (c < ' ' || c == 0x7F) {
            line.append(String.format("\\u%04X", (int) c));
          } else {
            line.append(c);
          }
        }
      }
    }
  }
}
