package io.github.plangraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;

/** Checks that a header and its query say the same. */
final class HeaderCheck {
  private final CannedQuery canned;
  private final Query query;
  private final SparqlWords words;
  private final QueryFile.Faults faults;

  HeaderCheck(CannedQuery canned, QueryFile.Faults faults) {
    this.canned = canned;
    this.query = canned.query();
    this.words = SparqlWords.of(canned.source());
    this.faults = faults;
  }

  void run() {
    shape();
    parameters();
    defaults();
    if (query.isSelectType()) {
      columns();
    }
    view();
  }

  private void shape() {
    if (!query.isSelectType()) {
      faults.add("query", "只支持 SELECT", "only SELECT is supported");
    }
    if (words.federated() || words.dataset()) {
      faults.add("query", "不得使用 SERVICE 或 FROM", "SERVICE and FROM are not allowed");
    }
    // Without an order, two runs may answer differently and pages overlap.
    if (!query.hasOrderBy()) {
      faults.add("query", "缺少 ORDER BY", "ORDER BY is missing");
    }
    if (query.hasLimit() && query.getLimit() > canned.limits().maxRows()) {
      faults.add("query", "LIMIT 大于 limits.max_rows", "LIMIT is above limits.max_rows");
    }
  }

  private void parameters() {
    Map<String, Parameter> byVariable = new HashMap<>();
    for (Parameter parameter : canned.parameters()) {
      byVariable.put(parameter.variable(), parameter);
      if (!words.variables().contains(parameter.variable())) {
        String variable = "?" + parameter.variable();
        faults.add(
            "params." + parameter.name(), "查询中没有变量 " + variable, "the query has no " + variable);
      }
      // Substitution would turn a projected variable into an expression.
      if (query.isSelectType() && query.getResultVars().contains(parameter.variable())) {
        faults.add(
            "params." + parameter.name(), "参数变量不能是结果列", "a parameter's variable is no column");
      }
    }
    for (String variable : new TreeSet<>(words.variables())) {
      if (variable.startsWith("_") && !byVariable.containsKey(variable)) {
        faults.add("query", "变量 ?" + variable + " 没有对应的参数", "?" + variable + " is no parameter");
      }
    }
  }

  private void defaults() {
    for (Parameter parameter : canned.parameters()) {
      String place = "defaults." + parameter.name();
      if (parameter.required() && parameter.defaultValue().isEmpty()) {
        faults.add(place, "必填参数缺少默认值", "a required parameter has no default");
      }
      parameter
          .defaultValue()
          .flatMap(value -> Values.fault(parameter, value))
          .ifPresent(reason -> faults.add(place, reason.zh(), reason.en()));
    }
  }

  private void columns() {
    List<String> declared = canned.columns().stream().map(Column::name).toList();
    if (!declared.equals(query.getResultVars())) {
      faults.add(
          "columns",
          "列 " + declared + " 与 SELECT " + query.getResultVars() + " 不一致",
          "columns " + declared + " are not those of SELECT " + query.getResultVars());
    }
    for (Column column : canned.columns()) {
      column.labelled().ifPresent(of -> exists("columns." + column.name() + ".of", of));
    }
  }

  private void view() {
    canned.view().fields().forEach((role, column) -> exists("view." + role, column));
  }

  private void exists(String place, String column) {
    Set<String> declared = new TreeSet<>();
    canned.columns().forEach(c -> declared.add(c.name()));
    if (!declared.contains(column)) {
      faults.add(place, "没有列 " + column, "there is no column " + column);
    }
  }
}
