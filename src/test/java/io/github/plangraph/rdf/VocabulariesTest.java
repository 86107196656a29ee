package io.github.plangraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.lexicon.Concept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabulariesTest {

  private static final String CONCEPT =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <https://w3id.org/plangraph/id/technology/x> skos:inScheme <http://example.org/s> ; skos:prefLabel "甲"@zh .
      """;

  @Test
  void aDirectoryTakesThePlaceOfWhatIsBundled(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("technologies.ttl"), CONCEPT);
    Files.writeString(
        folder.resolve("own.ttl"),
        "<http://example.org/a> <http://example.org/b> [ <http://example.org/c> ( 1 2 ) ] .");
    Files.writeString(
        folder.resolve("shapes.ttl"),
        "<http://example.org/a> <http://example.org/b> <http://example.org/shape> .");
    Vocabularies vocabularies = Vocabularies.in(folder);
    DatasetGraph dataset = DatasetGraphFactory.create();
    vocabularies.load(Iris.standard(), dataset::add);
    Set<String> graphs = new TreeSet<>();
    dataset.listGraphNodes().forEachRemaining(graph -> graphs.add(graph.getURI()));
    assertEquals(
        Set.of(Iris.DEFAULT_BASE + "graph/own", Iris.DEFAULT_BASE + "graph/technologies"), graphs);
    assertEquals(List.of("甲"), vocabularies.concepts().stream().map(Concept::label).toList());
    dataset
        .find()
        .forEachRemaining(
            q -> assertTrue(!q.getSubject().isBlank() && !q.getObject().isBlank(), q::toString));
    assertTrue(vocabularies.open(Vocabularies.SHAPES).isPresent());
    assertTrue(dataset.contains(Node.ANY, Node.ANY, Terms.CONCEPT_STATUS, Terms.CURATED));
    assertTrue(dataset.contains(Node.ANY, Node.ANY, RDFS.Nodes.label, Literals.zh("甲")));
  }

  @Test
  void theOntologyIsBundled() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Vocabularies.bundled().load(Iris.standard(), dataset::add);
    assertTrue(dataset.containsGraph(Iris.standard().graph("plan")));
  }

  @Test
  void brokenTurtleIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("sectors.ttl"), "<http://example.org/a> <http://example.org/b> \n oops .");
    Vocabularies vocabularies = Vocabularies.in(folder);
    for (IOException broken :
        List.of(
            assertThrows(IOException.class, () -> vocabularies.load(Iris.standard(), quad -> {})),
            assertThrows(IOException.class, vocabularies::concepts))) {
      String message = String.valueOf(broken.getMessage());
      assertTrue(message.contains("sectors.ttl") && message.contains("line: 2"), message);
    }
  }
}
