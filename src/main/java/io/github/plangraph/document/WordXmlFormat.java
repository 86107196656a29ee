package io.github.plangraph.document;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Word files that are one XML document: of Word 2003, which servers like to write under the name
 * .doc, and the flat form of a DOCX.
 */
final class WordXmlFormat implements Format {
  private static final int BEGINNING = 4096;
  private static final Pattern ROOT =
      Pattern.compile("\\A\\s*(?:<\\?[^>]*>\\s*)*<(?:w:wordDocument|pkg:package)\\b");

  @Override
  public boolean accepts(Source source) {
    return source
        .decoding()
        .map(d -> d.text().startsWith("\uFEFF") ? d.text().substring(1) : d.text())
        .filter(t -> ROOT.matcher(t.substring(0, Math.min(BEGINNING, t.length()))).find())
        .isPresent();
  }

  @Override
  public Document read(Source source) throws UnreadableDocumentException {
    try {
      XmlElement root = XmlElement.parse(source.bytes());
      boolean flat = root.is("package");
      XmlElement body = (flat ? part(root, "document") : root).child("body");
      Optional<XmlElement> list = flat ? Optional.of(part(root, "numbering")) : Optional.empty();
      DocxStyles styles =
          DocxStyles.of(Optional.of(flat ? part(root, "styles") : root.child("styles")));
      DocxBody walk = new DocxBody(styles, new DocxLists(list, styles));
      return WordText.document(source.name(), "application/xml", walk.read(body));
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException(
          source.name(), "Word 文件中的 XML 已损坏", "the XML in the Word file is damaged");
    }
  }

  private static XmlElement part(XmlElement root, String name) {
    return root.children().stream()
        .filter(part -> part.attribute("name").equals("/word/" + name + ".xml"))
        .findFirst()
        .flatMap(part -> part.child("xmlData").children().stream().findFirst())
        .orElse(XmlElement.NONE);
  }
}
