/**
 * Sentences, clauses and tokens of Chinese text. The only package that imports HanLP; knows nothing
 * of sections, plans or RDF.
 */
@NullMarked
package io.github.plangraph.nlp;

import org.jspecify.annotations.NullMarked;
