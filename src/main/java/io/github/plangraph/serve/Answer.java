package io.github.plangraph.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends whole bodies. */
final class Answer {
  private Answer() {}

  static void html(HttpServletResponse response, String page) throws IOException {
    bytes(response, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  static void bytes(HttpServletResponse response, String contentType, byte[] body)
      throws IOException {
    response.setContentType(contentType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
