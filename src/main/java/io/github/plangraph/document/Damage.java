package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/** Reports bytes that no encoding knows, and text that was garbled before. */
final class Damage {
  private Damage() {}

  static List<Diagnostic> of(Decoding decoding) {
    List<Diagnostic> found = new ArrayList<>();
    int first = decoding.text().indexOf('\uFFFD');
    if (decoding.malformed() > 0 && first >= 0) {
      String message =
          "有 %d 处字节无法解码，以 U+FFFD 代替 / %<d byte sequences could not be decoded"
              .formatted(decoding.malformed());
      found.add(new Diagnostic(new Span(first, first + 1), message));
    }
    found.addAll(Mojibake.of(decoding.text()));
    return found;
  }
}
