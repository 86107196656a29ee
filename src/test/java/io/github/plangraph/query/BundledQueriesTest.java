package io.github.plangraph.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.BundledPlans;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled query answers its defaults, over the graph of the bundled plans. */
class BundledQueriesTest {
  private static QueryRunner runner;

  static Dataset dataset() {
    return BundledPlans.graph();
  }

  @BeforeAll
  static void open() {
    runner = new QueryRunner(dataset().asDatasetGraph());
  }

  static Stream<CannedQuery> queries() throws IOException {
    return QueryCatalogue.bundled().queries().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersItsDefaults(CannedQuery query) {
    Table table = runner.run(query, query.defaults(), Page.FIRST);
    assertFalse(table.rows().isEmpty(), query.name());
    assertFalse(table.truncated(), query.name());
  }

  /** A row whose label is missing would show a bare IRI to its reader. */
  @ParameterizedTest
  @MethodSource("queries")
  void labelsWhatItLists(CannedQuery query) {
    Table table = runner.run(query, query.defaults(), Page.FIRST);
    for (Column column : query.columns()) {
      column
          .labelled()
          .ifPresent(
              of ->
                  table
                      .rows()
                      .forEach(
                          row ->
                              assertTrue(
                                  !row.contains(of) || row.contains(column.name()),
                                  query.name() + ": " + of + " of " + row)));
    }
  }
}
