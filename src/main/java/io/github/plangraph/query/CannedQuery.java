package io.github.plangraph.query;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.Query;

/**
 * A query with a name, a form and a description.
 *
 * @param name its name in URLs: {@code tasks-of-technology}
 * @param source the whole file; valid SPARQL as it stands
 * @param query the parsed query; shared, so never to be changed
 */
public record CannedQuery(
    String name,
    Label title,
    Label summary,
    List<String> tags,
    List<Parameter> parameters,
    List<Column> columns,
    View view,
    Limits limits,
    String source,
    Query query) {

  /** Copies. */
  public CannedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /**
   * Reads one file.
   *
   * @param file its name, {@code 03-tasks-of-technology.rq}; the number only orders the catalogue
   * @param source its text
   * @throws InvalidQueriesException if header and query are wrong or disagree
   */
  public static CannedQuery parse(String file, String source) {
    return new QueryFile(file, source).read();
  }

  /** The parameter of this name. */
  public Optional<Parameter> parameter(String parameter) {
    return parameters.stream().filter(p -> p.name().equals(parameter)).findFirst();
  }

  /** The values that the form shows first. */
  public NavigableMap<String, String> defaults() {
    NavigableMap<String, String> values = new TreeMap<>();
    parameters.forEach(p -> p.defaultValue().ifPresent(value -> values.put(p.name(), value)));
    return values;
  }
}
