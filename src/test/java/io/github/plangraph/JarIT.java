package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packed program: everything is in the jar, it is quiet, and its exit codes are the promised.
 */
class JarIT {
  /** Under which the shell reports a process that SIGTERM ended: 128 + 15. */
  private static final int TERMINATED = 143;

  @TempDir Path directory;

  @Test
  void doneIsZeroAndQuiet() {
    Cli version = Jar.run("--version");
    assertEquals(new Cli(0, "plangraph " + Pipeline.VERSION + "\n", ""), version);
    Cli plans = Jar.run("query", "plans");
    assertEquals(0, plans.code());
    assertEquals("", plans.err());
    assertEquals(3, plans.lines().size(), plans.out());
  }

  @Test
  void failuresHaveTheirCodes() throws IOException {
    assertEquals(2, Jar.run("nonsense").code());
    assertEquals(3, Jar.run("text", "no-such.md").code());
    Path broken = directory.resolve("broken.ttl");
    Files.writeString(broken, "<urn:x-a:b> a <https://w3id.org/plangraph/def#Plan> .");
    Cli report = Jar.run("validate", broken.toString());
    assertEquals(1, report.code());
    assertTrue(report.out().contains("节点 / focus node: urn:x-a:b"), report.out());
    assertEquals("", report.err());
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void serverAnswersAndStopsWhenAsked() throws IOException, InterruptedException {
    try (Jar.Server server = Jar.Server.start()) {
      assertTrue(get(server, "/health").contains("\"plans\":2"));
      String query = "ASK { ?t <http://www.w3.org/2000/01/rdf-schema#label> \"区块链\"@zh }";
      String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
      assertTrue(get(server, "/sparql?query=" + encoded).contains("true"));
      Cli stopped = server.stop();
      assertEquals(TERMINATED, stopped.code());
      assertEquals("", stopped.out());
      // What people corrected in the bundled plans is reported, and nothing else.
      assertTrue(stopped.err().matches("已作修正 / corrections applied: [1-9]\\d*\\R"), stopped.err());
      assertThrows(ConnectException.class, () -> get(server, "/health"));
    }
  }

  private static String get(Jar.Server server, String path)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
