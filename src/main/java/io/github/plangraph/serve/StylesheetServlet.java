package io.github.plangraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** {@code /assets/plangraph.css}, from the classpath. */
final class StylesheetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final byte[] sheet;

  StylesheetServlet() {
    try (InputStream in = StylesheetServlet.class.getResourceAsStream("plangraph.css")) {
      if (in == null) {
        throw new IllegalStateException("plangraph.css is not packed");
      }
      sheet = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "public, max-age=3600");
    Answer.bytes(response, "text/css;charset=utf-8", sheet);
  }
}
