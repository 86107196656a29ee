package io.github.plangraph.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.plangraph.query.Html;
import io.github.plangraph.query.Label;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An error as its reader meets it: RFC 9457, or a page in a browser.
 *
 * @param detail what went wrong this time
 * @param members further members, each a list of texts
 */
record Problem(int status, Label detail, NavigableMap<String, List<String>> members) {
  private static final JsonFactory JSON = new JsonFactory();

  private static final Map<Integer, Label> TITLES =
      Map.of(
          400, new Label("请求无效", "Bad request"),
          404, new Label("没有此资源", "Not found"),
          405, new Label("不支持此方法", "Method not allowed"),
          406, new Label("没有所要的格式", "Not acceptable"),
          413, new Label("请求太大", "Content too large"),
          415, new Label("不支持此内容类型", "Unsupported media type"),
          500, new Label("服务器内部错误", "Internal server error"),
          503, new Label("暂时无法应答", "Service unavailable"));

  static Problem of(int status, String zh, String en) {
    return of(status, new Label(zh, en));
  }

  static Problem of(int status, Label detail) {
    return new Problem(status, detail, new TreeMap<>());
  }

  /** The same with a further member. */
  Problem with(String member, List<String> values) {
    NavigableMap<String, List<String>> more = new TreeMap<>(members);
    more.put(member, List.copyOf(values));
    return new Problem(status, detail, more);
  }

  Label title() {
    return TITLES.getOrDefault(status, new Label("错误", "Error"));
  }

  /** Answers with it; nothing may have been sent before. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = request.getHeader("Accept");
    boolean page = accept != null && accept.contains("text/html");
    byte[] body = page ? html().getBytes(StandardCharsets.UTF_8) : json();
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(page ? "text/html;charset=utf-8" : "application/problem+json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private byte[] json() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "about:blank");
      json.writeStringField("title", title().toString());
      json.writeNumberField("status", status);
      json.writeStringField("detail", detail.toString());
      for (Map.Entry<String, List<String>> member : members.entrySet()) {
        json.writeArrayFieldStart(member.getKey());
        for (String value : member.getValue()) {
          json.writeString(value);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private String html() {
    return HtmlPage.of(title(), fragment());
  }

  /** Its text for a page that shows more than the error. */
  String fragment() {
    StringBuilder html = new StringBuilder("<div role=\"alert\" class=\"problem\">\n<p>");
    html.append(Html.escape(detail.zh())).append("<br><span lang=\"en\">");
    html.append(Html.escape(detail.en())).append("</span></p>\n");
    members.forEach(
        (name, values) -> {
          html.append("<p>").append(Html.escape(name)).append("</p>\n<ul>\n");
          values.forEach(v -> html.append("<li>").append(Html.escape(v)).append("</li>\n"));
          html.append("</ul>\n");
        });
    return html.append("</div>\n").toString();
  }
}
