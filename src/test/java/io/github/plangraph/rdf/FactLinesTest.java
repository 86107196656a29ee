package io.github.plangraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FactLinesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void theSamplePrintsTheExpectedLines() throws IOException {
    assertEquals(Samples.text("/cases/graph/sample/expected.jsonl"), lines(true));
  }

  @Test
  void candidatesArePrintedOnRequestOnly() throws IOException {
    assertFalse(lines(false).contains("可信\\\""));
    assertTrue(lines(true).contains("\"candidate\":true"));
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    int[] text = Samples.plan().document().text().codePoints().toArray();
    int mentions = 0;
    for (String line : lines(true).split("\n")) {
      JsonNode json = MAPPER.readTree(line);
      int start = json.get("start").asInt();
      int end = json.get("end").asInt();
      String source = new String(text, start, end - start).replace("*", "");
      if (json.get("kind").asText().equals("mention")) {
        assertEquals(json.get("text").asText(), source);
        mentions++;
      } else if (json.get("kind").asText().equals("section")) {
        assertEquals(json.get("title").asText(), source);
      }
    }
    assertTrue(mentions >= 10, "mentions: " + mentions);
  }

  @Test
  void conceptsAreThoseOfTheGraph() throws IOException {
    String graph = Samples.mapped().toString();
    for (String line : lines(false).split("\n")) {
      JsonNode concept = MAPPER.readTree(line).get("concept");
      assertTrue(concept == null || graph.contains(concept.asText()), line);
    }
  }

  private static String lines(boolean candidates) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SamplePlan sample = Samples.plan();
    new FactLines(Iris.standard(), SamplePlan.vocabulary(), candidates)
        .write(sample.document(), sample.extractions(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
