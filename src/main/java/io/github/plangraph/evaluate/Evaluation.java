package io.github.plangraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Scores of one document or of several together. */
public final class Evaluation {

  private final Map<String, FactScorer.LabelScore> facts = new LinkedHashMap<>();
  private final Map<String, Score> structure = new LinkedHashMap<>();
  private final StringBuilder errors = new StringBuilder();
  private final Details details = new Details();

  /**
   * Adds a document.
   *
   * @param jsonLines its facts
   * @throws JsonProcessingException if a line is no JSON
   */
  public void add(Gold gold, String jsonLines) throws JsonProcessingException {
    add(gold, jsonLines, Optional.empty());
  }

  /**
   * Adds a document.
   *
   * @param jsonLines its facts
   * @param trained names in the training data of the model that found them, where that is known
   * @throws JsonProcessingException if a line is no JSON
   */
  public void add(Gold gold, String jsonLines, Optional<TrainedForms> trained)
      throws JsonProcessingException {
    FactScorer scorer = new FactScorer(gold, jsonLines);
    List<String> blocks = gold.lines().stream().map(l -> gold.id() + " " + l).sorted().toList();
    details.add(blocks, scorer.judged(), trained);
    scorer
        .scores()
        .forEach((label, score) -> facts.merge(label, score, FactScorer.LabelScore::plus));
    StructureScorer.score(gold, jsonLines)
        .forEach((part, s) -> structure.merge(part, s, Score::plus));
    for (FactScorer.Miss miss : scorer.misses()) {
      errors.append(
          String.join(
              "\t",
              gold.id(),
              String.valueOf(miss.line()),
              miss.label(),
              miss.spurious() ? "spurious" : "missed",
              miss.forms()));
      errors.append('\n');
    }
  }

  /** Adds what another evaluation counted. */
  public void add(Evaluation other) {
    other.facts.forEach((label, score) -> facts.merge(label, score, FactScorer.LabelScore::plus));
    other.structure.forEach((part, score) -> structure.merge(part, score, Score::plus));
    errors.append(other.errors);
    details.add(other.details);
  }

  /** Scores of mentions, relations and indicators by label of the guide. */
  public Map<String, FactScorer.LabelScore> facts() {
    return facts;
  }

  /** Scores of {@code section}, {@code box} and {@code inbox}. */
  public Map<String, Score> structure() {
    return structure;
  }

  /** Every difference, a line each: document, line, label, missed or spurious, forms. */
  public String errors() {
    return errors.toString();
  }

  /**
   * Tables that stand below the scores: 95% intervals by drawing blocks anew, names that were seen
   * in training and others, calibration of confidence.
   */
  public String details() {
    return details.text();
  }

  /** A table for people. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-11s%6s%6s   %-21s   %s%n",
            "",
            "gold",
            "found",
            "strict P R F1",
            "overlap P R F1 (INDICATOR: all fields | value and unit)"));
    facts.forEach(
        (label, score) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-11s%6d%6d   %s   %s%n",
                    label,
                    score.strict().gold(),
                    score.strict().found(),
                    figures(score.strict()),
                    score.overlap().equals(Score.NONE) ? "" : figures(score.overlap()))));
    structure.forEach(
        (part, score) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-11s%6d%6d   %s%n",
                    part,
                    score.gold(),
                    score.found(),
                    figures(score))));
    return table.toString();
  }

  private static String figures(Score score) {
    return String.format(
        Locale.ROOT, "%.3f  %.3f  %.3f", score.precision(), score.recall(), score.f1());
  }
}
