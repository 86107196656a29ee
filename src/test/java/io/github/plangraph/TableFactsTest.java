package io.github.plangraph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What columns, responsibility tails and headings say, as the rules alone print it. */
class TableFactsTest {

  static List<Cases> cases() {
    return Cases.of("tables");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(Cases one) {
    StringBuilder actual = new StringBuilder();
    for (JsonNode fact : one.facts()) {
      if (Set.of("indicator", "responsible").contains(fact.get("kind").asText())
          || fact.has("scope")) {
        actual.append(fields(fact)).append('\n');
      }
    }
    one.check(actual.toString());
  }

  private static String fields(JsonNode fact) {
    return Stream.of("kind", "type", "of", "op", "value", "unit", "year", "role", "organization")
        .filter(name -> fact.has(name))
        .map(name -> fact.get(name).asText())
        .collect(Collectors.joining(" "))
        .concat(fact.has("object") ? " " + fact.get("object").asText() : "")
        .concat(fact.has("box") ? " [" + fact.get("box").asText() + "]" : "")
        .concat(fact.has("task") ? " <- " + fact.get("task").asText() : "");
  }
}
