package io.github.plangraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of JSON Lines with the line of the document it begins in.
 *
 * @param line 1-based line of the document at {@code start}
 * @param endLine 1-based line of the last character
 * @param json the fact
 */
record FoundFact(int line, int endLine, JsonNode json) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Reads the facts that have a place; offsets count code points of {@code text}. */
  static List<FoundFact> read(String jsonLines, String text) throws JsonProcessingException {
    int[] newlines = newlines(text);
    List<FoundFact> facts = new ArrayList<>();
    for (String row : jsonLines.split("\n")) {
      if (row.isBlank()) {
        continue;
      }
      JsonNode json = MAPPER.readTree(row);
      if (json.has("start")) {
        int start = json.get("start").asInt();
        int end = json.path("end").asInt(start + 1);
        facts.add(
            new FoundFact(
                lineAt(newlines, start), lineAt(newlines, Math.max(start, end - 1)), json));
      }
    }
    return facts;
  }

  String kind() {
    return json.path("kind").asText();
  }

  String field(String name) {
    return json.path(name).asText("");
  }

  boolean scored() {
    return !json.has("scope")
        && !json.path("candidate").asBoolean()
        && (!kind().equals("relation") || !field("object").isEmpty());
  }

  private static int[] newlines(String text) {
    int[] at = new int[text.length()];
    int count = 0;
    int point = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (text.charAt(i) == '\n') {
        at[count++] = point;
      }
      point++;
    }
    return Arrays.copyOf(at, count);
  }

  private static int lineAt(int[] newlines, int point) {
    int at = Arrays.binarySearch(newlines, point);
    return (at >= 0 ? at : -at - 1) + 1;
  }
}
