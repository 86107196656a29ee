package io.github.plangraph.query;

import java.util.Optional;

/**
 * A column of a result.
 *
 * @param name the projected variable
 * @param ofClass local name of the class of the things in it, if it holds IRIs of one
 * @param labelled the IRI column whose text this column holds ({@code taskLabel} of {@code task})
 */
public record Column(
    String name,
    ValueType type,
    Optional<String> ofClass,
    Label label,
    Optional<String> labelled) {}
