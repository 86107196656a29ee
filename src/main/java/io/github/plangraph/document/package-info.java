/**
 * Files as text: reads PDF, Word files, web pages, Markdown and plain text into one {@link
 * io.github.plangraph.document.Document} whose blocks know where they stand in the source.
 *
 * <p>Knows file formats, encodings, line wrapping and what pages print around a document. Does not
 * know how plans number their parts, what the text means, or what becomes of it.
 */
@NullMarked
package io.github.plangraph.document;

import org.jspecify.annotations.NullMarked;
