package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.query.QueryCatalogue;
import io.github.plangraph.query.SmallGraph;
import io.github.plangraph.serve.PlangraphServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store on disk answers like one in memory, does so again after a restart, and is replaced whole.
 */
class StoreTest {
  private static final String QUERY = "/query/sectors-of-technology?technology=" + encode("大数据");
  private static final String UNION =
      "/sparql?query=" + encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");

  @TempDir Path directory;

  @Test
  void answersLikeMemoryAndSurvivesRestart() throws IOException, InterruptedException {
    String expected = answers(SmallGraph.inMemory());
    assertTrue(expected.contains("金融"), expected);
    assertTrue(Store.build(store(), StoreTest::small));
    for (int run = 0; run < 2; run++) {
      Dataset store = Store.open(directory);
      assertEquals(expected, answers(store));
      Store.close(store);
    }
  }

  @Test
  void failedFillingLeavesTheOldStore() throws IOException, InterruptedException {
    assertTrue(Store.build(store(), StoreTest::small));
    assertFalse(Store.build(store(), dataset -> false));
    assertThrows(
        IOException.class,
        () ->
            Store.build(
                store(),
                dataset -> {
                  throw new IOException("disk full");
                }));
    Dataset store = Store.open(directory);
    assertTrue(answers(store).contains("金融"));
    Store.close(store);
    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(1, files.count(), "nothing else stays behind");
    }
  }

  @Test
  void folderWithoutStoreIsLeftAlone() throws IOException {
    assertThrows(IOException.class, () -> Store.open(directory));
    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(0, files.count());
    }
  }

  private Path store() {
    return directory.resolve(Store.FOLDER);
  }

  private static boolean small(DatasetGraph dataset) {
    Dataset small = SmallGraph.inMemory();
    Txn.executeRead(small, () -> small.asDatasetGraph().find().forEachRemaining(dataset::add));
    return true;
  }

  /** Health with its data version, the union as the default graph, and a canned query by label. */
  private static String answers(Dataset dataset) throws IOException, InterruptedException {
    try (PlangraphServer server =
        PlangraphServer.of(dataset, QueryCatalogue.bundled()).port(0).start()) {
      return get(server, "/health") + get(server, UNION) + get(server, QUERY);
    }
  }

  private static String get(PlangraphServer server, String path)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
