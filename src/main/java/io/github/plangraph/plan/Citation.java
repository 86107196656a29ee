package io.github.plangraph.plan;

import java.util.Optional;

/**
 * A law, plan or strategy that a passage cites.
 *
 * @param policy the name
 * @param number the 文号 that stands beside it
 * @param manner how it is cited
 */
public record Citation(
    Mention policy, Optional<String> number, Manner manner, Scope scope, Evidence evidence)
    implements Fact {

  /** How something is cited. */
  public enum Manner {
    /** Merely named. */
    CITES,
    /** 根据, 依据, 按照: the ground it stands on. */
    BASED_ON,
    /** 贯彻, 落实, 实施: what it carries out. */
    IMPLEMENTS
  }
}
