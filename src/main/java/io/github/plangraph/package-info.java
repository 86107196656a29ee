/**
 * The command line and the pipeline, which leads through these packages, in order; each knows only
 * those before it.
 *
 * <ol>
 *   <li>{@link io.github.plangraph.document}: file formats; one text with blocks and spans. No
 *       numbering, no meaning.
 *   <li>{@link io.github.plangraph.lexicon}: the SKOS vocabularies and their automaton. No
 *       documents.
 *   <li>{@link io.github.plangraph.plan}: the nouns, as records that check themselves. Not how
 *       anything was found.
 *   <li>{@link io.github.plangraph.outline}: how plans number and box their parts. No meaning.
 *   <li>{@link io.github.plangraph.nlp}: sentences and words; the only importer of HanLP. No plans.
 *   <li>{@link io.github.plangraph.extract}: recognisers, one per construct. No formats, no RDF.
 *   <li>{@link io.github.plangraph.correct}: what people have corrected. No rules, no RDF.
 *   <li>{@link io.github.plangraph.review}: what is most worth a look. No rules, no RDF.
 *   <li>{@link io.github.plangraph.rdf}: terms, IRIs, mapping, formats. Not how things were found.
 *   <li>{@link io.github.plangraph.validate}: SHACL. No extraction.
 *   <li>{@link io.github.plangraph.query}: canned queries and results. No HTTP.
 *   <li>{@link io.github.plangraph.serve}: the server. No extraction.
 *   <li>{@link io.github.plangraph.evaluate}: scores against annotated plans. No rules.
 * </ol>
 */
@NullMarked
package io.github.plangraph;

import org.jspecify.annotations.NullMarked;
