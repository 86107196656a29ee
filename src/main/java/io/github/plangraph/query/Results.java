package io.github.plangraph.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** Writes tables for machines. A page for people is {@link HtmlTable}. */
public final class Results {
  private static final JsonFactory JSON = new JsonFactory();

  private Results() {}

  /**
   * Writes a table, UTF-8.
   *
   * @throws IllegalArgumentException for {@link ResultFormat#HTML}
   */
  public static void write(Table table, ResultFormat format, OutputStream out) throws IOException {
    switch (format) {
      case JSON -> json(table, out);
      case SPARQL_JSON -> sparql(table, ResultSetLang.RS_JSON, out);
      case XML -> sparql(table, ResultSetLang.RS_XML, out);
      case CSV -> sparql(table, ResultSetLang.RS_CSV, out);
      case TSV -> sparql(table, ResultSetLang.RS_TSV, out);
      case HTML -> throw new IllegalArgumentException("HTML");
    }
  }

  /** The plain text of a term: an IRI, or what a literal reads. */
  public static String text(Node term) {
    return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
  }

  private static void sparql(Table table, Lang lang, OutputStream out) {
    List<Var> variables =
        table.query().columns().stream().map(column -> Var.alloc(column.name())).toList();
    RowSet rows = RowSetStream.create(variables, table.rows().iterator());
    RowSetWriter writer = RowSetWriterRegistry.getFactory(lang).create(lang);
    writer.write(out, rows, Context.create());
  }

  /** {@code {"query", "arguments", "columns", "rows": [{column: value}], "truncated"}}. */
  private static void json(Table table, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("query", table.query().name());
      json.writeObjectFieldStart("arguments");
      for (Map.Entry<String, String> argument : table.arguments().entrySet()) {
        json.writeStringField(argument.getKey(), argument.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("columns");
      for (Column column : table.query().columns()) {
        json.writeString(column.name());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (Binding row : table.rows()) {
        row(json, table.query().columns(), row);
      }
      json.writeEndArray();
      json.writeBooleanField("truncated", table.truncated());
      json.writeEndObject();
    }
  }

  /** An unbound variable has no member. */
  private static void row(JsonGenerator json, List<Column> columns, Binding row)
      throws IOException {
    json.writeStartObject();
    for (Column column : columns) {
      Node term = row.get(column.name());
      if (term != null) {
        json.writeFieldName(column.name());
        value(json, term);
      }
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Node term) throws IOException {
    if (term.isLiteral() && numeric(term)) {
      json.writeNumber(term.getLiteralLexicalForm());
    } else {
      json.writeString(text(term));
    }
  }

  /** Only forms that are JSON numbers as they stand: {@code +1}, {@code .5} and INF are not. */
  private static boolean numeric(Node literal) {
    boolean number =
        XSDDatatype.XSDinteger.equals(literal.getLiteralDatatype())
            || XSDDatatype.XSDdecimal.equals(literal.getLiteralDatatype());
    return number && literal.getLiteralLexicalForm().matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
  }
}
