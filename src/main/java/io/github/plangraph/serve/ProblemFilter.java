package io.github.plangraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns the plain text errors of Fuseki and Jetty into {@link Problem}s. */
final class ProblemFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ErrorCapture capture = new ErrorCapture((HttpServletResponse) response);
    chain.doFilter(request, capture);
    if (capture.failed() && !response.isCommitted()) {
      Problem problem = problem(capture.getStatus(), capture.text());
      problem.send((HttpServletRequest) request, (HttpServletResponse) response);
    }
  }

  private static Problem problem(int status, String text) {
    return switch (status) {
      case 404 -> Problem.of(404, "没有此地址", "there is nothing at this address");
      case 405 -> Problem.of(405, "只支持 GET 和 POST", "only GET and POST are supported");
      // Fuseki says so for a query that was cancelled at its limit, before any row was sent.
      case 503 -> Problem.of(503, "查询超时，没有返回任何结果", "the query timed out; no result is returned");
      case 500 -> Problem.of(500, "执行查询时出错", "the query failed");
      default -> {
        String detail = text.isBlank() ? String.valueOf(status) : text.strip();
        yield Problem.of(status, "服务器答复：" + detail, detail);
      }
    };
  }
}
