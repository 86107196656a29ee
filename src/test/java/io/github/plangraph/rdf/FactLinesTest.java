package io.github.plangraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Passage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** Who reads along has the plan before its first passage is read, and the facts as they come. */
  @Test
  void linesComeWhileThePlanIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SamplePlan sample = Samples.plan();
    Extraction extraction = sample.extractions().get(0);
    List<Passage> passages = extraction.structure().passages();
    int second = passages.get(1).text().span().start();
    Map<Boolean, List<Fact>> early =
        extraction.facts().stream()
            .collect(Collectors.partitioningBy(f -> f.evidence().span().start() < second));
    List<Integer> sizes = new ArrayList<>();
    new FactLines(Iris.standard(), SamplePlan.vocabulary(), true)
        .write(
            sample.document(),
            List.of(extraction.structure()),
            structure ->
                passage -> {
                  sizes.add(out.size());
                  return early.getOrDefault(passage.equals(passages.get(0)), List.of());
                },
            out);
    assertEquals(lines(true), out.toString(StandardCharsets.UTF_8));
    assertTrue(sizes.get(0) > 0, "the plan is out");
    assertTrue(sizes.get(1) > sizes.get(0), "and so is what the first passage says");
    assertEquals(passages.size(), sizes.size());
  }

  private static String lines(boolean candidates) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SamplePlan sample = Samples.plan();
    new FactLines(Iris.standard(), SamplePlan.vocabulary(), candidates)
        .write(sample.document(), sample.extractions(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
