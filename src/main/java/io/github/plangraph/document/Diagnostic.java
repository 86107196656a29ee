package io.github.plangraph.document;

/**
 * Something odd in a document, which was read all the same.
 *
 * @param span where, in the document's text
 * @param message what and why, Chinese and English
 */
public record Diagnostic(Span span, String message) {}
