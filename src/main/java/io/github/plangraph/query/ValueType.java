package io.github.plangraph.query;

import java.util.Locale;
import java.util.Optional;

/** What a parameter or a column holds. */
public enum ValueType {
  /** An absolute IRI. */
  IRI("iri"),
  /** Text. */
  LITERAL("literal"),
  /** A decimal number. */
  NUMBER("number"),
  /** A whole number. */
  INTEGER("integer"),
  /** A year, {@code xsd:gYear}. */
  YEAR("xsd_gYear"),
  /** A day, {@code xsd:date}. */
  DATE("xsd_date");

  private final String suffix;

  ValueType(String suffix) {
    this.suffix = suffix;
  }

  /** The type that a header calls so: {@code iri}, {@code year} … */
  public static Optional<ValueType> of(String term) {
    for (ValueType type : values()) {
      if (type.term().equals(term)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Name in a header. */
  public String term() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * BASIL's variable for a parameter of this type: {@code _year_xsd_gYear} where it is required,
   * {@code __year_xsd_gYear} where it is not.
   */
  public String variable(String parameter, boolean required) {
    return (required ? "_" : "__") + parameter + "_" + suffix;
  }
}
