package io.github.plangraph.document;

/** Rich Text Format (Microsoft, version 1.9.1), which many programs write under the name .doc. */
final class RtfFormat implements Format {

  @Override
  public boolean accepts(Source source) {
    return source.beginsWith("{\\rtf");
  }

  @Override
  public Document read(Source source) throws UnreadableDocumentException {
    return WordText.document(
        source.name(), "application/rtf", new RtfReader(source.bytes()).read());
  }
}
