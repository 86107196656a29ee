package io.github.plangraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Turns what a user typed into the terms that a query is run with. */
final class Arguments {
  private final CannedQuery query;
  private final LabelIndex labels;

  Arguments(CannedQuery query, LabelIndex labels) {
    this.query = query;
    this.labels = labels;
  }

  /**
   * The terms, by parameter in the order of the header.
   *
   * @throws ArgumentException if a value is unknown, missing, malformed or means nothing
   */
  Map<Parameter, Node> resolve(Map<String, String> given) {
    for (String name : new TreeMap<>(given).keySet()) {
      if (query.parameter(name).isEmpty()) {
        throw new ArgumentException(
            name, new Label("没有这个参数", "there is no such parameter"), List.of());
      }
    }
    Map<Parameter, Node> terms = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      String value = given.getOrDefault(parameter.name(), "").strip();
      if (!value.isEmpty()) {
        terms.put(parameter, term(parameter, value));
      } else if (parameter.required()) {
        throw fault(parameter, "缺少必填参数", "a required parameter is missing", List.of());
      }
    }
    return terms;
  }

  private Node term(Parameter parameter, String value) {
    Values.fault(parameter, value)
        .ifPresent(
            reason -> {
              throw new ArgumentException(parameter.name(), reason, List.of());
            });
    boolean label = parameter.type() == ValueType.IRI && !Values.looksLikeIri(value);
    return label ? thing(parameter, value) : Values.term(parameter.type(), value);
  }

  private Node thing(Parameter parameter, String label) {
    List<Node> found = labels.find(parameter.ofClass().orElseThrow(), label);
    if (found.isEmpty()) {
      throw fault(
          parameter, "没有名为“" + label + "”的条目", "nothing is called “" + label + "”", List.of());
    }
    if (found.size() > 1) {
      throw fault(
          parameter,
          "“" + label + "”有多个条目，请用 IRI",
          "several things are called “" + label + "”; give an IRI",
          found.stream().map(Node::getURI).toList());
    }
    return found.get(0);
  }

  private static ArgumentException fault(
      Parameter parameter, String zh, String en, List<String> candidates) {
    return new ArgumentException(parameter.name(), new Label(zh, en), candidates);
  }
}
