package io.github.plangraph.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores indicators: strict is all fields (value, unit, comparator, role, year where the gold has
 * one, and measured things that contain one another), overlap is value and unit.
 */
final class IndicatorScorer {

  private record Wanted(int line, String surface, Map<String, String> fields) {

    String get(String key) {
      return fields.getOrDefault(key, "");
    }
  }

  private final List<Wanted> wanted = new ArrayList<>();
  private final List<FoundFact> found;
  private final List<FactScorer.Miss> misses = new ArrayList<>();

  IndicatorScorer(Gold gold, List<FoundFact> facts) {
    for (Gold.Mark mark : gold.marks()) {
      if (mark.label().equals("INDICATOR")) {
        wanted.add(new Wanted(mark.line(), mark.field(1), fields(mark.field(2))));
      }
    }
    Map<List<String>, FoundFact> distinct = new LinkedHashMap<>();
    for (FoundFact f : facts) {
      if (f.kind().equals("indicator")) {
        distinct.put(
            List.of(
                String.valueOf(f.line()),
                FactScorer.norm(f.field("of")),
                number(f.field("value")),
                FactScorer.norm(f.field("unit")),
                f.field("op"),
                f.field("year")),
            f);
      }
    }
    found = List.copyOf(distinct.values());
  }

  FactScorer.LabelScore score() {
    return new FactScorer.LabelScore(match(true), match(false));
  }

  List<FactScorer.Miss> misses() {
    return misses;
  }

  private Score match(boolean allFields) {
    boolean[] wantedHit = new boolean[wanted.size()];
    boolean[] foundHit = new boolean[found.size()];
    for (int j = 0; j < foundHit.length; j++) {
      for (int i = 0; i < wantedHit.length && !foundHit[j]; i++) {
        if (!wantedHit[i] && same(wanted.get(i), found.get(j), allFields)) {
          wantedHit[i] = true;
          foundHit[j] = true;
        }
      }
    }
    if (allFields) {
      report(wantedHit, foundHit);
    }
    return new Score(
        wantedHit.length, FactScorer.count(wantedHit), foundHit.length, FactScorer.count(foundHit));
  }

  private static boolean same(Wanted w, FoundFact f, boolean allFields) {
    boolean sameValue =
        w.line == f.line()
            && number(w.get("value")).equals(number(f.field("value")))
            && FactScorer.norm(w.get("unit")).equals(FactScorer.norm(f.field("unit")));
    if (!sameValue || !allFields) {
      return sameValue;
    }
    String measured = FactScorer.norm(f.field("of"));
    boolean sameThing =
        !measured.isEmpty()
            && Arrays.stream(w.get("of").split("\\|"))
                .map(FactScorer::norm)
                .anyMatch(a -> !a.isEmpty() && (a.contains(measured) || measured.contains(a)));
    return sameThing
        && floor(w.get("op")).equals(floor(f.field("op")))
        && w.fields.getOrDefault("year", f.field("year")).equals(f.field("year"))
        && w.get("kind").equals(f.field("role"));
  }

  /** 达到, 超过 and 突破 set the same floor. */
  private static String floor(String op) {
    return switch (op) {
      case "", "eq", "gt" -> "ge";
      default -> op;
    };
  }

  private static String number(String value) {
    return value.replaceAll("[,，]", "");
  }

  private static Map<String, String> fields(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String part : text.split(";")) {
      int at = part.indexOf('=');
      if (at >= 0) {
        fields.put(part.substring(0, at).strip(), part.substring(at + 1).strip());
      }
    }
    return fields;
  }

  private void report(boolean[] wantedHit, boolean[] foundHit) {
    for (int i = 0; i < wantedHit.length; i++) {
      if (!wantedHit[i]) {
        Wanted w = wanted.get(i);
        misses.add(new FactScorer.Miss(w.line, "INDICATOR", false, w.surface + " " + w.fields));
      }
    }
    for (int j = 0; j < foundHit.length; j++) {
      if (!foundHit[j]) {
        FoundFact f = found.get(j);
        misses.add(new FactScorer.Miss(f.line(), "INDICATOR", true, f.json().toString()));
      }
    }
  }
}
