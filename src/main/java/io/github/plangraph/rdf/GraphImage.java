package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.ImageReader;
import io.github.plangraph.lexicon.ImageWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;

/**
 * Quads as bytes, each term once: they come back ten times as fast as from Turtle. IRIs below the
 * base of the data are stored without it, because the base is chosen at run time.
 */
final class GraphImage {

  private enum Kind {
    IRI,
    BELOW_BASE,
    PLAIN,
    LANGUAGE,
    DATATYPE
  }

  private static final String PLAIN = XSD.xstring.getURI();
  private static final Kind[] KINDS = Kind.values();

  private final ImageWriter out = new ImageWriter();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final String base;

  private GraphImage(Iris iris) {
    base = iris.base();
  }

  /** The image of quads without blank nodes. */
  static byte[] of(List<Quad> quads, Iris iris) {
    GraphImage image = new GraphImage(iris);
    image.out.number(quads.size());
    for (Quad quad : quads) {
      image.write(quad.getGraph());
      image.write(quad.getSubject());
      image.write(quad.getPredicate());
      image.write(quad.getObject());
    }
    return image.out.bytes();
  }

  private void write(Node node) {
    Integer known = numbers.get(node);
    if (known != null) {
      out.number(known + 1);
      return;
    }
    numbers.put(node, numbers.size());
    out.number(0);
    if (node.isURI()) {
      boolean below = node.getURI().startsWith(base);
      kind(below ? Kind.BELOW_BASE : Kind.IRI);
      out.text(below ? node.getURI().substring(base.length()) : node.getURI());
    } else if (!node.getLiteralLanguage().isEmpty()) {
      kind(Kind.LANGUAGE);
      out.text(node.getLiteralLexicalForm());
      out.text(node.getLiteralLanguage());
    } else if (node.getLiteralDatatypeURI().equals(PLAIN)) {
      kind(Kind.PLAIN);
      out.text(node.getLiteralLexicalForm());
    } else {
      kind(Kind.DATATYPE);
      out.text(node.getLiteralLexicalForm());
      out.text(node.getLiteralDatatypeURI());
    }
  }

  private void kind(Kind kind) {
    out.number(kind.ordinal());
  }

  /**
   * Hands on the quads of an image, in the order they were given in.
   *
   * @throws IOException if the stream fails
   */
  static void read(InputStream stream, Iris iris, Consumer<Quad> sink) throws IOException {
    ImageReader in = new ImageReader(stream);
    List<Node> nodes = new ArrayList<>();
    int quads = in.number();
    for (int i = 0; i < quads; i++) {
      Node graph = node(in, iris, nodes);
      Node subject = node(in, iris, nodes);
      Node predicate = node(in, iris, nodes);
      sink.accept(Quad.create(graph, subject, predicate, node(in, iris, nodes)));
    }
  }

  private static Node node(ImageReader in, Iris iris, List<Node> nodes) {
    int known = in.number();
    if (known > 0) {
      return nodes.get(known - 1);
    }
    Kind kind = KINDS[in.number()];
    String text = in.text();
    Node node =
        switch (kind) {
          case IRI -> NodeFactory.createURI(text);
          case BELOW_BASE -> NodeFactory.createURI(iris.base() + text);
          case PLAIN -> NodeFactory.createLiteralString(text);
          case LANGUAGE -> NodeFactory.createLiteralLang(text, in.text());
          case DATATYPE ->
              NodeFactory.createLiteralDT(
                  text, TypeMapper.getInstance().getSafeTypeByName(in.text()));
        };
    nodes.add(node);
    return node;
  }
}
