package io.github.plangraph.correct;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Mention;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of a file of corrections.
 *
 * @param line of the file, 1-based
 * @param action what is done
 * @param type of the mentions it is done to; empty for any
 * @param form their text or label, in any width and case
 * @param target type or concept that they get; empty for a rejection
 * @param plan title of the plan; empty for any
 * @param context words of the sentence; empty for any
 */
record Correction(
    int line,
    Action action,
    Optional<Scheme> type,
    String form,
    Target target,
    String plan,
    String context) {

  /** What a correction may do. */
  enum Action {
    /** No mention, and nothing is said of it. */
    REJECT,
    /** A name of another kind. */
    RETYPE,
    /** Another name of a curated concept. */
    MERGE,
    /** A proposed concept that becomes a curated one. */
    ACCEPT,
    /** A further label of a curated concept. */
    LABEL;

    static Optional<Action> of(String word) {
      for (Action action : values()) {
        if (action.name().toLowerCase(Locale.ROOT).equals(word)) {
          return Optional.of(action);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * What a mention becomes.
   *
   * @param type of a retyped mention
   * @param concept of a merged, accepted or labelled one
   * @param english label of an accepted concept
   */
  record Target(Optional<Scheme> type, Optional<Concept> concept, String english) {

    static final Target NONE = new Target(Optional.empty(), Optional.empty(), "");

    static Target of(Scheme type) {
      return new Target(Optional.of(type), Optional.empty(), "");
    }

    static Target of(Concept concept, String english) {
      return new Target(Optional.empty(), Optional.of(concept), english);
    }
  }

  /** Whether it is about this mention in a plan of this title. */
  boolean concerns(Mention mention, String title) {
    return type.filter(t -> t != mention.scheme()).isEmpty()
        && ofPlan(title)
        && mention.evidence().sentence().contains(context)
        && (same(mention.label()) || same(mention.evidence().quote()));
  }

  boolean ofPlan(String title) {
    return plan.isEmpty() || plan.equals(title);
  }

  private boolean same(String name) {
    return Lexicon.fold(name).equals(Lexicon.fold(form));
  }
}
