package io.github.plangraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Scores mentions, relations and indicators of one document. A fact counts once per line; a mention
 * matches by label or quote any form of the gold mark; strict is equal, overlap is one inside the
 * other.
 */
public final class FactScorer {

  /**
   * A thing to be matched.
   *
   * @param line where
   * @param forms what it may be called, normalised
   * @param confidence the highest of its mentions; NaN if it is no mention
   */
  private record Named(int line, Set<String> forms, double confidence) {

    Named(int line, Set<String> forms) {
      this(line, forms, Double.NaN);
    }
  }

  /** Strict and overlap counts of one label. */
  public record LabelScore(Score strict, Score overlap) {

    /** Counts of two documents together. */
    public LabelScore plus(LabelScore other) {
      return new LabelScore(strict.plus(other.strict), overlap.plus(other.overlap));
    }
  }

  /** A mark missed or found in vain, for reading. */
  public record Miss(int line, String label, boolean spurious, String forms) {}

  private static final Map<String, String> TYPES = new LinkedHashMap<>();
  private static final Map<String, String> RELATIONS = new LinkedHashMap<>();

  static {
    TYPES.put("technology", "TECH");
    TYPES.put("sector", "SECTOR");
    TYPES.put("policy", "POLICY");
    TYPES.put("organization", "ORG");
    TYPES.put("region", "REGION");
    RELATIONS.put("develops", "DEVELOPS");
    RELATIONS.put("uses", "USES");
    RELATIONS.put("appliedIn", "APPLIED_IN");
    RELATIONS.put("broader", "BROADER");
  }

  private final Gold gold;
  private final List<FoundFact> facts;
  private final Map<String, LabelScore> scores = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();

  /**
   * Scores at once.
   *
   * @param jsonLines facts of the document
   * @throws JsonProcessingException if a line is no JSON
   */
  public FactScorer(Gold gold, String jsonLines) throws JsonProcessingException {
    this.gold = gold;
    facts =
        FoundFact.read(jsonLines, gold.text()).stream()
            .filter(f -> gold.lines().contains(f.line()) && f.scored())
            .toList();
    TYPES.forEach(this::mentions);
    Map<String, Set<String>> said = said();
    Map<String, Set<String>> alternatives = alternatives();
    RELATIONS.forEach((type, label) -> relations(type, label, said, alternatives));
    IndicatorScorer indicators = new IndicatorScorer(gold, facts);
    scores.put("INDICATOR", indicators.score());
    misses.addAll(indicators.misses());
  }

  /** Counts by label, in the order of the guide. */
  public Map<String, LabelScore> scores() {
    return scores;
  }

  /** What was missed or found in vain, by line. */
  public List<Miss> misses() {
    return misses.stream().sorted(java.util.Comparator.comparingInt(Miss::line)).toList();
  }

  /** Every gold mark and found fact but the indicators, with the strict judgement on it. */
  List<Judged> judged() {
    return judged;
  }

  static String norm(String s) {
    return Normalizer.normalize(s, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s“”\"'‘’《》〈〉*=]", "");
  }

  private static Set<String> forms(Gold.Mark mark) {
    Set<String> forms = new TreeSet<>();
    forms.add(norm(mark.field(1)));
    Arrays.stream(mark.field(2).split("\\|")).map(FactScorer::norm).forEach(forms::add);
    forms.remove("");
    return forms;
  }

  private void mentions(String type, String label) {
    List<Named> wanted =
        gold.marks().stream()
            .filter(m -> m.label().equals(label))
            .map(m -> new Named(m.line(), forms(m)))
            .toList();
    Map<String, Named> found = new LinkedHashMap<>();
    for (FoundFact f : facts) {
      if (f.kind().equals("mention") && f.field("type").equals(type)) {
        Named name = new Named(f.line(), names(f), f.json().path("confidence").asDouble());
        found.merge(f.line() + " " + norm(labelOf(f)), name, FactScorer::both);
      }
    }
    put(label, wanted, List.copyOf(found.values()), true);
  }

  private static Named both(Named one, Named other) {
    Set<String> forms = new TreeSet<>(one.forms());
    forms.addAll(other.forms());
    return new Named(one.line(), forms, Math.max(one.confidence(), other.confidence()));
  }

  private static String labelOf(FoundFact f) {
    return f.field("label").isEmpty() ? f.field("text") : f.field("label");
  }

  private static Set<String> names(FoundFact f) {
    Set<String> names = new HashSet<>(List.of(norm(f.field("text")), norm(f.field("label"))));
    names.remove("");
    return names;
  }

