package io.github.plangraph.serve;

import io.github.plangraph.query.CannedQuery;
import io.github.plangraph.query.Html;
import io.github.plangraph.query.Label;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code /}: what there is, and the ways to ask. */
final class HomeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String DEF = "https://w3id.org/plangraph/def#";

  /** Counted on the page, in this order. */
  private static final List<String> CLASSES =
      List.of(
          "Plan",
          "Section",
          "Task",
          "Project",
          "Measure",
          "Technology",
          "Sector",
          "Policy",
          "Organization",
          "Region",
          "Indicator",
          "Statement");

  private final transient Site site;

  HomeServlet(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StringBuilder body = new StringBuilder();
    body.append(
        "<p>规划部署了什么任务，推动哪些技术，用于哪些行业，由谁负责，依据哪句话。"
            + "<br><span lang=\"en\">What plans set out to do: tasks, technologies, sectors, who answers"
            + " for them, and the sentence that says so.</span></p>\n");
    counts(body);
    body.append("<h2>查询 <span lang=\"en\">Queries</span></h2>\n<dl class=\"query\">\n");
    for (CannedQuery query : site.catalogue().queries()) {
      body.append(entry(query));
    }
    body.append("</dl>\n");
    body.append(
        """
        <h2>接口 <span lang="en">Interfaces</span></h2>
        <ul>
        <li><a href="/sparql">/sparql</a> SPARQL 1.1 查询端点，默认图为全部命名图的并集 <span lang="en">query endpoint; the default graph is the union of all graphs</span></li>
        <li><a href="/query">/query</a> 查询目录，JSON 与 HTML <span lang="en">the catalogue, JSON and HTML</span></li>
        <li><a href="/.well-known/void">/.well-known/void</a> 数据集描述 <span lang="en">the dataset described</span></li>
        <li><a href="/health">/health</a> 运行状态 <span lang="en">state of the server</span></li>
        </ul>
        """);
    Answer.html(
        response, HtmlPage.of(new Label("政府规划知识图谱", "Knowledge graph of plans"), body.toString()));
  }

  /** A query with its title, its summary and its form. */
  static String entry(CannedQuery query) {
    return "<dt><a href=\"/query/"
        + query.name()
        + "\">"
        + Html.escape(query.title().zh())
        + " <span lang=\"en\">"
        + Html.escape(query.title().en())
        + "</span></a></dt>\n<dd>"
        + Html.escape(query.summary().zh())
        + "<br><span lang=\"en\">"
        + Html.escape(query.summary().en())
        + "</span>\n"
        + QueryForm.html(query, query.defaults())
        + "</dd>\n";
  }

  private void counts(StringBuilder body) {
    body.append("<ul class=\"counts\">\n");
    for (String type : CLASSES) {
      Map<String, String> labels =
          site.statistics().get().labels().getOrDefault(DEF + type, Map.of());
      count(
          body,
          site.statistics().get().instances(type),
          labels.getOrDefault("zh", type),
          labels.getOrDefault("en", ""));
    }
    count(body, site.statistics().get().triples(), "三元组", "triples");
    body.append("</ul>\n");
  }

  private static void count(StringBuilder body, long number, String zh, String en) {
    body.append("<li><strong>").append(number).append("</strong> ").append(Html.escape(zh));
    body.append(" <span lang=\"en\">").append(Html.escape(en)).append("</span></li>\n");
  }
}
