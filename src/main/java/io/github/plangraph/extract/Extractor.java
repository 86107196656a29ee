package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Mention;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Structure;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a plan says. Names first, then what the sentences say of them: each construct has its
 * recogniser, tried in the order below. Stateless and safe for use by many threads.
 */
public final class Extractor {

  private static final List<Recogniser> NAMES =
      List.of(
          new CitedTitles(),
          new PolicyNames(),
          new ResponsibleBodies(),
          new KnownNames(),
          new Compounds(),
          new ListedNames());

  private static final List<StatementReader> STATEMENTS =
      List.of(
          new Commitments(),
          new Applications(),
          new Hierarchies(),
          new Citations(),
          new Responsibilities(),
          new Indicators());

  private final Lexicon lexicon;

  private Extractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** An extractor that knows these vocabularies. */
  public static Extractor of(Lexicon lexicon) {
    return new Extractor(lexicon);
  }

  /** Everything that the passages of a plan say, candidates included. */
  public Extraction extract(Structure structure) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : structure.passages()) {
      facts.addAll(read(passage));
    }
    return new Extraction(structure, facts);
  }

  private List<Fact> read(Passage passage) {
    Reading reading = new Reading(passage, lexicon);
    List<Enumeration> lists = new EnumerationParser(reading).parse();
    List<Candidate> candidates = new ArrayList<>();
    NAMES.forEach(recogniser -> candidates.addAll(recogniser.find(reading, lists)));
    List<Named> names =
        Arbiter.settle(candidates).stream().map(c -> new Named(c, mention(passage, c))).toList();
    List<Fact> facts = new ArrayList<>();
    names.forEach(name -> facts.add(name.mention()));
    List<Named> asserted =
        names.stream().filter(name -> name.mention().evidence().asserted()).toList();
    STATEMENTS.forEach(reader -> facts.addAll(reader.read(reading, lists, asserted)));
    return facts;
  }

  private static Mention mention(Passage passage, Candidate name) {
    Evidence evidence =
        Evidence.of(passage.text(), name.start(), name.end(), name.rule(), name.confidence());
    return new Mention(name.scheme(), name.label(), name.concept(), passage.scope(), evidence);
  }
}
