package io.github.plangraph.plan;

/** What a passage says. */
public sealed interface Fact permits Mention, Statement, Indicator, Citation, Responsibility {

  /** Where in its plan it is said. */
  Scope scope();

  /** The words that say it. */
  Evidence evidence();
}
