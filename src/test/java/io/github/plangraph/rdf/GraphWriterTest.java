package io.github.plangraph.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {

  private static final Node S = NodeFactory.createURI("http://example.org/s");
  private static final Node P = NodeFactory.createURI("http://example.org/p");

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void whatIsWrittenIsReadBack(GraphFormat format) throws IOException {
    DatasetGraph dataset = Samples.mapped();
    hostile(dataset);
    DatasetGraph back = read(bytes(dataset, format), format);
    if (format == GraphFormat.TURTLE) {
      assertEquals(triples(dataset), triples(back));
    } else {
      assertEquals(quads(dataset), quads(back));
    }
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void theOrderOfFillingDoesNotShow(GraphFormat format) throws IOException {
    List<Quad> quads = new ArrayList<>(quads(Samples.mapped()));
    byte[] expected = bytes(Samples.mapped(), format);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(quads, new Random(seed));
      DatasetGraph shuffled = DatasetGraphFactory.createTxnMem();
      shuffled.executeWrite(() -> quads.forEach(shuffled::add));
      shuffled.begin();
      assertArrayEquals(expected, bytes(shuffled, format));
      shuffled.end();
    }
  }

  @Test
  void linesOfAGraphStandInCodePointOrder() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.create();
    // U+FF21 comes before U+20BB7, though its UTF-16 unit is the greater one.
    add(dataset, NodeFactory.createLiteralString("𠮷"));
    add(dataset, NodeFactory.createLiteralString("Ａ"));
    String text = new String(bytes(dataset, GraphFormat.NQUADS), StandardCharsets.UTF_8);
    assertEquals(
        """
        <http://example.org/s> <http://example.org/p> "Ａ" .
        <http://example.org/s> <http://example.org/p> "𠮷" .
        """,
        text);
  }

  @Test
  void gzipCarriesNoTime(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plans.nq.gz");
    GraphWriter.write(Samples.mapped(), file);
    byte[] packed = Files.readAllBytes(file);
    assertArrayEquals(new byte[4], Arrays.copyOfRange(packed, 4, 8));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertArrayEquals(bytes(Samples.mapped(), GraphFormat.NQUADS), in.readAllBytes());
    }
  }

  @Test
  void aFailedWriteLeavesTheOldFileAndNothingElse(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plans.nq");
    Files.writeString(file, "old");
    DatasetGraph broken = DatasetGraphFactory.create();
    add(broken, NodeFactory.createBlankNode());
    assertThrows(IllegalArgumentException.class, () -> GraphWriter.write(broken, file));
    assertEquals("old", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void anUnknownEndingIsRefusedByName(@TempDir Path folder) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> GraphWriter.write(Samples.mapped(), folder.resolve("plans.xlsx")));
    assertTrue(String.valueOf(refused.getMessage()).contains("plans.xlsx"));
    assertFalse(Files.exists(folder.resolve("plans.xlsx")));
  }

  /** Literals with all that the syntaxes must escape, in the default graph. */
  private static void hostile(DatasetGraph dataset) {
    add(dataset, NodeFactory.createLiteralString("\"\\\n\r\t\b\f\u0001\u007F\u2028𠮷'''\"\"\""));
    add(dataset, NodeFactory.createLiteralString(""));
    add(dataset, NodeFactory.createLiteralLang("区块链", "zh"));
    add(dataset, NodeFactory.createLiteralDT("08.50", XSDDatatype.XSDdecimal));
    add(dataset, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    add(dataset, NodeFactory.createURI("http://example.org/o?q=1&r=%E5#f"));
  }

  private static void add(DatasetGraph dataset, Node object) {
    dataset.add(Quad.defaultGraphIRI, S, P, object);
  }

  private static byte[] bytes(DatasetGraph dataset, GraphFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphWriter.write(dataset, format, out);
    return out.toByteArray();
  }

  private static DatasetGraph read(byte[] bytes, GraphFormat format) {
    Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
    return RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).toDatasetGraph();
  }

  private static Set<Quad> quads(DatasetGraph dataset) {
    Set<Quad> quads = new HashSet<>();
    dataset.find().forEachRemaining(quads::add);
    return quads;
  }

  private static Set<Triple> triples(DatasetGraph dataset) {
    Set<Triple> triples = new HashSet<>();
    dataset.find().forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }
}
