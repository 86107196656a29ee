package io.github.plangraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ImageWriter} wrote, in the same order. */
public final class ImageReader {

  private final byte[] bytes;
  private int at;
  private final List<String> texts = new ArrayList<>();

  /**
   * A reader of all that a stream holds; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  public ImageReader(InputStream in) throws IOException {
    bytes = in.readAllBytes();
  }

  /** The next number. */
  public int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  /** The next text. */
  public String text() {
    int known = number();
    if (known > 0) {
      return texts.get(known - 1);
    }
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    texts.add(text);
    return text;
  }

  /** The next block of bytes. */
  ByteBuffer block() {
    int length = number();
    ByteBuffer block = ByteBuffer.wrap(bytes, at, length).slice();
    at += length;
    return block;
  }
}
