package io.github.plangraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.github.plangraph.query.QueryCatalogue;
import io.github.plangraph.query.SmallGraph;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A server that strangers try, and another that it must not speak to; nothing ever changes. */
abstract class StrangersTest {
  static final Duration TIMEOUT = Duration.ofSeconds(1);
  static final int MAX_ROWS = 500;

  private static final AtomicInteger visits = new AtomicInteger();
  private static HttpServer trap;
  private static PlangraphServer server;
  static Client client;
  private static String triples;

  @BeforeAll
  static void start() throws IOException {
    trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    trap.createContext(
        "/",
        exchange -> {
          visits.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    trap.start();
    SparqlLimits limits = SparqlLimits.DEFAULT.withTimeout(TIMEOUT).withMaxRows(MAX_ROWS);
    server =
        PlangraphServer.of(SmallGraph.inMemory(), QueryCatalogue.bundled())
            .port(0)
            .limits(limits)
            .start();
    client = new Client(server);
    triples = count();
  }

  @AfterAll
  static void stop() {
    server.close();
    trap.stop(0);
  }

  @AfterEach
  void nothingHappened() {
    assertEquals(0, visits.get(), "requests sent to another server");
    assertEquals(triples, count(), "triples");
  }

  static String trapUrl() {
    return "http://127.0.0.1:" + trap.getAddress().getPort() + "/sparql";
  }

  private static String count() {
    return client.sparql("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }").body();
  }

  static JsonNode problem(int status, HttpResponse<String> response) throws IOException {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertEquals(status, problem.get("status").asInt());
    assertTrue(problem.get("detail").asText().contains(" / "), response.body());
    return problem;
  }
}
