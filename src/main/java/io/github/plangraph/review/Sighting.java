package io.github.plangraph.review;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Mention;
import java.util.EnumMap;
import java.util.Map;

/** All mentions of one name and type, counted up; one worker. */
final class Sighting {

  final Scheme type;
  final String form;
  final boolean curated;
  private final Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
  private int count;
  private double confidence;
  private String example = "";
  private double doubt = -1;

  Sighting(Mention mention) {
    this(mention.scheme(), mention.label(), mention.concept().isPresent());
  }

  private Sighting(Scheme type, String form, boolean curated) {
    this.type = type;
    this.form = form;
    this.curated = curated;
  }

  /** The same name, of the same type, that nobody mentions. */
  Sighting none() {
    return new Sighting(type, form, curated);
  }

  /** The example is the mention that is most in doubt, the first of several. */
  void add(Mention mention) {
    count++;
    confidence += mention.evidence().confidence();
    show(mention);
  }

  /** Takes the sentence of a mention for an example without counting it. */
  void show(Mention mention) {
    if (1 - mention.evidence().confidence() > doubt) {
      doubt = 1 - mention.evidence().confidence();
      example = mention.evidence().sentence();
    }
  }

  void because(Reason reason) {
    reasons.merge(reason, 1, Integer::sum);
  }

  int count() {
    return count;
  }

  double meanConfidence() {
    return count == 0 ? 1 : confidence / count;
  }

  String example() {
    return example;
  }

  Map<Reason, Integer> reasons() {
    return reasons;
  }

  /** The weight of each reason, times the number of mentions it holds for. */
  double score() {
    double score = 0;
    for (Map.Entry<Reason, Integer> reason : reasons.entrySet()) {
      score += reason.getKey().weight() * reason.getValue();
    }
    return score;
  }
}
