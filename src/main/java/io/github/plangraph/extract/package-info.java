/**
 * What a passage says: one recogniser per construct, tried in a stated order. Knows nothing of file
 * formats, IRIs, RDF or HTTP.
 */
@NullMarked
package io.github.plangraph.extract;

import org.jspecify.annotations.NullMarked;