  private Map<String, Set<String>> said() {
    Map<String, Set<String>> said = new HashMap<>();
    for (FoundFact f : facts) {
      if (f.kind().equals("mention")) {
        said.computeIfAbsent(f.line() + " " + norm(labelOf(f)), k -> new TreeSet<>())
            .addAll(names(f));
      }
    }
    return said;
  }

  private Map<String, Set<String>> alternatives() {
    Map<String, Set<String>> alternatives = new HashMap<>();
    for (Gold.Mark mark : gold.marks()) {
      if (mark.label().equals("TECH") || mark.label().equals("SECTOR")) {
        for (String form : forms(mark)) {
          alternatives
              .computeIfAbsent(mark.line() + " " + form, k -> new TreeSet<>())
              .addAll(forms(mark));
        }
      }
    }
    return alternatives;
  }

  private void relations(
      String type,
      String label,
      Map<String, Set<String>> said,
      Map<String, Set<String>> alternatives) {
    boolean binary = type.equals("appliedIn") || type.equals("broader");
    List<Named> wanted = new ArrayList<>();
    for (Gold.Mark mark : gold.marks()) {
      if (mark.label().equals(label)) {
        Set<String> first = both(alternatives, mark.line(), norm(mark.field(1)));
        wanted.add(
            new Named(
                mark.line(),
                binary
                    ? pairs(first, both(alternatives, mark.line(), norm(mark.field(2))))
                    : first));
      }
    }
    Set<List<String>> seen = new LinkedHashSet<>();
    List<Named> found = new ArrayList<>();
    for (FoundFact f : facts) {
      if (f.kind().equals("relation") && f.field("type").equals(type)) {
        String object = norm(f.field("object"));
        String subject = binary ? norm(f.field("subject")) : "";
        if (seen.add(List.of(String.valueOf(f.line()), subject, object))) {
          Set<String> objects = both(said, f.line(), object);
          found.add(
              new Named(
                  f.line(), binary ? pairs(both(said, f.line(), subject), objects) : objects));
        }
      }
    }
    put(label, wanted, found, !binary);
  }

  private static Set<String> both(Map<String, Set<String>> forms, int line, String name) {
    Set<String> all = new TreeSet<>(forms.getOrDefault(line + " " + name, Set.of()));
    all.add(name);
    return all;
  }

  private static Set<String> pairs(Set<String> left, Set<String> right) {
    Set<String> pairs = new TreeSet<>();
    left.forEach(a -> right.forEach(b -> pairs.add(a + ">" + b)));
    return pairs;
  }

  private void put(String label, List<Named> wanted, List<Named> found, boolean withOverlap) {
    Score strict = match(wanted, found, (a, b) -> a.stream().anyMatch(b::contains), label);
    Score overlap = withOverlap ? match(wanted, found, FactScorer::overlap, "") : Score.NONE;
    scores.put(label, new LabelScore(strict, overlap));
  }

  private static boolean overlap(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.contains(y) || y.contains(x)));
  }

  /** Matches; where {@code report} names a label, misses are kept under it. */
  private Score match(
      List<Named> wanted,
      List<Named> found,
      BiPredicate<Set<String>, Set<String>> same,
      String report) {
    boolean[] wantedHit = new boolean[wanted.size()];
    boolean[] foundHit = new boolean[found.size()];
    for (int j = 0; j < found.size(); j++) {
      for (int i = 0; i < wanted.size(); i++) {
        if (wanted.get(i).line() == found.get(j).line()
            && same.test(wanted.get(i).forms(), found.get(j).forms())) {
          wantedHit[i] = true;
          foundHit[j] = true;
        }
      }
    }
    if (!report.isEmpty()) {
      report(wanted, wantedHit, report, false);
      report(found, foundHit, report, true);
    }
    return new Score(wanted.size(), count(wantedHit), found.size(), count(foundHit));
  }

  private void report(List<Named> things, boolean[] hit, String label, boolean spurious) {
    for (int i = 0; i < hit.length; i++) {
      judged.add(
          new Judged(
              label,
              gold.id() + " " + things.get(i).line(),
              !spurious,
              things.get(i).forms(),
              hit[i],
              things.get(i).confidence()));
      if (!hit[i]) {
        Named thing = things.get(i);
        misses.add(new Miss(thing.line(), label, spurious, String.join("|", thing.forms())));
      }
    }
  }

  static int count(boolean[] hits) {
    int n = 0;
    for (boolean hit : hits) {
      n += hit ? 1 : 0;
    }
    return n;
  }
}
