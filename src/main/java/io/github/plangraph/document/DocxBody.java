package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the body of a DOCX; short-lived, one document each. */
final class DocxBody {
  private static final List<String> FRAME = List.of("top", "left", "bottom", "right");

  private final DocxStyles styles;
  private final DocxLists lists;
  private final WordFields fields = new WordFields();
  private int contents;

  /** The paragraph whose mark was deleted, and which the next one continues. */
  private Optional<DocxParagraph> unfinished = Optional.empty();

  DocxBody(DocxStyles styles, DocxLists lists) {
    this.styles = styles;
    this.lists = lists;
  }

  /** The lines under an element that holds paragraphs and tables. */
  List<WordLine> read(XmlElement parent) {
    List<WordLine> lines = new ArrayList<>();
    Optional<DocxParagraph> around = unfinished;
    unfinished = Optional.empty();
    blocks(parent, lines);
    unfinished.ifPresent(
        last -> {
          last.text().lines().forEach(text -> lines.add(WordLine.paragraph(text)));
          lines.addAll(last.boxes());
        });
    unfinished = around;
    return lines;
  }

  private void blocks(XmlElement parent, List<WordLine> out) {
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "p" -> out.addAll(paragraph(child));
        case "tbl" -> out.addAll(WordTable.lines(rows(child)));
        case "sdt" -> control(child, out);
        case "AlternateContent" -> blocks(DocxParagraph.chosen(child), out);
        case "customXml", "smartTag", "ins", "moveTo", "sect", "sub-section" -> blocks(child, out);
        case "altChunk" -> out.add(WordLine.note("嵌入的文件未读", "an embedded file was not read"));
        default -> {}
      }
    }
  }

  /** A content control; one that holds nothing but its prompt (单击此处输入文字) holds nothing. */
  private void control(XmlElement sdt, List<WordLine> out) {
    XmlElement properties = sdt.child("sdtPr");
    boolean gallery =
        properties.child("docPartObj").value("docPartGallery").equals("Table of Contents");
    if (!properties.isOn("showingPlcHdr")) {
      contents += gallery ? 1 : 0;
      blocks(sdt.child("sdtContent"), out);
      contents -= gallery ? 1 : 0;
    }
  }

  private List<WordLine> paragraph(XmlElement p) {
    XmlElement properties = p.child("pPr");
    DocxParagraph read =
        unfinished.orElseGet(() -> new DocxParagraph(this, styles, fields, properties));
    unfinished = Optional.empty();
    boolean listed = fields.inContents();
    read.runs(p);
    boolean matter = contents > 0 || styles.isContents(properties) || listed || fields.inContents();
    fields.endParagraph();
    if (properties.child("rPr").has("del")) {
      unfinished = Optional.of(read);
      return List.of();
    }
    return lines(read, properties, matter);
  }

  private List<WordLine> lines(DocxParagraph read, XmlElement properties, boolean matter) {
    List<StyledText> texts = read.text().lines();
    Optional<ListNumber> number = texts.isEmpty() ? Optional.empty() : lists.next(properties);
    boolean framed = isFramed(styles.inherited(properties, "pBdr"));
    WordLines made = new WordLines(texts, number, styles.heading(properties), framed);
    if (matter && made.isSentence()) {
      fields.endContents();
    }
    List<WordLine> lines = new ArrayList<>(matter ? made.contents() : made.text());
    lines.addAll(read.boxes());
    return lines;
  }

  private static boolean isFramed(XmlElement border) {
    return FRAME.stream()
        .allMatch(s -> border.has(s) && !List.of("none", "nil").contains(border.value(s)));
  }

  private List<List<WordTable.Cell>> rows(XmlElement table) {
    List<List<WordTable.Cell>> rows = new ArrayList<>();
    for (XmlElement row : unwrapped(table, "tr")) {
      XmlElement properties = row.child("trPr");
      if (!properties.has("del")) {
        List<WordTable.Cell> cells = new ArrayList<>();
        if (properties.number("gridBefore", 0) > 0) {
          cells.add(new WordTable.Cell(properties.number("gridBefore", 0), false, List.of()));
        }
        unwrapped(row, "tc").forEach(cell -> cells.add(cell(cell)));
        rows.add(cells);
      }
    }
    return rows;
  }

  private WordTable.Cell cell(XmlElement cell) {
    XmlElement properties = cell.child("tcPr");
    boolean continued =
        (properties.has("vMerge") && !properties.value("vMerge").equals("restart"))
            || (properties.has("hMerge") && !properties.value("hMerge").equals("restart"));
    boolean left = continued || properties.has("cellDel");
    List<WordLine> lines = left ? List.of() : read(cell);
    return new WordTable.Cell(properties.number("gridSpan", 1), continued, lines);
  }

  /** Rows of a table or cells of a row, also those in content controls. */
  private static List<XmlElement> unwrapped(XmlElement parent, String name) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "sdt" -> found.addAll(unwrapped(child.child("sdtContent"), name));
        case "customXml", "ins", "moveTo" -> found.addAll(unwrapped(child, name));
        case "AlternateContent" -> found.addAll(unwrapped(DocxParagraph.chosen(child), name));
        default -> {
          if (child.is(name)) {
            found.add(child);
          }
        }
      }
    }
    return found;
  }
}
