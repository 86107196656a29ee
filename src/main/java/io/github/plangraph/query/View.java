package io.github.plangraph.query;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a result is best drawn.
 *
 * @param fields role in the drawing (source, target, value, label …) to column
 */
public record View(Kind kind, NavigableMap<String, String> fields) {

  /** Copies. */
  public View {
    fields = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(fields));
  }

  /** A plain table. */
  public static View table() {
    return new View(Kind.TABLE, new TreeMap<>(Map.of()));
  }

  /** The drawings. */
  public enum Kind {
    TABLE,
    BAR,
    SANKEY,
    HEATMAP,
    GRAPH,
    TIMELINE,
    TREE,
    NUMBER;

    /** Name in a header. */
    public String term() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The drawing that a header calls so. */
    public static Optional<Kind> of(String term) {
      for (Kind kind : values()) {
        if (kind.term().equals(term)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
