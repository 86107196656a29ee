package io.github.plangraph.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for streams that unpack to far more than a plan needs, before PDFBox unpacks them in
 * memory: a few megabytes of zeros pack into some kilobytes. Pictures are not unpacked and do not
 * count.
 */
final class PdfStreams {
  /** Where a stream's dictionary may begin before the word that opens the stream. */
  private static final int DICTIONARY = 2000;

  private static final byte[] OPEN = "stream".getBytes(StandardCharsets.ISO_8859_1);

  private PdfStreams() {}

  /**
   * Checks a file.
   *
   * @throws PdfLimitException if a stream, or all of them, unpack to too much
   */
  static void check(byte[] bytes, PdfLimits limits) throws PdfLimitException {
    byte[] buffer = new byte[1 << 16];
    long all = 0;
    int at = find(bytes, 0);
    while (at >= 0) {
      long unpacked = unpacked(bytes, at, buffer, limits.stream());
      all += unpacked;
      if (unpacked > limits.stream() || all > limits.streams()) {
        throw new PdfLimitException();
      }
      at = find(bytes, at + OPEN.length);
    }
  }

  /** The next {@code stream} that is not the end of {@code endstream}. */
  private static int find(byte[] bytes, int from) {
    for (int i = from; i + OPEN.length < bytes.length; i++) {
      if (bytes[i] == 's' && (i == 0 || bytes[i - 1] != 'd') && matches(bytes, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, int at) {
    for (int k = 0; k < OPEN.length; k++) {
      if (bytes[at + k] != OPEN[k]) {
        return false;
      }
    }
    return true;
  }

  private static long unpacked(byte[] bytes, int at, byte[] buffer, long limit)
      throws PdfLimitException {
    int begin = Math.max(0, at - DICTIONARY);
    String before = new String(bytes, begin, at - begin, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    int flate = dictionary.indexOf("/Fl");
    if (flate < 0 || dictionary.contains("/Image")) {
      return 0;
    }
    if (dictionary.indexOf("/FlateDecode", flate + 1) >= 0) {
      // Packed twice: what is unpacked here is packed again, and no program writes that.
      throw new PdfLimitException();
    }
    int start = at + OPEN.length;
    while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    return inflate(bytes, start, buffer, limit);
  }

  private static long inflate(byte[] bytes, int start, byte[] buffer, long limit) {
    Inflater inflater = new Inflater();
    long length = 0;
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      int read = inflater.inflate(buffer);
      while (read > 0 && length <= limit) {
        length += read;
        read = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      // Encrypted or damaged; what came before counts.
      return length;
    } finally {
      inflater.end();
    }
    return length;
  }
}
