package io.github.plangraph.correct;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Mention;
import io.github.plangraph.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A file of corrections; {@code data/corrections.tsv} says what it may hold. Applied in the order
 * of its lines to all that was extracted. Counts how often each line was applied. Safe for use by
 * many threads.
 */
public final class Corrections {

  /**
   * A concept that was proposed and is accepted.
   *
   * @param concept with the concepts it lies under
   * @param english its English label
   */
  public record Accepted(Concept concept, String english) {}

  /** A label that a curated concept got. */
  public record Added(Concept concept, String label) {}

  private final String name;
  private final List<Correction> corrections;
  private final List<LongAdder> applied = new ArrayList<>();
  private final List<AtomicBoolean> possible = new ArrayList<>();

  Corrections(String name, List<Correction> corrections) {
    this.name = name;
    this.corrections = List.copyOf(corrections);
    corrections.forEach(
        c -> {
          applied.add(new LongAdder());
          possible.add(new AtomicBoolean());
        });
  }

  /** No corrections at all. */
  public static Corrections none() {
    return new Corrections("", List.of());
  }

  /**
   * Reads a file of corrections.
   *
   * @param name of the file, for messages
   * @param mint gives the IRI of a concept that has none yet
   * @throws IOException if a line is not of the form or names what the vocabularies lack; the
   *     message has file, line and reason
   */
  public static Corrections read(
      String name, String content, Lexicon lexicon, BiFunction<Scheme, String, String> mint)
      throws IOException {
    return new Corrections(name, new CorrectionReader(name, lexicon, mint).read(content));
  }

  /** What is left of an extraction, and what has become of it. */
  public Extraction apply(Extraction extraction) {
    return new Extraction(
        extraction.structure(), of(extraction.structure().plan()).apply(extraction.facts()));
  }

  /** What corrects facts of a plan, be it all of them or those of a part. */
  public UnaryOperator<List<Fact>> of(Plan plan) {
    String title = plan.title();
    for (int i = 0; i < corrections.size(); i++) {
      if (corrections.get(i).ofPlan(title)) {
        possible.get(i).set(true);
      }
    }
    CorrectedFacts corrected = new CorrectedFacts(this, title);
    return facts -> corrections.isEmpty() ? facts : corrected.of(facts);
  }

  /**
   * A mention as corrected; empty if it was rejected.
   *
   * @param counted whether the application is counted, as it is once for each mention
   */
  Optional<Mention> corrected(Mention mention, String title, boolean counted) {
    Mention current = mention;
    for (int i = 0; i < corrections.size(); i++) {
      Correction correction = corrections.get(i);
      if (correction.concerns(current, title)) {
        if (counted) {
          applied.get(i).increment();
        }
        if (correction.action() == Correction.Action.REJECT) {
          return Optional.empty();
        }
        current = CorrectedFacts.changed(current, correction.target());
      }
    }
    return Optional.of(current);
  }

  /** Concepts that the file accepts, in its order. */
  public List<Accepted> accepted() {
    return corrections.stream()
        .filter(c -> c.action() == Correction.Action.ACCEPT)
        .map(c -> new Accepted(c.target().concept().orElseThrow(), c.target().english()))
        .toList();
  }

  /** Labels that the file adds, in its order. */
  public List<Added> added() {
    return corrections.stream()
        .filter(c -> c.action() == Correction.Action.LABEL)
        .map(c -> new Added(c.target().concept().orElseThrow(), c.form()))
        .toList();
  }

  /** How often any line was applied so far. */
  public long applications() {
    return applied.stream().mapToLong(LongAdder::sum).sum();
  }

  /**
   * Lines that were never applied though their plan was read; for people, in Chinese and English.
   *
   * @param all whether lines for any plan count too, as they do in a file made for these documents
   */
  public List<String> idle(boolean all) {
    List<String> idle = new ArrayList<>();
    for (int i = 0; i < corrections.size(); i++) {
      Correction c = corrections.get(i);
      boolean expected = all || (!c.plan().isEmpty() && possible.get(i).get());
      if (expected && applied.get(i).sum() == 0) {
        idle.add(name + ":" + c.line() + "：没有可修正的 / nothing to correct: " + c.form());
      }
    }
    return idle;
  }
}
