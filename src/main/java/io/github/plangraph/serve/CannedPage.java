package io.github.plangraph.serve;

import io.github.plangraph.query.CannedQuery;
import io.github.plangraph.query.Html;
import io.github.plangraph.query.HtmlTable;
import io.github.plangraph.query.ResultFormat;
import io.github.plangraph.query.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of a canned query: form, table, downloads and the query itself. */
final class CannedPage {
  private final Site site;
  private final CannedRequest request;
  private final CannedQuery query;

  CannedPage(Site site, CannedRequest request) {
    this.site = site;
    this.request = request;
    this.query = request.query();
  }

  String html(Table table) {
    StringBuilder body = new StringBuilder(head());
    if (table.truncated()) {
      body.append("<p class=\"notice\">结果只显示 ").append(table.rows().size());
      body.append(" 行，<a rel=\"next\" href=\"").append(Html.escape(next(request, table)));
      body.append("\">下一页 <span lang=\"en\">more rows</span></a></p>\n");
    }
    body.append("<p>").append(table.rows().size());
    body.append(" 行 <span lang=\"en\">rows</span> · ").append(downloads()).append("</p>\n");
    body.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"结果 Result\">\n");
    body.append(new HtmlTable(table, site::link).html()).append("</div>\n").append(source());
    return HtmlPage.of(query.title(), body.toString());
  }

  String html(Problem problem) {
    return HtmlPage.of(query.title(), head() + problem.fragment() + source());
  }

  private String head() {
    return "<p>"
        + Html.escape(query.summary().zh())
        + "<br><span lang=\"en\">"
        + Html.escape(query.summary().en())
        + "</span></p>\n"
        + QueryForm.html(query, request.arguments());
  }

  private String downloads() {
    return List.of(ResultFormat.JSON, ResultFormat.CSV, ResultFormat.TSV, ResultFormat.SPARQL_JSON)
        .stream()
        .map(
            format ->
                "<a href=\""
                    + Html.escape(url(request, format, request.page().offset()))
                    + "\">"
                    + format.ending().toUpperCase(java.util.Locale.ROOT)
                    + "</a>")
        .collect(Collectors.joining(" · "));
  }

  private String source() {
    return "<details><summary>SPARQL</summary>\n<pre>"
        + Html.escape(query.source())
        + "</pre></details>\n";
  }

  /** The address of the rows after these. */
  static String next(CannedRequest request, Table table) {
    return url(request, request.format(), table.next().offset());
  }

  private static String url(CannedRequest request, ResultFormat format, long offset) {
    StringBuilder url = new StringBuilder("/query/").append(request.query().name());
    url.append('.').append(format.ending()).append('?');
    for (Map.Entry<String, String> argument : request.arguments().entrySet()) {
      url.append(encode(argument.getKey())).append('=').append(encode(argument.getValue()));
      url.append('&');
    }
    if (request.page().limit() != Integer.MAX_VALUE) {
      url.append("limit=").append(request.page().limit()).append('&');
    }
    if (offset > 0) {
      url.append("offset=").append(offset).append('&');
    }
    url.setLength(url.length() - 1);
    return url.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
