package io.github.plangraph.serve;

import io.github.plangraph.query.QueryScreen;
import io.github.plangraph.query.RefusedQueryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Fuseki's query operation, screened before and bounded after.
 *
 * <p>The result is whole in memory before its status is sent. Fuseki itself would stream, and a
 * timeout would then cut an answer that has already said 200.
 */
final class BoundedQuery extends SPARQL_QueryDataset {
  private final SparqlLimits limits;

  BoundedQuery(SparqlLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void executeBody(HttpAction action) {
    try {
      byte[] body = action.getRequestInputStream().readNBytes(4 * limits.maxQueryLength() + 1);
      String query = new String(body, StandardCharsets.UTF_8);
      if (query.length() > limits.maxQueryLength()) {
        ServletOps.error(413, "查询太长 / the query is too long");
      }
      execute(query, action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void execute(String queryString, HttpAction action) {
    try {
      QueryScreen.parse(queryString);
    } catch (RefusedQueryException e) {
      ServletOps.errorBadRequest(e.reason().toString());
    }
    super.execute(queryString, action);
  }

  /**
   * Runs it to its end.
   *
   * <p>Jena looks at its timer only where a row passes by: a filter that lets none through can run
   * past the limit and end as if nothing were wrong. So the time is looked at here once more.
   */
  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String queryStringLog) {
    long start = System.nanoTime();
    QueryExecResult result = whole(action, execution, query);
    if (System.nanoTime() - start > allowed(action).toNanos()) {
      throw new QueryCancelledException();
    }
    return result;
  }

  /** The client may ask for less time than the limit, in seconds, never for more. */
  private Duration allowed(HttpAction action) {
    String asked = action.getRequestParameter("timeout");
    Duration wish = asked == null ? limits.timeout() : Duration.ofSeconds(Long.parseLong(asked));
    return wish.isZero() || wish.compareTo(limits.timeout()) > 0 ? limits.timeout() : wish;
  }

  private QueryExecResult whole(HttpAction action, QueryExec execution, Query query) {
    if (query.isAskType()) {
      return new QueryExecResult(execution.ask());
    }
    if (query.isSelectType()) {
      return new QueryExecResult(rows(action, execution.select()));
    }
    if (query.isConstructQuad()) {
      return new QueryExecResult(quads(action, execution.constructQuads()));
    }
    Iterator<Triple> triples =
        query.isDescribeType() ? execution.describeTriples() : execution.constructTriples();
    Graph graph = graph(action, triples);
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    return new QueryExecResult(graph);
  }

  private RowSet rows(HttpAction action, RowSet results) {
    List<Binding> rows = new ArrayList<>();
    Budget budget = new Budget(action);
    while (results.hasNext()) {
      Binding row = results.next();
      long[] size = {0};
      row.forEach((variable, term) -> size[0] += size(term));
      if (!budget.take(size[0])) {
        break;
      }
      rows.add(row);
    }
    return RowSetStream.create(results.getResultVars(), rows.iterator());
  }

  private Graph graph(HttpAction action, Iterator<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    Budget budget = new Budget(action);
    while (triples.hasNext()) {
      Triple triple = triples.next();
      if (!budget.take(size(triple.getSubject()) + size(triple.getObject()))) {
        break;
      }
      graph.add(triple);
    }
    return graph;
  }

  private DatasetGraph quads(HttpAction action, Iterator<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Budget budget = new Budget(action);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!budget.take(size(quad.getSubject()) + size(quad.getObject()))) {
        break;
      }
      dataset.add(quad);
    }
    return dataset;
  }

  private static long size(Node term) {
    return term.isLiteral() ? term.getLiteralLexicalForm().length() : term.toString().length();
  }

  /** What is left of one answer; says in a header when it is used up. */
  private final class Budget {
    private final HttpAction action;
    private int rows;
    private long bytes;

    Budget(HttpAction action) {
      this.action = action;
    }

    boolean take(long size) {
      rows++;
      bytes += size;
      boolean fits = rows <= limits.maxRows() && bytes <= limits.maxBytes();
      if (!fits) {
        action.setResponseHeader("X-Result-Truncated", "true");
        action.setResponseHeader("X-Result-Limit", Integer.toString(limits.maxRows()));
      }
      return fits;
    }
  }
}
