package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.nlp.Crf;
import io.github.plangraph.nlp.Lattice;
import java.util.ArrayList;
import java.util.List;

/** Reads names off the best labelling of each sentence; a name's confidence is its probability. */
final class Tagger {

  /** Chosen by leave-one-document-out: evens precision and recall of technologies and sectors. */
  private static final double HANDICAP = 0.3;

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
              confidence));
      i = end;
    }
  }
}
