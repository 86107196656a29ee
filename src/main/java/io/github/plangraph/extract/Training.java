package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.nlp.CrfTrainer;
import io.github.plangraph.plan.Statement.Predicate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Learns a {@link Model} from examples; the same examples in the same order give the same bytes.
 */
public final class Training {

  private static final int EPOCHS = 12;
  private static final double DECAY = 0.06;

  /** Chosen by leave-one-document-out, as the decay: README, Decisions. */
  private static final CrfTrainer.Noise NAME_NOISE = new CrfTrainer.Noise(0.5, 0.1);

  /** Hiding families of features as well made no difference here. */
  private static final CrfTrainer.Noise RELATION_NOISE = new CrfTrainer.Noise(0.3, 0);

  /** There are fewer commitments and pairs than characters to learn from. */
  private static final double RELATION_DECAY = 0.4;

  private static final int REACH = 90;

  private final Lexicon lexicon;
  private final CrfTrainer names = new CrfTrainer(Tags.COUNT, Tags.allowed(), NAME_NOISE);
  private final CrfTrainer commitments = classifier(4);
  private final CrfTrainer applied = classifier(2);
  private final CrfTrainer broader = classifier(2);

  /** Training with these vocabularies, which the model will need again to work well. */
  public Training(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static CrfTrainer classifier(int classes) {
    boolean[] allowed = new boolean[(classes + 1) * classes];
    Arrays.fill(allowed, true);
    return new CrfTrainer(classes, allowed, RELATION_NOISE);
  }

  /** Adds an example. */
  public void add(Example example) {
    Reading reading = new Reading(example.passage(), lexicon);
    List<Enumeration> lists = new EnumerationParser(reading).parse();
    List<Candidate> byRule = Arbiter.settle(Extractor.byRule(reading, lists));
    TagFeatures features = new TagFeatures(reading, lists, byRule);
    for (Reading.Range sentence : reading.sentences) {
      names.add(features.of(sentence), tags(example, sentence));
    }
    relations(example, reading, lists);
  }

  /** The model of all examples so far. */
  public Model learn() {
    return new Model(
        names.train(EPOCHS, DECAY),
        commitments.train(EPOCHS, RELATION_DECAY),
        applied.train(EPOCHS, RELATION_DECAY),
        broader.train(EPOCHS, DECAY));
  }

  private static int[] tags(Example example, Reading.Range sentence) {
    int[] tags = new int[sentence.end() - sentence.start()];
    for (Example.Mark mark : example.marks()) {
      if (sentence.holds(mark.start()) && mark.end() <= sentence.end()) {
        int[] name = Tags.name(mark.scheme(), mark.end() - mark.start());
        System.arraycopy(name, 0, tags, mark.start() - sentence.start(), name.length);
      }
    }
    return tags;
  }

  private void relations(Example example, Reading reading, List<Enumeration> lists) {
    List<Candidate> candidates = new ArrayList<>();
    for (Example.Mark mark : example.marks()) {
      candidates.add(
          Linking.candidate(reading, lists, mark.start(), mark.end(), mark.scheme(), "gold", 1));
    }
    RelationFeatures features = new RelationFeatures(reading, lists, candidates);
    List<Named> names =
        candidates.stream()
            .map(c -> new Named(c, Extractor.mention(example.passage(), c)))
            .toList();
    RuleStatements byRule = new RuleStatements(reading, lists, names);
    for (int i = 0; i < candidates.size(); i++) {
      Example.Mark mark = example.marks().get(i);
      if (mark.scheme() == Scheme.TECHNOLOGY) {
        int[] label = {(mark.develops() ? 1 : 0) + (mark.uses() ? 2 : 0)};
        commitments.add(features.commitment(candidates.get(i), byRule), label);
      }
    }
    List<ToldPairs.Pair> pairs = pairs(example, candidates, reading);
    learn(applied, Predicate.APPLIED_IN, example.applied(), pairs, features, byRule);
    learn(broader, Predicate.BROADER, example.broader(), pairs, features, byRule);
  }

  private static List<ToldPairs.Pair> pairs(
      Example example, List<Candidate> candidates, Reading reading) {
    List<ToldPairs.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      for (int j = 0; j < candidates.size(); j++) {
        Candidate a = candidates.get(i);
        Candidate b = candidates.get(j);
        if (i != j && near(a, b)) {
          Example.Mark left = example.marks().get(i);
          pairs.add(ToldPairs.Pair.of(reading, left, example.marks().get(j), a, b));
        }
      }
    }
    return pairs;
  }

  private static void learn(
      CrfTrainer relation,
      Predicate predicate,
      Set<List<String>> told,
      List<ToldPairs.Pair> pairs,
      RelationFeatures features,
      RuleStatements byRule) {
    List<ToldPairs.Pair> possible =
        pairs.stream().filter(p -> Pairs.may(predicate, p.a(), p.b())).toList();
    ToldPairs said = new ToldPairs(told, possible);
    for (ToldPairs.Pair pair : possible) {
      if (!said.isOpen(pair)) {
        boolean rule = byRule.says(predicate, pair.a(), pair.b());
        int[] label = {said.says(pair) ? 1 : 0};
        relation.add(features.pair(pair.a(), pair.b(), rule), label);
      }
    }
  }

  static boolean near(Candidate a, Candidate b) {
    return Math.abs(a.start() - b.start()) <= REACH;
  }
}
