package io.github.plangraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.query.QueryCatalogue;
import io.github.plangraph.query.SmallGraph;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on disk answers like one in memory, and does so again after a restart. */
class StoreTest {
  private static final String QUERY =
      "/query/sectors-of-technology?technology=%E5%A4%A7%E6%95%B0%E6%8D%AE";

  @Test
  void survivesRestart(@TempDir Path directory) throws IOException {
    try (Store store = Store.at(directory.resolve("store"))) {
      SmallGraph.load(store.dataset());
    }
    String expected;
    try (Store memory = Store.inMemory()) {
      SmallGraph.load(memory.dataset());
      expected = answers(memory);
    }
    assertTrue(expected.contains("金融"), expected);
    for (int run = 0; run < 2; run++) {
      try (Store store = Store.at(directory.resolve("store"))) {
        assertEquals(expected, answers(store));
      }
    }
  }

  /** Health with its data version, the union as the default graph, and a canned query by label. */
  private static String answers(Store store) throws IOException {
    try (PlangraphServer server =
        PlangraphServer.of(store.dataset(), QueryCatalogue.bundled()).port(0).start()) {
      Client client = new Client(server);
      String union = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
      return client.get("/health").body() + client.sparql(union).body() + client.get(QUERY).body();
    }
  }
}
