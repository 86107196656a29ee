package io.github.plangraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.plangraph.BundledPlans;
import io.github.plangraph.query.CannedQuery;
import io.github.plangraph.query.QueryCatalogue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph of the bundled plans, asked over HTTP. */
class BundledPlansServedTest {
  private static PlangraphServer server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    server = PlangraphServer.of(BundledPlans.graph(), QueryCatalogue.bundled()).port(0).start();
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<CannedQuery> queries() throws IOException {
    return QueryCatalogue.bundled().queries().stream();
  }

  @Test
  void sparqlFindsATechnologyByItsChineseLabel() throws IOException {
    String query =
        """
        PREFIX pg: <https://w3id.org/plangraph/def#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        SELECT DISTINCT ?title {
          ?technology rdfs:label "区块链"@zh .
          ?task a pg:Task ; pg:develops ?technology ; rdfs:label ?title .
        } ORDER BY ?title""";
    JsonNode rows = json(client.sparql(query)).at("/results/bindings");
    assertEquals("全面提高创新发展能力", rows.at("/0/title/value").asText(), rows.toString());
    assertEquals("zh", rows.at("/0/title/xml:lang").asText());
  }

  @Test
  void healthSeesTwoPlans() throws IOException {
    assertEquals(2, json(client.get("/health")).get("plans").asInt());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyCannedQueryAnswersWithRows(CannedQuery query) throws IOException {
    StringBuilder path = new StringBuilder("/query/" + query.name() + "?");
    query.defaults().forEach((n, v) -> path.append(n + "=" + Client.encode(v) + "&"));
    JsonNode answer = json(client.get(path.toString()));
    assertFalse(answer.get("rows").isEmpty(), query.name());
    HttpResponse<String> page = client.get(path.toString(), "Accept", "text/html");
    assertTrue(page.body().contains("<td"), query.name());
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    assertEquals(200, response.statusCode(), response.body());
    return new ObjectMapper().readTree(response.body());
  }
}
