package io.github.plangraph.rdf;

import java.util.Locale;
import java.util.Optional;

/** A way to write a graph down. */
public enum GraphFormat {
  /** RDF 1.1 N-Quads in canonical form: graph by graph, each sorted by code point. */
  NQUADS("nq", "application/n-quads"),
  /** RDF 1.1 TriG, graph by graph. */
  TRIG("trig", "application/trig"),
  /** RDF 1.1 Turtle: all graphs as one. */
  TURTLE("ttl", "text/turtle"),
  /** JSON-LD 1.1 in flattened form, with an inline context. */
  JSONLD("jsonld", "application/ld+json");

  private final String extension;
  private final String mediaType;

  GraphFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** File name extension without the dot. */
  public String extension() {
    return extension;
  }

  /** As registered with IANA. */
  public String mediaType() {
    return mediaType;
  }

  /** The format that a file name asks for; a final {@code .gz} is passed over. */
  public static Optional<GraphFormat> ofFileName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    for (GraphFormat format : values()) {
      if (plain.endsWith("." + format.extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
