package io.github.plangraph;

import io.github.plangraph.query.InvalidQueriesException;
import io.github.plangraph.query.QueryCatalogue;
import java.io.IOException;
import java.nio.file.Files;
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

  QueryCatalogue catalogue() throws IOException {
    try {
      return queries == null ? QueryCatalogue.bundled() : QueryCatalogue.ofDirectory(queries);
    } catch (InvalidQueriesException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The TDB2 folder of a build's output folder, or the folder itself. */
  Path store(Path folder) {
    Path inner = folder.resolve("tdb2");
    return Files.isDirectory(inner) ? inner : folder;
  }
}
