package io.github.plangraph.serve;

import io.github.plangraph.query.ArgumentException;
import io.github.plangraph.query.Label;
import io.github.plangraph.query.QueryTimeoutException;
import io.github.plangraph.query.ResultFormat;
import io.github.plangraph.query.Results;
import io.github.plangraph.query.Table;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** {@code /query/{name}[.ending]}: a canned query run. */
final class CannedQueryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Site site;

  CannedQueryServlet(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    CannedRequest canned;
    try {
      canned = CannedRequest.of(request, site.catalogue());
    } catch (CannedRequest.Unreadable e) {
      e.problem().send(request, response);
      return;
    }
    String tag = tag(canned);
    String known = request.getHeader("If-None-Match");
    if (known != null && known.contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else if (site.turn().enter()) {
      try {
        run(canned, tag, request, response);
      } finally {
        site.turn().leave();
      }
    } else {
      response.setHeader("Retry-After", "5");
      Turn.busy().send(request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private void run(
      CannedRequest canned, String tag, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Table table = site.runner().run(canned.query(), canned.arguments(), canned.page());
      response.setHeader("ETag", "\"" + tag + "\"");
      response.setHeader("Cache-Control", "public, max-age=300");
      if (table.truncated()) {
        response.setHeader("X-Result-Truncated", "true");
        response.setHeader("X-Result-Limit", Integer.toString(table.rows().size()));
        response.setHeader("Link", "<" + CannedPage.next(canned, table) + ">; rel=\"next\"");
      }
      send(canned, table, response);
    } catch (ArgumentException e) {
      Label detail =
          new Label(
              "参数 " + e.parameter() + "：" + e.reason().zh(),
              "parameter " + e.parameter() + ": " + e.reason().en());
      Problem problem = Problem.of(400, detail).with("parameter", List.of(e.parameter()));
      if (!e.candidates().isEmpty()) {
        problem = problem.with("candidates", e.candidates());
      }
      refuse(canned, problem, request, response);
    } catch (QueryTimeoutException e) {
      response.setHeader("Retry-After", "30");
      Problem.of(503, "查询超时，没有返回任何结果", "the query timed out; no result is returned")
          .send(request, response);
    }
  }

  private void send(CannedRequest canned, Table table, HttpServletResponse response)
      throws IOException {
    if (canned.format() == ResultFormat.HTML) {
      Answer.html(response, new CannedPage(site, canned).html(table));
      return;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Results.write(table, canned.format(), out);
    boolean text = canned.format().mediaType().startsWith("text/");
    String type = canned.format().mediaType() + (text ? ";charset=utf-8" : "");
    Answer.bytes(response, type, out.toByteArray());
  }

  /** In a browser the form stays, with what was typed, to be put right. */
  private void refuse(
      CannedRequest canned,
      Problem problem,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (canned.format() == ResultFormat.HTML) {
      response.setStatus(problem.status());
      Answer.html(response, new CannedPage(site, canned).html(problem));
    } else {
      problem.send(request, response);
    }
  }

  /** Data, query and format; the arguments are in the URL that a tag belongs to. */
  private String tag(CannedRequest canned) {
    return site.statistics().get().version()
        + "-"
        + Integer.toHexString(canned.query().source().hashCode())
        + "-"
        + canned.format().ending();
  }
}
