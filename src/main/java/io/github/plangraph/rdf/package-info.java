/**
 * Turns extractions into RDF, and into JSON Lines: the terms, the IRIs, the mapping, the files.
 *
 * <p>It knows the ontology and how graphs are written down. It does not know how anything was found
 * (no recogniser is in sight), does not judge what it writes (that is {@code validate}) and knows
 * nothing of HTTP. Every IRI is a function of content, every byte of output a function of the
 * input: no clock, no random, no hash order, no blank nodes.
 */
@org.jspecify.annotations.NullMarked
package io.github.plangraph.rdf;
