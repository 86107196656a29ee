/**
 * Canned queries: their files, their catalogue, their arguments, running them, and the formats of
 * their results.
 *
 * <p>A query file is SPARQL whose leading {@code #+ } comments are YAML (grlc's format, with
 * BASIL's names of variables). It is read and checked once, {@link
 * io.github.plangraph.query.QueryCatalogue}; values are checked, resolved and bound by {@link
 * io.github.plangraph.query.QueryRunner}, by substitution in the parsed query and never in its
 * text.
 *
 * <p>This package knows nothing of HTTP and nothing of extraction.
 */
@NullMarked
package io.github.plangraph.query;

import org.jspecify.annotations.NullMarked;
