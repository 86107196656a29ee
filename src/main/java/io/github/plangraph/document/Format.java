package io.github.plangraph.document;

/**
 * A file format. Formats are asked in a stated order, the most particular first; the first that
 * accepts a source reads it.
 */
sealed interface Format
    permits DocxFormat,
        DocFormat,
        HtmlFormat,
        MarkdownFormat,
        PdfFormat,
        PlainTextFormat,
        RtfFormat,
        WordXmlFormat {

  /** Whether this format can read the source, judged by its name and its beginning. */
  boolean accepts(Source source);

  /**
   * Reads an accepted source.
   *
   * @throws UnreadableDocumentException if it turns out to hold no text
   */
  Document read(Source source) throws UnreadableDocumentException;
}
