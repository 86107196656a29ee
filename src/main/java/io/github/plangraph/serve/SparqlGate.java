package io.github.plangraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before the endpoint: method, size, parameters and turn; answers what is no query. */
final class SparqlGate implements Filter {
  /**
   * What the SPARQL protocol or Fuseki would read, and this endpoint does not do: other data,
   * updates, and Fuseki's ways to change how a browser takes the answer.
   */
  private static final Set<String> REFUSED =
      Set.of(
          "default-graph-uri",
          "named-graph-uri",
          "using-graph-uri",
          "using-named-graph-uri",
          "update",
          "request",
          "stylesheet",
          "callback",
          "force-accept");

  private final SparqlLimits limits;
  private final Turn turn;
  private final ServiceDescription description;

  SparqlGate(SparqlLimits limits, Turn turn, ServiceDescription description) {
    this.limits = limits;
    this.turn = turn;
    this.description = description;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    boolean get = "GET".equals(http.getMethod());
    if (!get && !"POST".equals(http.getMethod())) {
      answer.setHeader("Allow", "GET, POST, OPTIONS");
      Problem.of(405, "只支持 GET 和 POST", "only GET and POST are supported").send(http, answer);
      return;
    }
    if (http.getContentLengthLong() > 4L * limits.maxQueryLength()) {
      tooLong().send(http, answer);
      return;
    }
    if (get && http.getQueryString() == null) {
      description.send(http, answer);
      return;
    }
    Problem problem = refusal(http);
    if (problem != null) {
      problem.send(http, answer);
    } else if (turn.enter()) {
      try {
        chain.doFilter(new PreferJson(http), answer);
      } finally {
        turn.leave();
      }
    } else {
      answer.setHeader("Retry-After", "5");
      Turn.busy().send(http, answer);
    }
  }

  private @Nullable Problem refusal(HttpServletRequest request) {
    for (String name : Collections.list(request.getParameterNames())) {
      if (REFUSED.contains(name)) {
        return Problem.of(400, "不支持参数 " + name, "the parameter " + name + " is not supported");
      }
    }
    String timeout = request.getParameter("timeout");
    if (timeout != null && !timeout.matches("\\d{1,6}")) {
      return Problem.of(400, "timeout 应为秒数", "timeout is a number of seconds");
    }
    String query = request.getParameter("query");
    return query != null && query.length() > limits.maxQueryLength() ? tooLong() : null;
  }

  private Problem tooLong() {
    int limit = limits.maxQueryLength();
    return Problem.of(
        413, "查询长度超过 " + limit + " 字符", "a query has at most " + limit + " characters");
  }

  /**
   * Fuseki answers a browser, or who names no format, in XML; JSON and Turtle are what they read.
   */
  private static final class PreferJson extends HttpServletRequestWrapper {
    private static final String PREFERRED = "application/sparql-results+json, text/turtle;q=0.9";

    PreferJson(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      String value = super.getHeader(name);
      boolean open = value == null || value.contains("*/*");
      return name.equalsIgnoreCase("Accept") && open ? preferred(value) : value;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      String value = getHeader(name);
      return name.equalsIgnoreCase("Accept") && value != null
          ? Collections.enumeration(List.of(value))
          : super.getHeaders(name);
    }

    private static String preferred(@Nullable String accept) {
      boolean named = accept != null && (accept.contains("json") || accept.contains("csv"));
      return accept == null || accept.contains("text/html") || !named ? PREFERRED : accept;
    }
  }
}
