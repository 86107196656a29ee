package io.github.plangraph.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Passes answers through, but keeps the text of an error back; a problem of ours passes too. */
final class ErrorCapture extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private int status = SC_OK;
  private boolean ours;

  ErrorCapture(HttpServletResponse response) {
    super(response);
  }

  boolean failed() {
    return status >= SC_BAD_REQUEST && !ours;
  }

  String text() {
    return text.toString(StandardCharsets.UTF_8);
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void setStatus(int newStatus) {
    status = newStatus;
    if (newStatus < SC_BAD_REQUEST) {
      super.setStatus(newStatus);
    }
  }

  @Override
  public void sendError(int newStatus) {
    status = newStatus;
  }

  @Override
  public void sendError(int newStatus, @Nullable String message) {
    status = newStatus;
    if (message != null) {
      text.writeBytes(message.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void setContentType(@Nullable String type) {
    // Problem's own two types: whoever sets one with an error status has said all there is to say.
    if (status >= SC_BAD_REQUEST
        && type != null
        && (type.startsWith("application/problem+json") || type.startsWith("text/html"))) {
      ours = true;
      super.setStatus(status);
    }
    if (!failed()) {
      super.setContentType(type);
    }
  }

  @Override
  public void setCharacterEncoding(@Nullable String charset) {
    if (!failed()) {
      super.setCharacterEncoding(charset);
    }
  }

  @Override
  public void setContentLength(int length) {
    if (!failed()) {
      super.setContentLength(length);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return failed() ? new Kept() : super.getOutputStream();
  }

  /** Collects the text. */
  private final class Kept extends ServletOutputStream {
    @Override
    public void write(int octet) {
      text.write(octet);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("blocking only");
    }
  }
}
