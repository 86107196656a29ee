package io.github.plangraph.serve;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.plangraph.query.QueryCatalogue;
import io.github.plangraph.query.SmallGraph;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route as its users meet it. */
class RoutesTest {
  private static PlangraphServer server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    server = PlangraphServer.of(SmallGraph.inMemory(), QueryCatalogue.bundled()).port(0).start();
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void healthCountsPlansAndTriples() throws IOException {
    JsonNode health = json(client.get("/health"));
    assertEquals("ok", health.get("status").asText());
    assertEquals(2, health.get("plans").asInt());
    assertTrue(health.get("triples").asInt() > 100);
  }

  @Test
  void defaultGraphIsTheUnionOfAllGraphs() throws IOException {
    String query = "SELECT (COUNT(*) AS ?n) { ?t <https://w3id.org/plangraph/def#appliedIn> ?s }";
    JsonNode result = json(client.sparql(query));
    // Two documents say so: one triple in the union.
    assertEquals("1", result.at("/results/bindings/0/n/value").asText());
  }

  @Test
  void namedGraphsStayApart() throws IOException {
    String query =
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?t <https://w3id.org/plangraph/def#appliedIn> ?s } }";
    assertEquals("2", json(client.sparql(query)).at("/results/bindings/0/n/value").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "*/*, application/sparql-results+json"
  })
  void sparqlNegotiates(String accept, String type) {
    HttpResponse<String> response =
        client.sparql("SELECT * { ?s ?p ?o } LIMIT 1", "Accept", accept);
    assertEquals(200, response.statusCode());
    assertTrue(type(response).startsWith(type), type(response));
  }

