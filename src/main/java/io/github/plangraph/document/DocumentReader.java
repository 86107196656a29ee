package io.github.plangraph.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads files as documents. Stateless and safe for use by many threads.
 *
 * <p>Reads PDF, Word files (.docx, .doc, RTF, XML), web pages, and Markdown and plain text in
 * UTF-8, UTF-16 with a byte order mark, or GB18030. What a file is, its content says; its name only
 * tells Markdown from text.
 */
public final class DocumentReader {
  /**
   * Binary formats know their own by signature; plain text comes last, which accepts every text.
   */
  private static final List<Format> FORMATS =
      List.of(
          new PdfFormat(),
          new DocxFormat(),
          new DocFormat(),
          new RtfFormat(),
          new WordXmlFormat(),
          new HtmlFormat(),
          new MarkdownFormat(),
          new PlainTextFormat());

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be opened or read
   * @throws UnreadableDocumentException if it is empty or of a kind that is not supported
   */
  public Document read(Path file) throws IOException, UnreadableDocumentException {
    Path name = file.getFileName();
    return read(name == null ? file.toString() : name.toString(), Files.readAllBytes(file));
  }

  /**
   * Reads a file's content.
   *
   * @param name the file's name, for messages, evidence and the choice of format
   * @param bytes its content
   * @throws UnreadableDocumentException if it is empty or of a kind that is not supported
   */
  public Document read(String name, byte[] bytes) throws UnreadableDocumentException {
    Source source = new Source(name, bytes);
    if (bytes.length == 0 || source.decoding().map(d -> isBlank(d.text())).orElse(false)) {
      throw new UnreadableDocumentException(name, "文件为空", "the file is empty");
    }
    for (Format format : FORMATS) {
      if (format.accepts(source)) {
        return format.read(source);
      }
    }
    throw FileKind.refusal(source);
  }

  private static boolean isBlank(String text) {
    return MappedText.of(text, 0).strip().length() == 0;
  }
}
