package io.github.plangraph.query;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.lang.arq.javacc.TokenMgrError;

/** Decides whether a stranger's query may run. */
public final class QueryScreen {
  private QueryScreen() {}

  /**
   * Parses a query that reads this dataset and nothing else.
   *
   * <p>Refuses SERVICE wherever it stands (switching federation off is not enough: {@code SERVICE
   * SILENT} would still answer as if all were well), FROM, and ARQ's JSON form.
   *
   * @throws RefusedQueryException if the query is malformed or asks for more
   */
  public static Query parse(String text) {
    Query query;
    SparqlWords words;
    try {
      query = QueryFactory.create(text, Syntax.syntaxARQ);
      words = SparqlWords.of(text);
    } catch (QueryParseException e) {
      // The first line says what and where; a list of all tokens that might have stood there
      // follows.
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new RefusedQueryException(
          new Label("SPARQL 语法错误：" + reason, "no valid SPARQL: " + reason), e);
    } catch (TokenMgrError e) {
      throw new RefusedQueryException(
          new Label("SPARQL 词法错误：" + e.getMessage(), "no valid SPARQL: " + e.getMessage()), e);
    } catch (StackOverflowError e) {
      throw new RefusedQueryException(new Label("查询嵌套过深", "the query is nested too deeply"), e);
    }
    if (words.federated()) {
      throw new RefusedQueryException(
          new Label("本端点不执行 SERVICE 联邦查询", "this endpoint runs no SERVICE"));
    }
    if (words.dataset() || query.hasDatasetDescription()) {
      throw new RefusedQueryException(
          new Label(
              "不支持 FROM；默认图是全部命名图的并集",
              "FROM is refused; the default graph is the union of all graphs"));
    }
    if (!(query.isSelectType()
        || query.isAskType()
        || query.isConstructType()
        || query.isDescribeType())) {
      throw new RefusedQueryException(
          new Label("只支持 SELECT、ASK、CONSTRUCT、DESCRIBE", "only SELECT, ASK, CONSTRUCT, DESCRIBE"));
    }
    return query;
  }
}