  @Test
  void sparqlByPostAndForm() {
    String query = "ASK { ?s ?p ?o }";
    HttpResponse<String> direct =
        client.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");
    HttpResponse<String> form =
        client.send(
            "POST",
            "/sparql",
            "query=" + Client.encode(query),
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertAll(
        () -> assertEquals(200, direct.statusCode(), direct.body()),
        () -> assertTrue(form.body().contains("true"), form.body()));
  }

  @Test
  void constructGivesTurtle() {
    HttpResponse<String> response =
        client.sparql("CONSTRUCT { ?s a ?c } WHERE { ?s a ?c } LIMIT 3");
    assertTrue(type(response).startsWith("text/turtle"), type(response));
  }

  @Test
  void endpointDescribesItself() {
    HttpResponse<String> response = client.get("/sparql");
    assertAll(
        () -> assertEquals(200, response.statusCode()),
        () -> assertTrue(response.body().contains("sd:Service"), response.body()),
        () -> assertTrue(response.body().contains("UnionDefaultGraph")));
  }

  @Test
  void voidCountsClasses() {
    HttpResponse<String> response =
        client.get("/.well-known/void", "Accept", "application/n-triples");
    assertTrue(response.body().contains("<https://w3id.org/plangraph/def#Technology>"));
    assertTrue(type(response).startsWith("application/n-triples"));
  }

  @Test
  void catalogueAsJson() throws IOException {
    JsonNode catalogue = json(client.get("/query"));
    assertTrue(catalogue.isArray());
    JsonNode query = catalogue.get(2);
    assertEquals("tasks-of-technology", query.get("name").asText());
    assertEquals("一项技术的任务", query.at("/title/zh").asText());
    assertEquals("区块链", query.at("/params/0/default").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/query", "/query/tasks-of-technology", "/page/technology/blockchain"})
  void pagesForBrowsers(String path) {
    HttpResponse<String> response =
        client.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertAll(
        () -> assertEquals(200, response.statusCode()),
        () -> assertEquals("text/html;charset=utf-8", type(response)),
        () -> assertTrue(response.body().contains("<html lang=\"zh-Hans\">")),
        () -> assertFalse(response.body().contains("http-equiv")),
        () -> assertFalse(response.body().contains("<script")));
  }

  @Test
  void labelStandsForIri() throws IOException {
    JsonNode byLabel =
        json(client.get("/query/tasks-of-technology?technology=" + Client.encode("区块链")));
    JsonNode byIri =
        json(
            client.get(
                "/query/tasks-of-technology?technology="
                    + Client.encode("https://w3id.org/plangraph/id/technology/blockchain")));
    assertEquals(byIri, byLabel);
    assertEquals("加快前沿技术研发", byLabel.at("/rows/0/taskLabel").asText());
    assertEquals("加快区块链等领域技术研究和创新。", byLabel.at("/rows/0/sentence").asText());
    assertFalse(byLabel.get("truncated").asBoolean());
  }

  @ParameterizedTest
  @CsvSource({
    "/query/plans.csv, text/csv;charset=utf-8",
    "/query/plans.tsv, text/tab-separated-values;charset=utf-8",
    "/query/plans.srj, application/sparql-results+json",
    "/query/plans.xml, application/sparql-results+xml",
    "/query/plans.json, application/json",
    "/query/plans?format=csv, text/csv;charset=utf-8",
    "/query/plans.html, text/html;charset=utf-8",
    "/query/plans, application/json"
  })
  void cannedQueryFormats(String path, String type) {
    HttpResponse<String> response = client.get(path);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(type, type(response));
    assertTrue(response.body().contains("大数据产业发展规划（2016-2020年）"));
  }

  @Test
  void cannedQueryByAccept() {
    assertEquals("text/csv;charset=utf-8", type(client.get("/query/plans", "Accept", "text/csv")));
    assertEquals(406, client.get("/query/plans", "Accept", "image/png").statusCode());
    assertEquals(406, client.get("/query/plans.exe").statusCode());
  }

  @Test
  void unchangedAnswerIsNotSentTwice() {
    HttpResponse<String> first = client.get("/query/plans.json");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = client.get("/query/plans.json", "If-None-Match", tag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertEquals(200, client.get("/query/plans.csv", "If-None-Match", tag).statusCode());
  }

  @Test
  void cutAnswerSaysSoAndLeadsOn() throws IOException {
    HttpResponse<String> first = client.get("/query/plans?limit=1");
    assertTrue(json(first).get("truncated").asBoolean());
    assertEquals("true", first.headers().firstValue("X-Result-Truncated").orElse(""));
    String link = first.headers().firstValue("Link").orElseThrow();
    String next = link.substring(1, link.indexOf('>'));
    HttpResponse<String> second = client.get(next);
    assertFalse(json(second).get("truncated").asBoolean());
    assertFalse(json(second).get("rows").equals(json(first).get("rows")));
  }

  @Test
  void largeAnswersAreCompressed() {
    HttpResponse<String> response = client.get("/query", "Accept-Encoding", "gzip");
    assertEquals("gzip", response.headers().firstValue("Content-Encoding").orElse(""));
  }

  @Test
  void everyAnswerHasItsHeaders() {
    for (String path :
        new String[] {"/", "/sparql", "/query", "/health", "/nothing", "/query/no"}) {
      HttpResponse<String> response = client.get(path);
      String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'"), path);
      assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
      assertEquals("no-referrer", response.headers().firstValue("Referrer-Policy").orElse(""));
      assertEquals(
          "*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""), path);
    }
  }

  @Test
  void preflightAllowsReadingAlone() {
    HttpResponse<String> response =
        client.send("OPTIONS", "/sparql", "", "Origin", "http://x.example");
    assertEquals(204, response.statusCode());
    assertEquals(
        "GET, POST", response.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
    assertTrue(response.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
  }

  @Test
  void thingsAreDereferenced() {
    HttpResponse<String> page = client.get("/id/technology/blockchain", "Accept", "text/html");
    assertEquals(303, page.statusCode());
    assertEquals("/page/technology/blockchain", page.headers().firstValue("Location").orElse(""));
    HttpResponse<String> data = client.get("/id/technology/blockchain");
    assertEquals(
        "/data/technology/blockchain.ttl", data.headers().firstValue("Location").orElse(""));
    assertTrue(client.get("/data/technology/blockchain.ttl").body().contains("\"区块链\"@zh"));
    assertEquals(404, client.get("/id/technology/none").statusCode());
    assertEquals(404, client.get("/page/technology/none").statusCode());
  }

  @Test
  void stylesheetIsServed() {
    assertEquals("text/css;charset=utf-8", type(client.get("/assets/plangraph.css")));
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    assertEquals(200, response.statusCode(), response.body());
    return new ObjectMapper().readTree(response.body());
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
