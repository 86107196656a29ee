package io.github.plangraph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What numbers in sentences measure, how they bound it and by when, as a user sees it. */
class IndicatorsTest {

  private static final List<String> FIELDS = List.of("of", "op", "value", "unit", "year", "role");

  static List<Cases> cases() {
    return Cases.of("indicators");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(Cases one) {
    StringBuilder actual = new StringBuilder();
    for (JsonNode fact : one.facts()) {
      if (fact.get("kind").asText().equals("indicator")) {
        List<String> cells = FIELDS.stream().map(f -> fact.path(f).asText("-")).toList();
        actual.append(String.join("|", cells)).append('\n');
      }
    }
    one.check(actual.toString());
  }
}
