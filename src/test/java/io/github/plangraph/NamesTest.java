package io.github.plangraph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Places, bodies and policies, and what is none of them, as the rules alone print it. */
class NamesTest {

  private static final Set<String> TYPES = Set.of("region", "organization", "policy");

  static List<Cases> cases() {
    return Cases.of("names");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(Cases one) {
    StringBuilder actual = new StringBuilder();
    for (JsonNode fact : one.facts()) {
      if (fact.get("kind").asText().equals("mention")
          && TYPES.contains(fact.get("type").asText())) {
        actual
            .append(fact.get("type").asText())
            .append(' ')
            .append(fact.get("text").asText())
            .append('\n');
      }
    }
    one.check(actual.toString());
  }
}
