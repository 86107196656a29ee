package io.github.plangraph.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as characters. UTF-8 is tried first, then GB18030 (GB 18030-2022, which includes GBK and
 * GB2312); a byte order mark decides and stays in the text as its first character.
 *
 * @param text the characters
 * @param malformed how many of them stand for bytes that the encoding does not know (U+FFFD)
 */
record Decoding(String text, int malformed) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * UTF-8 with fewer than one bad sequence in so many characters beyond ASCII is damaged UTF-8, not
   * GB18030; the mark-up of a page says nothing of its encoding.
   */
  private static final int DAMAGE = 50;

  /** Empty if the bytes are no text: too many control characters, or neither encoding fits. */
  static Optional<Decoding> of(byte[] bytes) {
    Decoding decoding = decode(bytes);
    return isText(decoding.text()) ? Optional.of(decoding) : Optional.empty();
  }

  private static Decoding decode(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe)) {
      return lenient(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return lenient(bytes, StandardCharsets.UTF_16BE);
    }
    Decoding utf8 = lenient(bytes, StandardCharsets.UTF_8);
    boolean marked = startsWith(bytes, 0xef, 0xbb, 0xbf);
    if (marked || (long) utf8.malformed() * DAMAGE <= foreign(utf8.text())) {
      return utf8;
    }
    Decoding gb = lenient(bytes, GB18030);
    return gb.malformed() < utf8.malformed() ? gb : utf8;
  }

  private static long foreign(String text) {
    return text.chars().filter(c -> c > 0x7f).count();
  }

  /** The bytes in a given encoding, U+FFFD for what it does not know. */
  static Decoding lenient(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new Decoding(text, (int) text.chars().filter(c -> c == REPLACEMENT).count());
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces does not fail", e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Text has no NUL, and at most one control or undecodable character in fifty. The controls from
   * U+0080 on are what text consists of that was decoded with the wrong encoding.
   */
  private static boolean isText(String text) {
    if (text.indexOf('\0') >= 0) {
      return false;
    }
    long odd =
        text.chars()
            .filter(
                c ->
                    c == REPLACEMENT
                        || (c < 0x80 && Character.isISOControl(c) && !Character.isWhitespace(c)))
            .count();
    return odd * DAMAGE <= text.length();
  }
}
