package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.nlp.Segmenter;
import io.github.plangraph.plan.Citation;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Mention;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Plan;
import io.github.plangraph.plan.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a plan says. Names first, then what the sentences say of them: each construct has its
 * recogniser, tried in the order below. With a model, the tagger decides on the names, the
 * recognisers' candidates being what it goes by. Stateless and safe for use by many threads.
 */
public final class Extractor {

  private static final List<Recogniser> NAMES =
      List.of(
          new CitedTitles(),
          new PolicyNames(),
          new ResponsibleBodies(),
          new NamedBodies(),
          new PlaceNames(),
          new KnownNames(),
          new Compounds(),
          new ListedNames(),
          new GovernedNames());

  private static final List<StatementReader> RELATIONS =
      List.of(new Commitments(), new Applications(), new Hierarchies());

  private static final List<StatementReader> OTHERS =
      List.of(new Responsibilities(), new Indicators());

  private final Lexicon lexicon;
  private final Optional<Tagger> tagger;
  private final List<StatementReader> relations;

  private Extractor(Lexicon lexicon, Optional<Model> model) {
    this.lexicon = lexicon;
    tagger = model.map(m -> new Tagger(m.names()));
    relations =
        model.<List<StatementReader>>map(m -> List.of(new LearnedRelations(m))).orElse(RELATIONS);
  }

  /** An extractor that knows these vocabularies and what a model has learned, if there is one. */
  public static Extractor of(Lexicon lexicon, Optional<Model> model) {
    return new Extractor(lexicon, model);
  }

  /** Loads the dictionaries that the first sentence would load; to be done ahead on a thread. */
  public static void loadDictionaries() {
    Segmenter.segment("规划");
  }

  /** Everything that the passages of a plan say, candidates included. */
  public Extraction extract(Structure structure) {
    List<Fact> facts = new ArrayList<>();
    Function<Passage, List<Fact>> reader = reader(structure);
    structure.passages().forEach(passage -> facts.addAll(reader.apply(passage)));
    return new Extraction(structure, facts);
  }

  /** What reads the passages of a plan one by one, for who does not want to wait for the last. */
  public Function<Passage, List<Fact>> reader(Structure structure) {
    String title = PolicyTitle.normal(structure.plan().title());
    Tables tables = Tables.of(structure);
    return passage ->
        facts(structure.plan(), passage, tables.of(passage)).stream()
            .filter(fact -> !cites(fact, title))
            .toList();
  }

  private static boolean cites(Fact fact, String title) {
    return fact instanceof Citation c
        && PolicyTitle.same(PolicyTitle.normal(c.policy().label()), title);
  }

  static List<Candidate> byRule(Reading reading, List<Enumeration> lists) {
    List<Candidate> candidates = new ArrayList<>();
    NAMES.forEach(recogniser -> candidates.addAll(recogniser.find(reading, lists)));
    return candidates;
  }

  private List<Fact> read(Plan plan, Passage passage, Optional<Table> table) {
    if (passage.kind() == Passage.Kind.ADDRESSEES) {
      return List.of();
    }
    Reading reading = new Reading(passage, lexicon);
    List<Enumeration> lists = new EnumerationParser(reading).parse();
    List<Candidate> byRule = Arbiter.settle(byRule(reading, lists));
    List<Candidate> chosen =
        tagger.map(t -> Arbiter.merge(byRule, tagged(t, reading, lists, byRule))).orElse(byRule);
    List<Named> names = chosen.stream().map(c -> new Named(c, mention(passage, c))).toList();
    List<Fact> facts = new ArrayList<>();
    names.forEach(name -> facts.add(name.mention()));
    List<Named> asserted =
        names.stream().filter(name -> name.mention().evidence().asserted()).toList();
    relations.forEach(reader -> facts.addAll(reader.read(reading, lists, asserted)));
    facts.addAll(new Citations().read(reading, lists, asserted));
    if (table.isPresent()) {
      facts.addAll(row(plan, table.get(), reading, asserted));
    } else {
      OTHERS.forEach(reader -> facts.addAll(reader.read(reading, lists, asserted)));
    }
    HeadingScope.add(reading, asserted, facts);
    return facts;
  }

  private static List<Candidate> tagged(
      Tagger tagger, Reading reading, List<Enumeration> lists, List<Candidate> byRule) {
    return TaggedNames.settle(reading, lists, tagger.find(reading, lists, byRule));
  }

  /** A passage is read in pieces if it is longer than any paragraph; the row of a table is not. */
  private List<Fact> facts(Plan plan, Passage passage, Optional<Table> table) {
    List<Passage> pieces = table.isPresent() ? List.of(passage) : Pieces.of(passage);
    return Repetitions.without(
        pieces.stream().flatMap(piece -> read(plan, piece, table).stream()).toList());
  }

  /** What the columns of a table make of a row; its numbers and bodies are in no sentence. */
  private static List<Fact> row(Plan plan, Table table, Reading reading, List<Named> names) {
    List<Fact> facts = new ArrayList<>();
    if (table.indicators()) {
      facts.addAll(new IndicatorRow(table, plan).read(reading.passage));
    }
    if (table.responsibilities()) {
      facts.addAll(new ResponsibilityRow(table).read(reading, names));
    }
    return facts;
  }

  static Mention mention(Passage passage, Candidate name) {
    Evidence evidence =
        Evidence.of(passage.text(), name.start(), name.end(), name.rule(), name.confidence());
    return new Mention(name.scheme(), name.label(), name.concept(), passage.scope(), evidence);
  }
}
