package io.github.plangraph.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text that was decoded with the wrong encoding before it came here: 鍙戝睍 for 发展, å‘å±• for the
 * same. A line is garbled if the opposite mistake makes Chinese of it; of a sound line that makes
 * nothing.
 */
final class Mojibake {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final int MIN_HAN = 4;
  private static final int MAX_LINE = 400;

  /** U+FFFD in UTF-8, read as GBK. */
  private static final String LOST = "锟斤拷";

  /**
   * A mistake.
   *
   * @param read the encoding that was taken
   * @param meant the right one
   */
  private record Mistake(Charset read, Charset meant) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(GB18030, StandardCharsets.UTF_8),
          new Mistake(LATIN, StandardCharsets.UTF_8),
          new Mistake(LATIN, GB18030));

  private Mojibake() {}

  /** What was lost and what was mistaken, each at its first place; the likeliest mistake only. */
  static List<Diagnostic> of(String text) {
    List<Diagnostic> found = new ArrayList<>();
    int lost = text.indexOf(LOST);
    if (lost >= 0) {
      String message = "有文字在此前的转换中丢失 / text was lost in an earlier conversion: " + LOST;
      found.add(new Diagnostic(new Span(lost, lost + LOST.length()), message));
    }
    MISTAKES.stream()
        .flatMap(mistake -> mojibake(text, mistake).stream())
        .findFirst()
        .ifPresent(found::add);
    return found;
  }

  private static Optional<Diagnostic> mojibake(String text, Mistake mistake) {
    Optional<Span> first = Optional.empty();
    int lines = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (isGarbled(text.substring(start, Math.min(end, start + MAX_LINE)), mistake)) {
        lines++;
        first = first.isPresent() ? first : Optional.of(new Span(start, end));
      }
      start = end + 1;
    }
    String message =
        "%d 行乱码：像是 %s 被当作 %s / %1$d garbled lines: %2$s seems to have been read as %3$s"
            .formatted(lines, mistake.meant(), mistake.read());
    return first.map(span -> new Diagnostic(span, message));
  }

  /** Whether the line, put back into bytes and read as was meant, is Chinese. */
  private static boolean isGarbled(String line, Mistake mistake) {
    long foreign = line.chars().filter(c -> c >= 0x80).count();
    if (foreign < MIN_HAN || foreign * 3 < line.length()) {
      return false;
    }
    String meant = decoded(encoded(line, mistake.read()), mistake.meant());
    long han = meant.chars().filter(c -> c >= 0x4E00 && c < 0xA000).count();
    long bad = meant.chars().filter(c -> c == '\uFFFD').count();
    return han >= MIN_HAN && bad * 3 <= han && foreign <= 4 * (han + bad);
  }

  /** The bytes; of characters that the encoding does not have, those below 256 are bytes. */
  private static ByteBuffer encoded(String line, Charset charset) {
    StringBuilder known = new StringBuilder();
    for (int i = 0; charset.equals(LATIN) && i < line.length(); i++) {
      char c = line.charAt(i);
      known.append(c < 0x100 ? c : (char) (LATIN.encode(String.valueOf(c)).get() & 0xff));
    }
    return charset.equals(LATIN)
        ? StandardCharsets.ISO_8859_1.encode(CharBuffer.wrap(known))
        : charset.encode(line);
  }

  private static String decoded(ByteBuffer bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces does not fail", e);
    }
  }
}
