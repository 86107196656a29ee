package io.github.plangraph.plan;

import java.util.Optional;

/**
 * A relation that a passage states, or that follows from where it stands.
 *
 * @param predicate what is said
 * @param subject the technology applied or the narrower term; empty where the subject is the plan's
 *     task, project or section
 * @param object what it is said of
 * @param verb the words that carry it, such as 研发; empty if none does
 * @param inherited whether it follows only from the scope of a heading
 */
public record Statement(
    Predicate predicate,
    Optional<Mention> subject,
    Mention object,
    String verb,
    boolean inherited,
    Scope scope,
    Evidence evidence)
    implements Fact {

  /** What can be said. */
  public enum Predicate {
    DEVELOPS("develops", false),
    USES("uses", false),
    STANDARDISES("standardises", false),
    DEMONSTRATES("demonstrates", false),
    TARGETS_SECTOR("targetsSector", false),
    APPLIED_IN("appliedIn", true),
    BROADER("broader", true);

    private final String term;
    private final boolean binary;

    Predicate(String term, boolean binary) {
      this.term = term;
      this.binary = binary;
    }

    /** Local name of the property. */
    public String term() {
      return term;
    }

    /** Whether it holds between two mentions, not of the task and a mention. */
    public boolean binary() {
      return binary;
    }
  }

  /** Checks that a binary predicate has its subject. */
  public Statement {
    if (predicate.binary() != subject.isPresent()) {
      throw new IllegalArgumentException(predicate + " of " + subject);
    }
  }
}
