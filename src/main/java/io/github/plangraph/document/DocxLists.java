package io.github.plangraph.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The automatic numbering of a DOCX; short-lived, one document each, because it counts. */
final class DocxLists {
  private final DocxStyles styles;
  private final Map<Integer, XmlElement> abstracts = new HashMap<>();
  private final Map<Integer, XmlElement> lists = new HashMap<>();
  private final Map<String, Optional<ListLevel>> levels = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();
  private final ListCounters counters = new ListCounters();

  /** Numbering by {@code numbering.xml}. */
  DocxLists(Optional<XmlElement> part, DocxStyles styles) {
    this.styles = styles;
    for (XmlElement child : part.map(XmlElement::children).orElse(java.util.List.of())) {
      if (child.is("abstractNum")) {
        abstracts.put(XmlElement.integer(child.attribute("abstractNumId"), -1), child);
      } else if (child.is("num")) {
        lists.put(XmlElement.integer(child.attribute("numId"), -1), child);
      }
    }
  }

  /** Counts a paragraph; empty if it stands in no list. */
  Optional<ListNumber> next(XmlElement paragraph) {
    if (paragraph.has("listPr")) { // Word 2003 stores what it prints.
      XmlElement stored = paragraph.child("listPr");
      String printed = stored.child("t").attribute("val");
      boolean bullet = printed.length() == 1 && !Character.isLetterOrDigit(printed.charAt(0));
      return Optional.of(new ListNumber(stored.number("ilvl", 0), bullet, bullet ? "" : printed));
    }
    XmlElement numbering = styles.inherited(paragraph, "numPr");
    // A paragraph may name the level alone, and leave the list to its style.
    int list =
        numbering.has("numId")
            ? numbering.number("numId", 0)
            : styles.numbering(styles.paragraph(paragraph));
    XmlElement num = lists.get(list);
    if (num == null) {
      return Optional.empty();
    }
    int kind = kind(num);
    int level =
        styles
            .giver(paragraph, "numPr")
            .flatMap(style -> levelOf(kind, style))
            .orElse(numbering.number("ilvl", 0));
    if (begun.add(list)) {
      override(num, kind);
    }
    Optional<ListLevel> own = level(num, kind, level);
    String text = counters.next(kind, level, l -> level(num, kind, l));
    return own.map(l -> new ListNumber(level, l.form() == NumberForm.BULLET, text));
  }

  /** The abstract list that a list is one of, through a style where it is linked to one. */
  private int kind(XmlElement num) {
    int kind = num.number("abstractNumId", -1);
    XmlElement found = abstracts.get(kind);
    if (found != null && found.has("numStyleLink")) {
      XmlElement linked = lists.get(styles.numbering(found.value("numStyleLink")));
      return linked == null ? kind : linked.number("abstractNumId", kind);
    }
    return kind;
  }

  private void override(XmlElement num, int kind) {
    for (XmlElement child : num.children()) {
      if (child.is("lvlOverride") && child.has("startOverride")) {
        int level = XmlElement.integer(child.attribute("ilvl"), -1);
        counters.restart(kind, level, child.number("startOverride", 1));
      }
    }
  }

  /** The level that a list keeps for the paragraphs of a style. */
  private Optional<Integer> levelOf(int kind, String style) {
    XmlElement found = abstracts.get(kind);
    return found == null
        ? Optional.empty()
        : found.children().stream()
            .filter(l -> l.is("lvl") && l.value("pStyle").equals(style))
            .map(l -> XmlElement.integer(l.attribute("ilvl"), 0))
            .findFirst();
  }

  private Optional<ListLevel> level(XmlElement num, int kind, int level) {
    return levels.computeIfAbsent(
        num.attribute("numId") + "/" + level, key -> define(num, kind, level));
  }

  private Optional<ListLevel> define(XmlElement num, int kind, int level) {
    String wanted = String.valueOf(level);
    Optional<XmlElement> overriding =
        num.children().stream()
            .filter(c -> c.is("lvlOverride") && c.attribute("ilvl").equals(wanted) && c.has("lvl"))
            .map(c -> c.child("lvl"))
            .findFirst();
    XmlElement found = abstracts.get(kind);
    return overriding
        .or(
            () ->
                found == null
                    ? Optional.empty()
                    : found.children().stream()
                        .filter(c -> c.is("lvl") && c.attribute("ilvl").equals(wanted))
                        .findFirst())
        .map(lvl -> define(lvl, level));
  }

  private static ListLevel define(XmlElement lvl, int level) {
    XmlElement fallback = lvl.child("AlternateContent").child("Fallback");
    String form = (lvl.has("numFmt") ? lvl : fallback).value("numFmt");
    return new ListLevel(
        NumberForm.of(form),
        lvl.number("start", 0),
        lvl.value("lvlText"),
        lvl.number("lvlRestart", level),
        lvl.isOn("isLgl"));
  }
}
