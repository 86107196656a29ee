/**
 * Checks a graph against the SHACL shapes of {@code ontology/shapes.ttl} and reports what does not
 * fit, in words.
 *
 * <p>A graph that breaks a shape is a value, a report, and no exception. This package knows neither
 * how facts were found nor how they became a graph, and it mends nothing.
 */
@org.jspecify.annotations.NullMarked
package io.github.plangraph.validate;
