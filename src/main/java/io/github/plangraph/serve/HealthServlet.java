package io.github.plangraph.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** {@code /health}: whether the server answers, and with what. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonFactory JSON = new JsonFactory();

  private final transient Site site;

  HealthServlet(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("status", "ok");
      json.writeNumberField("plans", site.statistics().get().instances("Plan"));
      json.writeNumberField("triples", site.statistics().get().triples());
      json.writeNumberField("queries", site.catalogue().queries().size());
      json.writeStringField("version", site.version());
      json.writeStringField("dataVersion", site.statistics().get().version());
      json.writeEndObject();
    }
    response.setHeader("Cache-Control", "no-store");
    Answer.bytes(response, "application/json", out.toByteArray());
  }
}
