package io.github.plangraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Writes a table for people: an IRI and its label become one linked cell. */
public final class HtmlTable {
  private final Table table;
  private final Function<String, Optional<String>> link;

  /** For each IRI column that has one, its label column. */
  private final Map<String, String> labels = new HashMap<>();

  /**
   * Of a result.
   *
   * @param link where a page about an IRI is, if there is one
   */
  public HtmlTable(Table table, Function<String, Optional<String>> link) {
    this.table = table;
    this.link = link;
    for (Column column : table.query().columns()) {
      column.labelled().ifPresent(of -> labels.put(of, column.name()));
    }
  }

  /** The {@code table} element. */
  public String html() {
    List<Column> shown =
        table.query().columns().stream().filter(column -> column.labelled().isEmpty()).toList();
    StringBuilder html = new StringBuilder("<table>\n<caption>");
    html.append(Html.escape(table.query().title().zh())).append(" <span lang=\"en\">");
    html.append(Html.escape(table.query().title().en())).append("</span></caption>\n<thead><tr>");
    for (Column column : shown) {
      html.append("<th scope=\"col\">").append(Html.escape(column.label().zh()));
      html.append(" <span lang=\"en\">").append(Html.escape(column.label().en()));
      html.append("</span></th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (Binding row : table.rows()) {
      html.append("<tr>");
      shown.forEach(column -> html.append(cell(row, column)));
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>\n").toString();
  }

  private String cell(Binding row, Column column) {
    Node term = row.get(column.name());
    String label = labels.get(column.name());
    Node text = label == null ? null : row.get(label);
    String shown = Html.escape(text != null ? Results.text(text) : plain(term));
    String kind = column.type().term();
    Optional<String> href =
        term != null && term.isURI() ? link.apply(term.getURI()) : Optional.empty();
    return "<td class=\""
        + kind
        + "\">"
        + href.map(h -> "<a href=\"" + Html.escape(h) + "\">" + shown + "</a>").orElse(shown)
        + "</td>";
  }

  private static String plain(@org.jspecify.annotations.Nullable Node term) {
    return term == null ? "" : Results.text(term);
  }
}
