package io.github.plangraph.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** All canned queries, in the order of their files' names. Immutable. */
public final class QueryCatalogue {
  private final Map<String, CannedQuery> byName;

  private QueryCatalogue(Map<String, CannedQuery> byName) {
    this.byName = byName;
  }

  /**
   * The {@code .rq} files of a directory.
   *
   * @throws IOException if one cannot be read
   * @throws InvalidQueriesException naming every fault of every file
   */
  public static QueryCatalogue ofDirectory(Path directory) throws IOException {
    return of(ClasspathFiles.read(directory, ".rq"));
  }

  /**
   * The {@code .rq} files that are packed with the program.
   *
   * @throws IOException if one cannot be read
   * @throws InvalidQueriesException naming every fault of every file
   */
  public static QueryCatalogue bundled() throws IOException {
    return ofClasspath(QueryCatalogue.class.getClassLoader(), "queries");
  }

  /**
   * The {@code .rq} files of a directory on a classpath, from class directories and jars alike.
   *
   * @throws IOException if one cannot be read
   * @throws InvalidQueriesException naming every fault of every file
   */
  public static QueryCatalogue ofClasspath(ClassLoader loader, String directory)
      throws IOException {
    return of(ClasspathFiles.read(loader, directory, ".rq"));
  }

  private static QueryCatalogue of(NavigableMap<String, String> files) {
    Map<String, CannedQuery> queries = new LinkedHashMap<>();
    List<QueryFault> faults = new ArrayList<>();
    files.forEach(
        (file, text) -> {
          try {
            CannedQuery query = CannedQuery.parse(file, text);
            if (queries.putIfAbsent(query.name(), query) != null) {
              Label reason = new Label("名称重复：" + query.name(), "name used twice: " + query.name());
              faults.add(new QueryFault(file, "file", reason));
            }
          } catch (InvalidQueriesException e) {
            faults.addAll(e.faults());
          }
        });
    if (!faults.isEmpty()) {
      throw new InvalidQueriesException(faults);
    }
    return new QueryCatalogue(queries);
  }

  /** All, in order. */
  public Collection<CannedQuery> queries() {
    return List.copyOf(byName.values());
  }

  /** The one of this name. */
  public Optional<CannedQuery> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
