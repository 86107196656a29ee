package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The JSON Lines of the bundled plans, candidates included, keep what they promise to programs that
 * read them: fields and their order, code points, quotes, labels, levels.
 */
class FactContractTest {
  /**
   * Fields by kind, or by kind and type, in order; a question mark after those that may be absent.
   */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry(
              "plan", "type title issuer? number? date? signed? published? from? to? start end"),
          Map.entry("section", "level number title role start end"),
          Map.entry("box", "number title start end"),
          Map.entry("task", "title deadline? start end"),
          Map.entry("measure", "title start end"),
          Map.entry("mention", "type text label concept confidence rule start end candidate?"),
          Map.entry("indicator", "text of op value unit year? role start end candidate?"),
          Map.entry("responsible", "organization role start end candidate?"),
          Map.entry("develops", "type object text verb? start end scope? candidate?"),
          Map.entry("uses", "type object text verb? start end scope? candidate?"),
          Map.entry("standardises", "type object text verb? start end scope? candidate?"),
          Map.entry("demonstrates", "type object text verb? start end scope? candidate?"),
          Map.entry("targetsSector", "type object text verb? start end scope candidate?"),
          Map.entry("appliedIn", "type subject object start end scope? candidate?"),
          Map.entry("broader", "type subject object start end scope? candidate?"),
          Map.entry("implements", "type subject object start end"),
          Map.entry("cites", "type object text number? start end candidate?"));

  private static final String PLACE = "file plan path? box? task?";

  private static final List<JsonNode> FACTS = new ArrayList<>();
  private static String text = "";
  private static int[] codePoints = {};

  @BeforeAll
  static void extract() throws JsonProcessingException {
    for (String line : Cli.run("extract", "--candidates", Cli.SEED).lines()) {
      FACTS.add(new ObjectMapper().readTree(line));
    }
    text = Cli.run("text", Cli.SEED).out();
    codePoints = text.codePoints().toArray();
  }

  private static List<JsonNode> all(String kind) {
    List<JsonNode> found = FACTS.stream().filter(f -> of(f, "kind").equals(kind)).toList();
    assertFalse(found.isEmpty(), "no " + kind);
    return found;
  }

  private static String of(JsonNode fact, String field) {
    return fact.path(field).asText();
  }

  private static String slice(JsonNode fact) {
    int start = fact.get("start").asInt();
    return new String(codePoints, start, fact.get("end").asInt() - start);
  }

  private static String unmarked(String marked) {
    return marked.replace("**", "").replace("==", "");
  }

  private static int line(JsonNode fact) {
    int line = 1;
    for (int i = 0; i < fact.get("start").asInt(); i++) {
      line += codePoints[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  @Test
  void fieldsAreTheseInThisOrder() {
    for (JsonNode fact : FACTS) {
      String kind = of(fact, "kind");
      String fields = FIELDS.get(kind.equals("relation") ? of(fact, "type") : kind);
      assertTrue(fields != null, fact.toString());
      StringBuilder pattern = new StringBuilder("kind ");
      for (String field : (fields + " " + PLACE).split(" ")) {
        boolean optional = field.endsWith("?");
        String name = optional ? field.substring(0, field.length() - 1) : field;
        pattern.append("(").append(name).append(" )").append(optional ? "?" : "");
      }
      StringBuilder names = new StringBuilder();
      fact.fieldNames().forEachRemaining(name -> names.append(name).append(' '));
      assertTrue(names.toString().matches(pattern.toString()), fact.toString());
    }
  }

  @Test
  void plansAreTheTwoWithAllThatTheirHeadsSay() {
    String[] expected = {
      "规划 大数据产业发展规划（2016-2020年） 工业和信息化部 工信部规〔2016〕412号 2016-12-30 2016-12-18 2017-01-17 2016 2020",
      "规划 软件和信息技术服务业发展规划（2016-2020年） 工业和信息化部 工信部规〔2016〕425号  2016-12-18  2016 2020"
    };
    List<String> fields =
        List.of("type", "title", "issuer", "number", "date", "signed", "published", "from", "to");
    List<String> actual =
        all("plan").stream()
            .map(p -> fields.stream().map(f -> of(p, f)).collect(Collectors.joining(" ")))
            .toList();
    assertEquals(List.of(expected), actual);
  }

  @Test
  void quotesAreWhatStandsThereWithoutMarks() {
    for (JsonNode fact : FACTS) {
      if (fact.has("text")) {
        assertEquals(of(fact, "text"), unmarked(slice(fact)), fact.toString());
      }
    }
  }

  @Test
  void factsFollowTheTextUnderTheirPlan() {
    JsonNode plan = FACTS.get(0);
    int last = 0;
    for (JsonNode fact : FACTS) {
      int start = fact.get("start").asInt();
      if (of(fact, "kind").equals("plan")) {
        plan = fact;
      } else {
        assertTrue(start >= last, fact.toString());
        assertEquals(of(plan, "title"), of(fact, "plan"));
        assertTrue(start >= plan.get("start").asInt(), fact.toString());
        assertTrue(fact.get("end").asInt() <= plan.get("end").asInt(), fact.toString());
      }
      last = start;
    }
  }

  @Test
  void titlesStandInTheirOwnLineWithoutNumberAndStop() {
    for (String kind : List.of("section", "box", "task")) {
      for (JsonNode fact : all(kind)) {
        String own = unmarked(text.split("\n", -1)[line(fact) - 1]);
        assertTrue(own.contains(of(fact, "title")), fact + " in " + own);
        assertFalse(
            of(fact, "title").matches("(?s).*[。.]|[一二三四五六七八九十]+、.*|（.）.*"), of(fact, "title"));
      }
    }
  }

  @Test
  void levelIsTheClassOfNumbering() {
    for (JsonNode section : all("section")) {
      String number = of(section, "number");
      int level = number.matches("[一二三四五六七八九十]+") ? 1 : number.matches("（[一二三四五六七八九十]+）") ? 2 : 3;
      assertEquals(level, section.get("level").asInt(), section.toString());
    }
  }

  @Test
  void placesAreThoseOfLinesThatAreThere() {
    Set<String> tasks = values("task", "title");
    Set<String> boxes = values("box", "number");
    Set<String> paths = new HashSet<>();
    all("section").forEach(s -> paths.add(of(s, "plan") + of(s, "path")));
    for (JsonNode fact : FACTS) {
      assertTrue(!fact.has("task") || tasks.contains(of(fact, "task")), fact.toString());
      assertTrue(!fact.has("box") || boxes.contains(of(fact, "box")), fact.toString());
      assertTrue(
          !fact.has("path") || paths.contains(of(fact, "plan") + of(fact, "path")),
          fact.toString());
      assertEquals("plans-2016-2020.md", of(fact, "file"));
    }
  }

  private static Set<String> values(String kind, String field) {
    return all(kind).stream().map(f -> of(f, field)).collect(Collectors.toSet());
  }

  @Test
  void boxesCoverTheirItemsAndImplementATask() {
    assertEquals(17, all("box").size());
    List<JsonNode> implementing =
        all("relation").stream().filter(f -> of(f, "type").equals("implements")).toList();
    assertEquals(17, implementing.size());
    for (JsonNode box : all("box")) {
      assertTrue(unmarked(slice(box)).contains(of(box, "title")), box.toString());
      assertTrue(slice(box).contains("\n"), "items of " + box);
      assertFalse(of(box, "task").isEmpty(), box.toString());
    }
  }

  /** Who reads relations finds the mention, with its quote and concept, in the same line. */
  @Test
  void relationsRepeatLabelsOfMentionsOfTheirLine() {
    Map<Integer, Set<String>> labels = new HashMap<>();
    all("mention")
        .forEach(m -> labels.computeIfAbsent(line(m), l -> new HashSet<>()).add(of(m, "label")));
    for (JsonNode relation : all("relation")) {
      if (!of(relation, "type").equals("implements")) {
        Set<String> here = labels.getOrDefault(line(relation), Set.of());
        assertTrue(here.contains(of(relation, "object")), relation.toString());
        assertTrue(
            !relation.has("subject") || here.contains(of(relation, "subject")),
            relation.toString());
      }
    }
  }

  @Test
  void standardsAndDemonstrationsComeBesideWhatTheyImply() {
    Set<String> plain = new HashSet<>();
    all("relation").stream()
        .filter(r -> of(r, "type").matches("develops|uses"))
        .forEach(r -> plain.add(r.get("start") + of(r, "object")));
    for (JsonNode relation : all("relation")) {
      if (of(relation, "type").matches("standardises|demonstrates")) {
        assertTrue(
            plain.contains(relation.get("start") + of(relation, "object")), relation.toString());
      }
    }
  }

  @Test
  void planIsNoCitationOfItself() {
    for (JsonNode relation : all("relation")) {
      assertFalse(
          of(relation, "type").equals("cites")
              && of(relation, "plan").equals(of(relation, "object")),
          relation.toString());
    }
  }

  @Test
  void valuesAreOfTheirForms() {
    for (JsonNode fact : all("indicator")) {
      assertTrue(of(fact, "op").matches("eq|ge|gt|le|lt|approx|range"), fact.toString());
      String number = "-?\\d+(\\.\\d*[1-9])?";
      assertTrue(of(fact, "value").matches(number + "(\\.\\." + number + ")?"), fact.toString());
      assertTrue(of(fact, "role").matches("target|status"), fact.toString());
    }
    for (JsonNode fact : all("mention")) {
      assertTrue(of(fact, "type").matches("technology|sector|policy|organization|region"));
      double confidence = fact.get("confidence").asDouble();
      assertEquals(confidence < 0.45, fact.path("candidate").asBoolean(), fact.toString());
      String iri = of(fact, "concept");
      assertTrue(iri.matches("https://w3id.org/plangraph/id/[a-z]+/[a-z0-9-]+"), iri);
    }
    for (JsonNode fact : all("section")) {
      assertTrue(
          of(fact, "role")
              .matches(
                  "background|situation|guidance|principle|objective|task|safeguard"
                      + "|organisation|other"),
          fact.toString());
    }
  }
}
