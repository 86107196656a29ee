package io.github.plangraph.query;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What a canned query answered.
 *
 * @param arguments what it was asked with, as resolved: labels have become IRIs
 * @param rows in order, with the variables that the query's columns name
 * @param page which rows of the whole
 * @param truncated whether there are more rows than these
 */
public record Table(
    CannedQuery query,
    NavigableMap<String, String> arguments,
    List<Binding> rows,
    Page page,
    boolean truncated) {

  /** Copies. */
  public Table {
    arguments = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(arguments));
    rows = List.copyOf(rows);
  }

  /** The page after this one. */
  public Page next() {
    return new Page(page.offset() + rows.size(), page.limit());
  }
}
