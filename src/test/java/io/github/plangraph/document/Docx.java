package io.github.plangraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes DOCX files of XML, so that a test shows what stands in the file. */
final class Docx {
  private static final String W =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A file with this body. */
  static Docx of(String... blocks) {
    Docx docx = new Docx();
    docx.xml(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
    docx.xml(
        DocxFormat.MAIN,
        "<w:document" + W + "><w:body>" + String.join("", blocks) + "</w:body></w:document>");
    return docx;
  }

  Docx styles(String... styles) {
    return xml("word/styles.xml", "<w:styles" + W + ">" + String.join("", styles) + "</w:styles>");
  }

  Docx numbering(String... lists) {
    return xml(
        "word/numbering.xml", "<w:numbering" + W + ">" + String.join("", lists) + "</w:numbering>");
  }

  Docx xml(String name, String xml) {
    parts.put(
        name, ("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  byte[] bytes() {
    return zip(parts);
  }

  Document read() throws UnreadableDocumentException {
    return new DocumentReader().read("a.docx", bytes());
  }

  /** A ZIP of these entries. */
  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A paragraph of plain text. */
  static String p(String text) {
    return p("", r(text));
  }

  /** A paragraph with properties. */
  static String p(String properties, String... runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
  }

  /** A run of plain text. */
  static String r(String text) {
    return r("", text);
  }

  /** A run with properties. */
  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space='preserve'>"
        + text
        + "</w:t></w:r>";
  }

  /** A run of anything. */
  static String run(String content) {
    return "<w:r>" + content + "</w:r>";
  }

  /** A field with its result. */
  static String field(String instruction, String result) {
    return begin(instruction) + result + end();
  }

  static String begin(String instruction) {
    return run("<w:fldChar w:fldCharType='begin'/>")
        + run("<w:instrText>" + instruction + "</w:instrText>")
        + run("<w:fldChar w:fldCharType='separate'/>");
  }

  static String end() {
    return run("<w:fldChar w:fldCharType='end'/>");
  }

  /** A list of one level after another; each {@code form pattern}. */
  static String list(int id, String... levels) {
    StringBuilder out = new StringBuilder("<w:abstractNum w:abstractNumId='" + id + "'>");
    for (int i = 0; i < levels.length; i++) {
      String[] level = levels[i].split(" ", 2);
      out.append("<w:lvl w:ilvl='" + i + "'><w:start w:val='1'/><w:numFmt w:val='" + level[0]);
      out.append("'/><w:lvlText w:val='" + level[1] + "'/></w:lvl>");
    }
    return out + "</w:abstractNum>";
  }

  /** A use of a list. */
  static String num(int id, int list, String overrides) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
        .formatted(id, list, overrides);
  }

  /** The properties of a paragraph in a list. */
  static String in(int num, int level) {
    return "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>".formatted(level, num);
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String cell(String properties, String... blocks) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", blocks) + "</w:tc>";
  }

  /** A paragraph style. */
  static String style(String id, String name, String content) {
    return "<w:style w:type='paragraph' w:styleId='%s'><w:name w:val='%s'/>%s</w:style>"
        .formatted(id, name, content);
  }
}
