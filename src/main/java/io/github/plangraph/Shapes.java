package io.github.plangraph;

import io.github.plangraph.rdf.Vocabularies;
import io.github.plangraph.validate.ShaclValidation;
import java.io.IOException;
import java.io.InputStream;

/** The shapes that stand beside vocabularies. */
final class Shapes {

  private Shapes() {}

  /**
   * Reads them.
   *
   * @throws IOException if they are missing or cannot be read
   */
  static ShaclValidation of(Vocabularies vocabularies) throws IOException {
    try (InputStream turtle =
        vocabularies
            .open(Vocabularies.SHAPES)
            .orElseThrow(() -> new IOException("没有 shapes.ttl / no shapes.ttl"))) {
      return ShaclValidation.of(turtle);
    }
  }
}
