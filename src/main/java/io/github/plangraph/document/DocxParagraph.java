package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/** Reads the runs of one paragraph of a DOCX; short-lived. */
final class DocxParagraph {
  private final DocxBody body;
  private final DocxStyles styles;
  private final WordFields fields;
  private final XmlElement properties;
  private final WordParagraph text = new WordParagraph();
  private final List<WordLine> boxes = new ArrayList<>();
  private boolean picture;

  DocxParagraph(DocxBody body, DocxStyles styles, WordFields fields, XmlElement properties) {
    this.body = body;
    this.styles = styles;
    this.fields = fields;
    this.properties = properties;
  }

  WordParagraph text() {
    return text;
  }

  /** The text boxes that are anchored here, and a note where there is nothing but a picture. */
  List<WordLine> boxes() {
    List<WordLine> all = new ArrayList<>(boxes);
    if (picture && text.isEmpty() && boxes.isEmpty()) {
      all.add(WordLine.note("此处为图片，图中文字未读", "a picture, whose text was not read"));
    }
    return all;
  }

  /** One of the forms of a content that is stored twice, for newer and for older programs. */
  static XmlElement chosen(XmlElement alternate) {
    return alternate.has("Choice") ? alternate.child("Choice") : alternate.child("Fallback");
  }

  void runs(XmlElement parent) {
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "r" -> run(child);
        case "del", "moveFrom", "pPr", "rPr", "sdtPr" -> {}
        case "fldSimple" -> {
          fields.begin();
          fields.instruction(child.attribute("instr"));
          fields.separate();
          runs(child);
          fields.end();
        }
        case "sdt" -> {
          if (!child.child("sdtPr").isOn("showingPlcHdr")) {
            runs(child.child("sdtContent"));
          }
        }
        case "AlternateContent" -> runs(chosen(child));
        case "f" -> {
          runs(child.child("num"));
          append("/", XmlElement.NONE);
          runs(child.child("den"));
        }
        case "t" -> append(child.text(), XmlElement.NONE);
        default -> runs(child);
      }
    }
  }

  private void run(XmlElement run) {
    XmlElement own = run.child("rPr");
    if (!styles.run(own, properties, "vanish").isOn("vanish")) {
      content(run, own);
    }
  }

  private void content(XmlElement run, XmlElement own) {
    for (XmlElement child : run.children()) {
      switch (child.name()) {
        case "t" -> append(child.text(), own);
        case "instrText" -> fields.instruction(child.text());
        case "fldChar" -> field(child.attribute("fldCharType"), own);
        case "br" -> lineBreak(child);
        case "cr" -> newLine();
        case "tab", "ptab" -> append(" ", own);
        case "noBreakHyphen" -> append("-", own);
        case "sym" -> {
          String font = child.attribute("font");
          int code = Integer.parseInt("0" + hexadecimal(child.attribute("char")), 16);
          append(SymbolFont.character(font, code), own);
        }
        case "ruby" -> runs(child.child("rubyBase"));
        case "AlternateContent" -> content(chosen(child), own);
        case "drawing", "pict", "object" -> drawing(child);
        default -> {}
      }
    }
  }

  private static String hexadecimal(String code) {
    return code.matches("\\p{XDigit}{1,4}") ? code : "";
  }

  private void field(String type, XmlElement own) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> append(fields.end(), own);
      default -> {}
    }
  }

  private void lineBreak(XmlElement br) {
    // A page ends between words as well as between lines; only a line break is meant as one.
    if (!List.of("page", "column").contains(br.attribute("type")) || text.isEmpty()) {
      newLine();
    }
  }

  private void newLine() {
    if (fields.isText()) {
      text.newLine();
    }
  }

  private void append(String characters, XmlElement own) {
    if (fields.isText() && !characters.isEmpty()) {
      boolean bold = styles.run(own, properties, "b").isOn("b");
      XmlElement fonts = styles.run(own, properties, "rFonts").child("rFonts");
      String shown = SymbolFont.characters(fonts.attribute("ascii"), characters);
      text.append(shown.replace('\n', ' '), bold, fonts.attribute("eastAsia"));
    }
  }

  /** Text boxes anywhere in a drawing; of anything else, that there is a picture. */
  private void drawing(XmlElement drawing) {
    for (XmlElement child : drawing.children()) {
      switch (child.name()) {
        case "txbxContent" -> body.read(child).forEach(line -> boxes.add(line.inBox()));
        case "AlternateContent" -> drawing(chosen(child));
        case "blip", "imagedata", "chart", "relIds", "OLEObject" -> picture = true;
        default -> drawing(child);
      }
    }
  }
}
