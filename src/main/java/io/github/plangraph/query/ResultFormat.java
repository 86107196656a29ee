package io.github.plangraph.query;

import java.util.Optional;

/** A format of a result: its ending in URLs and its media type. */
public enum ResultFormat {
  HTML("html", "text/html"),
  JSON("json", "application/json"),
  SPARQL_JSON("srj", "application/sparql-results+json"),
  XML("xml", "application/sparql-results+xml"),
  CSV("csv", "text/csv"),
  TSV("tsv", "text/tab-separated-values");

  private final String ending;
  private final String mediaType;

  ResultFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Without the dot. */
  public String ending() {
    return ending;
  }

  /** Without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The format of an ending. */
  public static Optional<ResultFormat> ofEnding(String ending) {
    for (ResultFormat format : values()) {
      if (format.ending.equals(ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
