package io.github.plangraph.document;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Word files of ISO/IEC 29500 (.docx, .docm, and what WPS writes): a ZIP whose main part is {@code
 * word/document.xml}. The XML is read directly, because the object models leave out text boxes,
 * content controls, tracked changes and automatic numbers.
 */
final class DocxFormat implements Format {
  static final String MAIN = "word/document.xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** The parts that are read are a few megabytes in the largest plans. */
  private static final long MAX_BYTES = 64L << 20;

  @Override
  public boolean accepts(Source source) {
    return source.zip().filter(zip -> zip.contains(MAIN)).isPresent();
  }

  @Override
  public Document read(Source source) throws UnreadableDocumentException {
    String name = source.name();
    try (BoundedZip zip = BoundedZip.open(source.bytes(), MAX_BYTES)) {
      XmlElement body = part(zip, MAIN).orElse(XmlElement.NONE).child("body");
      DocxStyles styles = DocxStyles.of(part(zip, "word/styles.xml"));
      DocxLists lists = new DocxLists(part(zip, "word/numbering.xml"), styles);
      return WordText.document(name, TYPE, new DocxBody(styles, lists).read(body));
    } catch (BoundedZip.BombException e) {
      String reason = String.valueOf(e.getMessage());
      throw new UnreadableDocumentException(name, "文件过大：" + reason, "the file is too large");
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          name, "Word 文件不完整或已损坏", "the Word file is cut short or damaged");
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException(
          name, "Word 文件中的 XML 已损坏", "the XML in the Word file is damaged");
    }
  }

  private static Optional<XmlElement> part(BoundedZip zip, String name)
      throws IOException, XMLStreamException {
    Optional<byte[]> bytes = zip.read(name);
    return bytes.isEmpty() ? Optional.empty() : Optional.of(XmlElement.parse(bytes.get()));
  }
}
