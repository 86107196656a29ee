package io.github.plangraph;

import io.github.plangraph.document.Document;
import io.github.plangraph.document.DocumentReader;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.outline.Outliner;
import io.github.plangraph.plan.Structure;
import java.util.List;

/**
 * A document and the plans in it, for which no vocabulary is needed.
 *
 * @param document the document
 * @param plans what is told of them is not read yet
 */
record Outlined(Document document, List<Structure> plans) {

  static final DocumentReader READER = new DocumentReader();
  static final Outliner OUTLINER = new Outliner();

  /**
   * Reads a document and its outline.
   *
   * @throws UnreadableDocumentException if it cannot be read; the message says why
   */
  static Outlined of(Source source) throws UnreadableDocumentException {
    Document document = READER.read(source.name(), source.bytes());
    return new Outlined(document, OUTLINER.outline(document));
  }
}
