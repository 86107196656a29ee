package io.github.plangraph.document;

import java.util.List;

/** Reports bytes that no encoding knows. */
final class Damage {
  private Damage() {}

  static List<Diagnostic> of(Decoding decoding) {
    int first = decoding.text().indexOf('\uFFFD');
    if (decoding.malformed() == 0 || first < 0) {
      return List.of();
    }
    String message =
        "有 %d 处字节无法解码，以 U+FFFD 代替 / %d byte sequences could not be decoded"
            .formatted(decoding.malformed(), decoding.malformed());
    return List.of(new Diagnostic(new Span(first, first + 1), message));
  }
}
