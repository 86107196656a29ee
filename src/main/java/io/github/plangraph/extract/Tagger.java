package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.nlp.Crf;
import io.github.plangraph.nlp.Lattice;
import io.github.plangraph.plan.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads names off the best labelling of each sentence; a name's confidence is its probability,
 * calibrated.
 */
final class Tagger {

  /** Chosen by leave-one-document-out: evens precision and recall of technologies and sectors. */
  private static final double HANDICAP = 0.25;

  /**
   * Of what the model is too sure: features that always went with a name in training do not always
   * do so elsewhere. Chosen on plans that the model had not seen.
   */
  private static final double TEMPER = 0.4;

  private final Crf model;

  Tagger(Crf model) {
    this.model = model;
  }

  List<Candidate> find(Reading reading, List<Enumeration> lists, List<Candidate> byRule) {
    TagFeatures features = new TagFeatures(reading, lists, byRule);
    ClosingHeads heads = new ClosingHeads(reading, lists);
    List<Candidate> found = new ArrayList<>();
    for (Reading.Range sentence : reading.sentences) {
      Lattice lattice = model.lattice(features.of(sentence), HANDICAP);
      List<Candidate> inside = new ArrayList<>();
      names(reading, lists, sentence, lattice, inside);
      found.addAll(inside);
      found.addAll(heads.find(sentence, lattice, inside));
    }
    return found;
  }

  private static void names(
      Reading reading,
      List<Enumeration> lists,
      Reading.Range sentence,
      Lattice lattice,
      List<Candidate> found) {
    int[] tags = lattice.best();
    int i = 0;
    while (i < tags.length) {
      if (!Tags.begins(tags[i])) {
        i++;
        continue;
      }
      Scheme scheme = Tags.scheme(tags[i]);
      int end = i + 1;
      while (end < tags.length && Tags.goesOn(tags[end - 1])) {
        end++;
      }
      double confidence = lattice.probability(i, Tags.name(scheme, end - i));
      found.add(
          Linking.candidate(
              reading,
              lists,
              sentence.start() + i,
              sentence.start() + end,
              scheme,
              "tagger",
              calibrated(confidence)));
      i = end;
    }
  }

  /**
   * A probability of the model as the share of such names that are right: log odds drawn towards
   * the threshold of assertion, which keeps its side.
   */
  static double calibrated(double probability) {
    double odds = logOdds(probability);
    double threshold = logOdds(Evidence.ASSERTED);
    return 1 / (1 + Math.exp(-threshold - TEMPER * (odds - threshold)));
  }

  private static double logOdds(double p) {
    double inner = Math.min(1 - 1e-9, Math.max(1e-9, p));
    return Math.log(inner / (1 - inner));
  }
}
