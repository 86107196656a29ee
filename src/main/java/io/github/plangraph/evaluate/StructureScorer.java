package io.github.plangraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Scores sections of levels 1 and 2, titles of 专栏, and the lines that a 专栏 covers. */
public final class StructureScorer {

  private StructureScorer() {}

  /** What is compared: lines and titles of sections and boxes, lines inside boxes. */
  private record Parts(Set<String> sections, Set<String> boxes, Set<String> insides) {

    Parts() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  /**
   * Counts for {@code section}, {@code box} and {@code inbox}.
   *
   * @param jsonLines facts of the document
   * @throws JsonProcessingException if a line is no JSON
   */
  public static Map<String, Score> score(Gold gold, String jsonLines)
      throws JsonProcessingException {
    Parts wanted = new Parts();
    for (Gold.Mark mark : gold.marks()) {
      switch (mark.label()) {
        case "HEADING" -> {
          if (mark.field(1).equals("1") || mark.field(1).equals("2")) {
            wanted.sections.add(mark.line() + " " + norm(mark.field(2)));
          }
        }
        case "BOX" -> wanted.boxes.add(mark.line() + " " + norm(mark.field(2)));
        case "INBOX" -> wanted.insides.add(String.valueOf(mark.line()));
        default -> {}
      }
    }
    Parts found = new Parts();
    for (FoundFact f : FoundFact.read(jsonLines, gold.text())) {
      collect(gold, f, found);
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("section", compare(wanted.sections, found.sections));
    scores.put("box", compare(wanted.boxes, found.boxes));
    scores.put("inbox", compare(wanted.insides, found.insides));
    return scores;
  }

  private static Score compare(Set<String> wanted, Set<String> found) {
    Set<String> both = new TreeSet<>(wanted);
    both.retainAll(found);
    return new Score(wanted.size(), both.size(), found.size(), both.size());
  }

  private static void collect(Gold gold, FoundFact f, Parts found) {
    boolean known = gold.lines().contains(f.line());
    String place = f.line() + " " + norm(f.field("title"));
    if (f.kind().equals("section") && known && f.json().path("level").asInt(9) <= 2) {
      found.sections.add(place);
    }
    if (f.kind().equals("box")) {
      if (known) {
        found.boxes.add(place);
      }
      for (int line = f.line() + 1; line <= f.endLine(); line++) {
        if (gold.lines().contains(line)) {
          found.insides.add(String.valueOf(line));
        }
      }
    }
  }

  private static String norm(String s) {
    return Normalizer.normalize(s, Normalizer.Form.NFKC).replaceAll("[\\s“”\"。．.]", "");
  }
}
