package io.github.plangraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers of every answer: no scripts, no framing, no sniffing, no referrer; and CORS for reading.
 *
 * <p>Not Fuseki's own CORS filter: it echoes any origin with credentials and allows PUT and DELETE.
 */
final class ResponseHeaders implements Filter {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
          + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse http = (HttpServletResponse) response;
    http.setHeader("Content-Security-Policy", POLICY);
    http.setHeader("X-Content-Type-Options", "nosniff");
    http.setHeader("Referrer-Policy", "no-referrer");
    http.setHeader("Access-Control-Allow-Origin", "*");
    http.setHeader(
        "Access-Control-Expose-Headers",
        "ETag, Link, Retry-After, X-Result-Limit, X-Result-Truncated");
    if ("OPTIONS".equals(((HttpServletRequest) request).getMethod())) {
      http.setHeader("Access-Control-Allow-Methods", "GET, POST");
      http.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
      http.setHeader("Access-Control-Max-Age", "86400");
      http.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    chain.doFilter(request, response);
  }
}
