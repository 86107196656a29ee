package io.github.plangraph.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts numbers and texts into bytes that {@link ImageReader} reads without parsing: what a program
 * has worked out at build time, laid down for the next start.
 */
public final class ImageWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new HashMap<>();

  /** A number from 0 on, in as few bytes as it needs: seven bits each, the lowest first. */
  public void number(int number) {
    int rest = number;
    while (rest > 0x7F) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  /** A text; one that was written before takes only the number of its first occurrence. */
  public void text(String text) {
    Integer known = texts.get(text);
    if (known != null) {
      number(known + 1);
      return;
    }
    texts.put(text, texts.size());
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(0);
    number(utf8.length);
    bytes.writeBytes(utf8);
  }

  /** Bytes as they are, with their number before them. */
  void block(ByteBuffer block) {
    number(block.remaining());
    bytes.write(block.array(), block.arrayOffset() + block.position(), block.remaining());
  }

  /** All that was written. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }
}
