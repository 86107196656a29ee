package io.github.plangraph.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page declares, which is believed only where the bytes are not UTF-8. */
final class PageCharset {
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w-]{2,20})", Pattern.CASE_INSENSITIVE);

  private static final int BEGINNING = 8192;

  private PageCharset() {}

  static Decoding of(Source source) {
    Decoding decoding = source.decoding().orElseThrow();
    String text = decoding.text();
    if (text.startsWith("\uFEFF")) {
      return decoding;
    }
    Matcher declared = DECLARED.matcher(text.substring(0, Math.min(text.length(), BEGINNING)));
    Charset charset =
        declared.find()
            ? charset(declared.group(1).toLowerCase(Locale.ROOT))
            : StandardCharsets.UTF_8;
    if (charset.equals(StandardCharsets.UTF_8)
        || source.decode(StandardCharsets.UTF_8).malformed() == 0) {
      return decoding;
    }
    Decoding other = source.decode(charset);
    return other.malformed() <= decoding.malformed() ? other : decoding;
  }

  /** GB2312 and GBK mean GB18030 on the web; an unknown name means UTF-8. */
  private static Charset charset(String name) {
    return switch (name) {
      case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk" -> Charset.forName("GB18030");
      case "big5", "big5-hkscs" -> Charset.forName("Big5");
      default -> StandardCharsets.UTF_8;
    };
  }
}
