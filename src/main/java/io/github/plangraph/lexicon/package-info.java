/**
 * The curated vocabularies: SKOS concept schemes read from {@code ontology/}, and one automaton
 * that finds every label of theirs in a text. Knows nothing of documents or plans.
 */
@NullMarked
package io.github.plangraph.lexicon;

import org.jspecify.annotations.NullMarked;
