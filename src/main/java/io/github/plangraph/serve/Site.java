package io.github.plangraph.serve;

import io.github.plangraph.query.QueryCatalogue;
import io.github.plangraph.query.QueryRunner;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the routes share.
 *
 * @param dataset whose default graph is the union
 * @param base of the IRIs of the data, with its final slash; pages about them stand under {@code
 *     /id/}
 * @param statistics waits until the data is counted
 * @param version of the program
 */
record Site(
    DatasetGraph dataset,
    QueryCatalogue catalogue,
    QueryRunner runner,
    Supplier<GraphStatistics> statistics,
    Turn turn,
    String base,
    String version) {

  /** Where the page about a thing is, if it is one of ours. */
  Optional<String> link(String iri) {
    return iri.startsWith(base)
        ? Optional.of("/id/" + iri.substring(base.length()))
        : Optional.empty();
  }
}
