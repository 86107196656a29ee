package io.github.plangraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Fonts that a PDF file names but does not hold. Text and widths come from the file, so one font
 * that PDFBox brings along stands for all of them: PDFBox would otherwise search the machine's
 * fonts, which takes seconds, writes a cache into the home directory and makes the result depend on
 * the machine.
 */
final class PdfFonts implements FontMapper {
  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Bold fonts, and those of headings: 黑体, 小标宋, also as GBK bytes read as Latin-1. */
  private static final Pattern STRONG =
      Pattern.compile(
          "bold|heavy|black|simhei|heiti|yahei-b|[-+]hei|fzht|fzxbs|fzdbs|xiaobiaosong|黑体|小标宋|ºÚÌå");

  private static final PdfFonts INSTANCE = new PdfFonts();

  /** What PDFBox finds wrong becomes a diagnostic or a reason here, not a line of a log. */
  private static final List<Logger> LOGS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private @Nullable TrueTypeFont font;

  private PdfFonts() {}

  /** Makes PDFBox use this mapper from now on; PDFBox has one for the whole virtual machine. */
  static void install() {
    FontMappers.set(INSTANCE);
    LOGS.forEach(log -> log.setLevel(Level.OFF));
  }

  /** Whether a font's name says that it is bold or one of those that headings are set in. */
  static boolean isStrong(PDFont font) {
    String name = font.getName();
    return name != null && STRONG.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  private synchronized TrueTypeFont font() {
    TrueTypeFont loaded = font;
    if (loaded == null) {
      try (InputStream in = PdfFonts.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("missing from the PDFBox jar: " + RESOURCE);
        }
        loaded = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      font = loaded;
    }
    return loaded;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, PDCIDSystemInfo info) {
    return new CIDFontMapping(null, font(), true);
  }
}
