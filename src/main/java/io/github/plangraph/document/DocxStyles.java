package io.github.plangraph.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The styles of a DOCX: what a paragraph or run inherits. */
final class DocxStyles {
  private static final int BODY = 9;

  private final Map<String, XmlElement> styles = new HashMap<>();
  private String standard = "";

  /** The styles of {@code styles.xml}. */
  static DocxStyles of(Optional<XmlElement> part) {
    DocxStyles styles = new DocxStyles();
    for (XmlElement style : part.map(XmlElement::children).orElse(java.util.List.of())) {
      if (style.is("style")) {
        styles.styles.putIfAbsent(style.attribute("styleId"), style);
        String is = style.attribute("default");
        if (style.attribute("type").equals("paragraph") && (is.equals("1") || is.equals("true"))) {
          styles.standard = style.attribute("styleId");
        }
      }
    }
    return styles;
  }

  /** The style of a paragraph: the one it names or the document's standard. */
  String paragraph(XmlElement properties) {
    String named = properties.value("pStyle");
    return styles.containsKey(named) ? named : standard;
  }

  /** The level of a heading from 1; 0 for the title; empty for text. */
  Optional<Integer> heading(XmlElement properties) {
    String style = paragraph(properties);
    if (properties.has("outlineLvl")) {
      int level = properties.number("outlineLvl", BODY);
      return level >= 0 && level < BODY ? Optional.of(level + 1) : Optional.empty();
    }
    Optional<Integer> outline =
        find(style, s -> s.child("pPr").has("outlineLvl"))
            .map(s -> s.child("pPr").number("outlineLvl", BODY))
            .filter(l -> l >= 0 && l < BODY);
    if (outline.isPresent()) {
      return outline.map(l -> l + 1);
    }
    return StyleName.heading(name(style));
  }

  /** Whether a paragraph is a line of a table of contents. */
  boolean isContents(XmlElement properties) {
    return StyleName.isContents(name(paragraph(properties)));
  }

  /** The element of a paragraph's properties that a style gives, if the paragraph gives none. */
  XmlElement inherited(XmlElement properties, String wanted) {
    if (properties.has(wanted)) {
      return properties.child(wanted);
    }
    return find(paragraph(properties), s -> s.child("pPr").has(wanted))
        .map(s -> s.child("pPr").child(wanted))
        .orElse(properties.child(wanted));
  }

  /** The style whose own properties hold this element; empty if the paragraph itself does. */
  Optional<String> giver(XmlElement properties, String wanted) {
    return properties.has(wanted)
        ? Optional.empty()
        : find(paragraph(properties), s -> s.child("pPr").has(wanted))
            .map(s -> s.attribute("styleId"));
  }

  /** The numbering that a style names: for lists that are linked to a style. */
  int numbering(String style) {
    return find(style, s -> s.child("pPr").has("numPr"))
        .map(s -> s.child("pPr").child("numPr").number("numId", 0))
        .orElse(0);
  }

  /** A property of a run: its own, that of its style, or that of its paragraph's style. */
  XmlElement run(XmlElement run, XmlElement paragraph, String wanted) {
    if (run.has(wanted)) {
      return run;
    }
    Predicate<XmlElement> gives = s -> s.child("rPr").has(wanted);
    Function<XmlElement, XmlElement> own = s -> s.child("rPr");
    return find(run.value("rStyle"), gives)
        .or(() -> find(paragraph(paragraph), gives))
        .map(own)
        .orElse(run);
  }

  private String name(String style) {
    XmlElement element = styles.get(style);
    return element == null ? "" : element.value("name");
  }

  private Optional<XmlElement> find(String from, Predicate<XmlElement> wanted) {
    Set<String> seen = new HashSet<>();
    String id = from;
    while (!id.isEmpty() && seen.add(id)) {
      XmlElement style = styles.get(id);
      if (style == null) {
        return Optional.empty();
      }
      if (wanted.test(style)) {
        return Optional.of(style);
      }
      id = style.value("basedOn");
    }
    return Optional.empty();
  }
}
