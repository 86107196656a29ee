package io.github.plangraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /.well-known/void}: the dataset described. */
final class VoidServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient ServiceDescription description;

  VoidServlet(ServiceDescription description) {
    this.description = description;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    description.send(request, response);
  }
}
