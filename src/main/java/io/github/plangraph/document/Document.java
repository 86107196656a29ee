package io.github.plangraph.document;

import java.util.List;

/**
 * One source document: the text that all offsets count in, and its blocks.
 *
 * @param name the file's name, for messages and evidence
 * @param mediaType as registered with IANA, such as {@code text/markdown}
 * @param text for Markdown and plain text the file as decoded (a leading BOM is one character), for
 *     other formats the text that was read from it
 * @param blocks in reading order; their spans lie in {@code text} and do not overlap
 * @param diagnostics what was odd
 */
public record Document(
    String name, String mediaType, String text, List<Block> blocks, List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public Document {
    blocks = List.copyOf(blocks);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The characters under a span, marks included. */
  public String source(Span span) {
    return text.substring(span.start(), span.end());
  }
}
