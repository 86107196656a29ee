package io.github.plangraph.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML part of a Word file. Names are without namespace, because the transitional
 * and the strict form of ISO/IEC 29500 differ in nothing else that is read.
 */
final class XmlElement {
  /** No file of a word processor is nested so deeply; the readers recurse over this depth. */
  private static final int MAX_DEPTH = 400;

  private static final int MAX_ELEMENTS = 3_000_000;

  private final String name;
  private final Map<String, String> attributes;
  private final List<XmlElement> children = new ArrayList<>(0);
  private String text = "";

  private XmlElement(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /**
   * Parses a part. A document type is not read, so that no entity can grow and none is fetched.
   *
   * @throws XMLStreamException if it is not well-formed, or larger or deeper than any document
   */
  static XmlElement parse(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLReporter((message, kind, information, place) -> {}); // Or it prints them.
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    try {
      return tree(reader);
    } finally {
      reader.close();
    }
  }

  private static XmlElement tree(XMLStreamReader reader) throws XMLStreamException {
    XmlElement root = new XmlElement("", Map.of());
    Deque<XmlElement> open = new ArrayDeque<>(List.of(root));
    int elements = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++elements > MAX_ELEMENTS || open.size() > MAX_DEPTH) {
          throw new XMLStreamException("too many or too deeply nested elements");
        }
        XmlElement element = new XmlElement(reader.getLocalName().intern(), attributes(reader));
        open.element().children.add(element);
        open.push(element);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      } else if (event == XMLStreamConstants.CHARACTERS && open.element().children.isEmpty()) {
        open.element().text = reader.getText();
      }
    }
    return root.children.get(0);
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      if (!name.startsWith("rsid")) {
        attributes.putIfAbsent(name.intern(), reader.getAttributeValue(i));
      }
    }
    return attributes.isEmpty() ? Map.of() : attributes;
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  List<XmlElement> children() {
    return children;
  }

  /** The characters in an element without children. */
  String text() {
    return text;
  }

  /** The value of an attribute; empty if it is not there. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The first child with this name; an empty element if there is none. */
  XmlElement child(String wanted) {
    for (XmlElement child : children) {
      if (child.name.equals(wanted)) {
        return child;
      }
    }
    return NONE;
  }

  /** An element without anything. */
  static final XmlElement NONE = new XmlElement("", Map.of());

  boolean has(String child) {
    return child(child) != NONE;
  }

  /** The {@code val} of a child; empty if either is not there. */
  String value(String child) {
    return child(child).attribute("val");
  }

  /** The {@code val} of a child as a number. */
  int number(String child, int otherwise) {
    return integer(value(child), otherwise);
  }

  static int integer(String value, int otherwise) {
    return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** Whether a child switches something on: {@code <w:b/>}, and not {@code <w:b w:val="0"/>}. */
  boolean isOn(String child) {
    return has(child) && !List.of("0", "false", "off", "none").contains(value(child));
  }
}
