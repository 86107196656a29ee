package io.github.plangraph.query;

import java.util.Optional;

/**
 * What a query asks its user for.
 *
 * @param name letters and digits, as in {@code ?name=}
 * @param ofClass local name of the class of the thing asked for, {@code Technology}; its plain
 *     label may then be given instead of its IRI
 * @param required whether the query cannot run without it; an optional one matches anything
 * @param defaultValue what the form shows and what the tests run with
 */
public record Parameter(
    String name,
    ValueType type,
    Optional<String> ofClass,
    boolean required,
    Label label,
    Optional<String> defaultValue) {

  /** The variable of the query, without {@code ?}. */
  public String variable() {
    return type.variable(name, required);
  }
}
