package io.github.plangraph.serve;

import io.github.plangraph.query.CannedQuery;
import io.github.plangraph.query.Html;
import io.github.plangraph.query.Parameter;
import io.github.plangraph.query.ValueType;
import java.util.Map;

/** The form of a canned query. */
final class QueryForm {
  private QueryForm() {}

  /**
   * The {@code form} element.
   *
   * @param values shown in it, by parameter
   */
  static String html(CannedQuery query, Map<String, String> values) {
    StringBuilder html = new StringBuilder();
    html.append("<form action=\"/query/").append(query.name()).append("\" method=\"get\">\n");
    for (Parameter parameter : query.parameters()) {
      html.append(field(parameter, values.getOrDefault(parameter.name(), "")));
    }
    html.append("<button type=\"submit\">查询 <span lang=\"en\">Run</span></button>\n</form>\n");
    return html.toString();
  }

  private static String field(Parameter parameter, String value) {
    boolean digits = parameter.type() == ValueType.YEAR || parameter.type() == ValueType.INTEGER;
    return "<label><span>"
        + Html.escape(parameter.label().zh())
        + " <span lang=\"en\">"
        + Html.escape(parameter.label().en())
        + (parameter.required() ? "" : "，可不填 optional")
        + "</span></span><input name=\""
        + parameter.name()
        + "\" value=\""
        + Html.escape(value)
        + "\""
        + (digits ? " inputmode=\"numeric\"" : "")
        + (parameter.required() ? " required" : "")
        + "></label>\n";
  }
}
