/**
 * Files as text: reads Markdown, plain text and Word files into one {@link
 * io.github.plangraph.document.Document} whose blocks know where they stand in the source.
 *
 * <p>Knows file formats, encodings and line wrapping. Does not know how plans number their parts,
 * what the text means, or what becomes of it.
 */
@NullMarked
package io.github.plangraph.document;

import org.jspecify.annotations.NullMarked;
