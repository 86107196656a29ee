package io.github.plangraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a font's maps from codes to characters (CMaps, ISO 32000-1, 9.10.3) before PDFBox makes
 * an entry for each code of their ranges: {@code <00000000> <7FFFFFFF> <0041>} is thirty bytes of
 * file and would be two thousand million entries.
 */
final class PdfCodeMaps {
  /** Codes that the maps of one file may name; all of Unicode in a dozen fonts. */
  private static final long MAX_CODES = 1 << 20;

  /** Bytes of one map, unpacked; a map of 65,536 single codes has about a megabyte. */
  private static final int MAX_BYTES = 8 << 20;

  private static final Pattern RANGES =
      Pattern.compile("beginbfrange(.*?)(?:endbfrange|\\z)", Pattern.DOTALL);

  /** First code, last code and the character of the first; a list of characters bounds itself. */
  private static final Pattern RANGE =
      Pattern.compile(
          "<([0-9A-Fa-f\\s]*+)>\\s*+<([0-9A-Fa-f\\s]*+)>\\s*+(?:<[^>]*+>|\\[[^\\]]*+])");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private long codes;

  /**
   * Checks the font that an operator is about to load.
   *
   * @throws PdfLimitException if its maps name too many codes
   * @throws IOException if a map cannot be unpacked
   */
  void check(Operator operator, List<COSBase> operands, @Nullable PDResources resources)
      throws IOException {
    if (resources == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    switch (operator.getName()) {
      case "Tf" -> check(entry(resources, COSName.FONT, name));
      case "gs" -> check(fontOf(entry(resources, COSName.EXT_G_STATE, name)));
      default -> {
        // No other operator loads a font.
      }
    }
  }

  private static @Nullable COSBase entry(PDResources resources, COSName kind, COSName name) {
    return resources.getCOSObject().getDictionaryObject(kind) instanceof COSDictionary all
        ? all.getDictionaryObject(name)
        : null;
  }

  private static @Nullable COSBase fontOf(@Nullable COSBase state) {
    return state instanceof COSDictionary dictionary
            && dictionary.getDictionaryObject(COSName.FONT) instanceof COSArray font
        ? font.getObject(0)
        : null;
  }

  private void check(@Nullable COSBase font) throws IOException {
    if (font instanceof COSDictionary dictionary && seen.add(font)) {
      for (COSName key : List.of(COSName.TO_UNICODE, COSName.ENCODING)) {
        if (dictionary.getDictionaryObject(key) instanceof COSStream map) {
          codes += codes(map);
        }
      }
    }
    if (codes > MAX_CODES) {
      throw new PdfLimitException();
    }
  }

  private static long codes(COSStream map) throws IOException {
    byte[] bytes;
    try (InputStream in = map.createInputStream()) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    }
    if (bytes.length > MAX_BYTES) {
      throw new PdfLimitException();
    }
    long codes = 0;
    Matcher ranges = RANGES.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    while (ranges.find()) {
      Matcher range = RANGE.matcher(ranges.group(1));
      while (range.find()) {
        codes += Math.max(0, (long) code(range.group(2)) - code(range.group(1)));
      }
    }
    return codes;
  }

  /** A code as PDFBox counts it: whole bytes, the last four of them, with a sign. */
  private static int code(String hex) {
    String digits = hex.replaceAll("\\s", "");
    String bytes = digits.length() % 2 == 0 ? digits : digits + "0";
    return bytes.isEmpty()
        ? 0
        : Integer.parseUnsignedInt(bytes.substring(Math.max(0, bytes.length() - 8)), 16);
  }
}
