package io.github.plangraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;

/** Runs canned queries over one dataset. Stateless and safe for many threads. */
public final class QueryRunner {
  private final DatasetGraph dataset;

  /**
   * Over a dataset.
   *
   * @param dataset its default graph need not be the union; see {@link UnionDataset}
   */
  public QueryRunner(DatasetGraph dataset) {
    this.dataset = UnionDataset.of(dataset);
  }

  /**
   * Runs a query and keeps its rows.
   *
   * @param arguments by name of parameter; an empty value counts as none; where the parameter has a
   *     class, a plain label may stand for the thing's IRI
   * @throws ArgumentException if one is unknown, missing, malformed, or a label of no thing or of
   *     several
   * @throws QueryTimeoutException if the query's time is over
   */
  public Table run(CannedQuery query, Map<String, String> arguments, Page page) {
    return Txn.calculateRead(dataset, () -> runInside(query, arguments, page));
  }

  private Table runInside(CannedQuery query, Map<String, String> arguments, Page page) {
    Map<Parameter, Node> terms =
        new Arguments(query, new LabelIndex(UnionDataset.graph(dataset))).resolve(arguments);
    int wanted = Math.min(page.limit(), query.limits().maxRows());
    List<Binding> rows = execute(query, paged(query.query(), page.offset(), wanted), terms);
    boolean truncated = rows.size() > wanted;
    NavigableMap<String, String> used = new TreeMap<>();
    terms.forEach((parameter, term) -> used.put(parameter.name(), Results.text(term)));
    return new Table(query, used, truncated ? rows.subList(0, wanted) : rows, page, truncated);
  }

  private List<Binding> execute(CannedQuery canned, Query query, Map<Parameter, Node> terms) {
    Duration limit = canned.limits().timeout();
    QueryExecBuilder builder =
        QueryExec.dataset(dataset).query(query).timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    terms.forEach((parameter, term) -> builder.substitution(parameter.variable(), term));
    long start = System.nanoTime();
    try (QueryExec execution = builder.build()) {
      List<Binding> rows = new ArrayList<>();
      // Detached: a row of TDB2 looks its values up when asked, which is too late after the
      // transaction.
      execution.select().forEachRemaining(row -> rows.add(row.detach()));
      // Jena looks at its timer only where a row passes by.
      if (System.nanoTime() - start > limit.toNanos()) {
        throw new QueryCancelledException();
      }
      return rows;
    } catch (QueryCancelledException e) {
      throw new QueryTimeoutException(limit, e);
    }
  }

  /** One row more than wanted, so that a cut is noticed; never more than the query's own LIMIT. */
  private static Query paged(Query query, long offset, int wanted) {
    Query paged = query.cloneQuery();
    long own = query.hasLimit() ? Math.max(0, query.getLimit() - offset) : Long.MAX_VALUE;
    paged.setLimit(Math.min(own, wanted + 1L));
    if (offset > 0) {
      paged.setOffset(offset + (query.hasOffset() ? query.getOffset() : 0));
    }
    return paged;
  }
}
