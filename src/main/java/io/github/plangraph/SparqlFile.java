package io.github.plangraph;

import io.github.plangraph.query.QueryScreen;
import io.github.plangraph.query.ResultFormat;
import java.io.PrintStream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/**
 * A SPARQL query of the user's own.
 *
 * @param query screened: it reads the dataset it is run on and nothing else
 */
record SparqlFile(Query query) {

  /**
   * Reads a query.
   *
   * @throws io.github.plangraph.query.RefusedQueryException if it is malformed or asks for more
   */
  static SparqlFile parse(String text) {
    return new SparqlFile(QueryScreen.parse(text));
  }

  /** Prints rows in a format of results, ASK as true or false in text formats, graphs as Turtle. */
  void run(DatasetGraph dataset, ResultFormat format, PrintStream out) {
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            print(execution, format, out);
          }
        });
    out.flush();
  }

  private void print(QueryExec execution, ResultFormat format, PrintStream out) {
    if (query.isSelectType()) {
      RowSetWriterRegistry.getFactory(lang(format))
          .create(lang(format))
          .write(out, execution.select(), Context.create());
    } else if (query.isAskType()) {
      RowSetWriterRegistry.getFactory(lang(format))
          .create(lang(format))
          .write(out, execution.ask(), Context.create());
    } else {
      RDFWriter.source(query.isConstructType() ? execution.construct() : execution.describe())
          .lang(Lang.TURTLE)
          .output(out);
    }
  }

  private static Lang lang(ResultFormat format) {
    return switch (format) {
      case JSON, SPARQL_JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case TSV -> ResultSetLang.RS_TSV;
      case CSV, HTML -> ResultSetLang.RS_CSV;
    };
  }
}
