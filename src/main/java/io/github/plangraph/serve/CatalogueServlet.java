package io.github.plangraph.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.plangraph.query.CannedQuery;
import io.github.plangraph.query.Column;
import io.github.plangraph.query.Label;
import io.github.plangraph.query.Parameter;
import io.github.plangraph.query.ResultFormat;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /query}: the canned queries, as a JSON array or a page. */
final class CatalogueServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonFactory JSON = new JsonFactory();

  private final transient Site site;

  CatalogueServlet(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<ResultFormat> format =
        Accept.choose(
            request.getHeader("Accept"),
            List.of(ResultFormat.JSON, ResultFormat.HTML),
            ResultFormat::mediaType);
    if (format.isEmpty()) {
      Problem.of(406, "只有 JSON 和 HTML", "there are JSON and HTML").send(request, response);
    } else if (format.get() == ResultFormat.HTML) {
      StringBuilder body = new StringBuilder("<dl class=\"query\">\n");
      site.catalogue().queries().forEach(query -> body.append(HomeServlet.entry(query)));
      body.append("</dl>\n");
      Answer.html(response, HtmlPage.of(new Label("查询目录", "Queries"), body.toString()));
    } else {
      Answer.bytes(response, "application/json", json());
    }
  }

  private byte[] json() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartArray();
      for (CannedQuery query : site.catalogue().queries()) {
        write(json, query);
      }
      json.writeEndArray();
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, CannedQuery query) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", query.name());
    json.writeStringField("url", "/query/" + query.name());
    label(json, "title", query.title());
    label(json, "summary", query.summary());
    json.writeArrayFieldStart("tags");
    for (String tag : query.tags()) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("params");
    for (Parameter parameter : query.parameters()) {
      write(json, parameter);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("columns");
    for (Column column : query.columns()) {
      write(json, column);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("view");
    json.writeStringField("kind", query.view().kind().term());
    for (Map.Entry<String, String> field : query.view().fields().entrySet()) {
      json.writeStringField(field.getKey(), field.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("maxRows", query.limits().maxRows());
    json.writeStringField("sparql", query.source());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Parameter parameter) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", parameter.name());
    json.writeStringField("type", parameter.type().term());
    optional(json, "class", parameter.ofClass());
    json.writeBooleanField("required", parameter.required());
    label(json, "label", parameter.label());
    optional(json, "default", parameter.defaultValue());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Column column) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", column.type().term());
    optional(json, "class", column.ofClass());
    optional(json, "of", column.labelled());
    label(json, "label", column.label());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private static void label(JsonGenerator json, String name, Label label) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("zh", label.zh());
    json.writeStringField("en", label.en());
    json.writeEndObject();
  }
}
