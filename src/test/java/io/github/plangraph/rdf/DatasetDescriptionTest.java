package io.github.plangraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;

class DatasetDescriptionTest {

  private static final String PREFIXES =
      """
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX dataset: <https://w3id.org/plangraph/id/graph/dataset>
      """;

  @Test
  void countsAreThoseThatQueriesGive() {
    DatasetGraph dataset = described();
    assertNoRows(
        dataset,
        """
        SELECT ?class ?said ?counted WHERE {
          { SELECT ?class (COUNT(*) AS ?counted)
            WHERE { GRAPH ?g { ?s a ?class } FILTER(?g != dataset:) } GROUP BY ?class }
          OPTIONAL { GRAPH dataset: { ?p void:class ?class ; void:entities ?said } }
          FILTER(COALESCE(?said, -1) != ?counted)
        }
        """);
    assertNoRows(
        dataset,
        """
        SELECT ?property ?said ?counted WHERE {
          { SELECT ?property (COUNT(*) AS ?counted)
            WHERE { GRAPH ?g { ?s ?property ?o } FILTER(?g != dataset:) } GROUP BY ?property }
          OPTIONAL { GRAPH dataset: { ?p void:property ?property ; void:triples ?said } }
          FILTER(COALESCE(?said, -1) != ?counted)
        }
        """);
  }

  @Test
  void describingTwiceChangesNothing() {
    DatasetGraph dataset = described();
    Set<Quad> before = quads(dataset);
    List<Quad> again = new ArrayList<>();
    DatasetDescription.write(dataset, Iris.standard(), again::add);
    again.forEach(dataset::add);
    assertEquals(before, quads(dataset));
    assertTrue(again.size() > 100, "triples: " + again.size());
  }

  private static DatasetGraph described() {
    DatasetGraph dataset = Samples.mapped();
    List<Quad> description = new ArrayList<>();
    DatasetDescription.write(dataset, Iris.standard(), description::add);
    description.forEach(dataset::add);
    assertTrue(dataset.contains(Node.ANY, Iris.standard().dataset(), Node.ANY, Node.ANY));
    return dataset;
  }

  private static void assertNoRows(DatasetGraph dataset, String query) {
    List<String> rows = new ArrayList<>();
    try (QueryExec exec = QueryExec.dataset(dataset).query(PREFIXES + query).build()) {
      RowSet found = exec.select();
      found.forEachRemaining(row -> rows.add(row.toString()));
    }
    assertEquals(List.of(), rows);
  }

  private static Set<Quad> quads(DatasetGraph dataset) {
    Set<Quad> quads = new HashSet<>();
    dataset.find().forEachRemaining(quads::add);
    return quads;
  }
}
