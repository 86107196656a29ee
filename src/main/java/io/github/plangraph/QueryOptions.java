package io.github.plangraph;

import io.github.plangraph.query.QueryCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands that run canned queries. */
final class QueryOptions {

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "用这个文件夹的查询代替内置的 / canned queries in place of the bundled ones")
  private @Nullable Path queries;

  /**
   * The catalogue asked for.
   *
   * @throws io.github.plangraph.query.InvalidQueriesException if header and query of one disagree
   */
  QueryCatalogue catalogue() throws IOException {
    return queries == null ? QueryCatalogue.bundled() : QueryCatalogue.ofDirectory(queries);
  }
}
