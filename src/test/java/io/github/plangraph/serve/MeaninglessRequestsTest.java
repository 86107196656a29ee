package io.github.plangraph.serve;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments and addresses that mean nothing are told apart and echoed as text. */
class MeaninglessRequestsTest extends StrangersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "technology=http://x/ y",
        "technology=http://x/> <urn:x:b> ?c } #",
        "technology=http://[::1",
        "technology=urn:x:\"quote",
        "technology=http://x/{a}",
        "technology=https:relative",
        "technology=",
        "technology=没有这项技术",
        "technology=同名技术",
        "technology=区块链\" } ; DROP ALL #",
        "technology=区块链\u0007",
        "technology=区块链&plan=没有",
        "technology=区块链&technology=大数据",
        "technology=区块链&unknown=1",
        "technology=区块链&limit=0",
        "technology=区块链&limit=-1",
        "technology=区块链&offset=x",
        "technology=区块链&limit=99999999999999999999"
      })
  void argumentsThatMeanNothing(String arguments) throws IOException {
    StringBuilder path = new StringBuilder("/query/tasks-of-technology?");
    for (String argument : arguments.split("&", -1)) {
      int equals = argument.indexOf('=');
      path.append(argument, 0, equals + 1);
      path.append(Client.encode(argument.substring(equals + 1))).append('&');
    }
    problem(400, client.get(path.toString()));
  }

  @Test
  void yearIsAYear() throws IOException {
    problem(400, client.get("/query/indicators?year=" + Client.encode("2020\"^^<x> }")));
    assertEquals(200, client.get("/query/indicators?year=2020").statusCode());
  }

  @Test
  void ambiguousNameListsWhatItMayMean() throws IOException {
    HttpResponse<String> response =
        client.get("/query/tasks-of-technology?technology=" + Client.encode("同名技术"));
    JsonNode candidates = problem(400, response).get("candidates");
    assertEquals(2, candidates.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/query/none", "/query/", "/nothing", "/id/..%2f..", "/assets/x"})
  void unknownAddresses(String path) throws IOException {
    HttpResponse<String> response = client.get(path);
    assertTrue(response.statusCode() == 404 || response.statusCode() == 400, path);
  }

  @Test
  void hostileTextStaysText() {
    String hostile = "\"><script>alert(1)</script>";
    HttpResponse<String> form =
        client.get(
            "/query/tasks-of-technology?technology=" + Client.encode(hostile),
            "Accept",
            "text/html");
    HttpResponse<String> table = client.get("/query/technologies-of-task", "Accept", "text/html");
    HttpResponse<String> page = client.get("/page/technology/hostile", "Accept", "text/html");
    HttpResponse<String> missing = client.get("/query/%3Cscript%3Ealert(1)", "Accept", "text/html");
    assertAll(
        () -> assertEquals(400, form.statusCode()),
        () -> assertTrue(form.body().contains("&lt;script&gt;")),
        () -> assertFalse(form.body().contains("<script")),
        () -> assertTrue(table.body().contains("&lt;script&gt;")),
        () -> assertFalse(table.body().contains("<script")),
        () -> assertTrue(page.body().contains("&lt;script&gt;")),
        () -> assertFalse(page.body().contains("<script")),
        () -> assertFalse(missing.body().contains("<script")));
  }
}
