package io.github.plangraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document that no one would write, large or deep or of one sign alone.
 *
 * @param name of the file
 * @param what is in it, for messages
 * @param bytes its content
 */
record Hostile(String name, String what, byte[] bytes) {
  private static final int LINE = 10_000;
  private static final int LONG = 10_000_000;
  private static final int DEEP = 100_000;

  /** What single lines are made of: signs that numbers, lists, brackets and marks are read by. */
  private static final List<String> UNITS =
      List.of(
          "1", "（", "《", "“", "、", "。", "：", "一、", "第", "1.1.", "…", "*", "_", "[", "[](", "`", "<",
          "&", "|", "> ", "- ", "2025年", "8%", "增长8%，", "8万亿元、", "区块链、", "推进区块链", "《规划》", "（牵头",
          "a\n", "|a|b|\n", "）", "　", "\t", "（一）坚持。", "专栏1 甲\n", "附件\n", "<p>", "<table>");

  static List<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    for (String unit : UNITS) {
      String line = "一、主要任务\n" + unit.repeat(LINE / unit.length()) + "\n二、保障措施\n正文。\n";
      all.add(text(unit.startsWith("8") ? "a.txt" : "a.md", unit.strip() + " …", line));
    }
    all.add(text("a.txt", "10 MB", "各有关方面要认真抓好这项工作，".repeat(LONG / 45)));
    all.add(text("a.md", "deep quotes", ">".repeat(DEEP) + "正文"));
    all.add(text("a.md", "deep lists", "- ".repeat(5_000) + "正文"));
    all.add(docx("deep tables", "<w:tbl><w:tr><w:tc>".repeat(DEEP)));
    all.add(
        docx(
            "many rows",
            "<w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr>"
                .repeat(20_000)
                .transform(rows -> "<w:tbl>" + rows + "</w:tbl>")));
    all.add(
        docx(
            "wide cell",
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='999999999'/></w:tcPr></w:tc>"
                + "<w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
    all.add(docx("zeros", " ".repeat(80 << 20)));
    all.add(
        docx("entities", "<!DOCTYPE a [<!ENTITY x 'xxxxxxxxxx'><!ENTITY y '&x;&x;&x;'>]>", "&y;"));
    all.add(
        new Hostile("a.zip", "no ZIP", "PK\3\4".repeat(1_000).getBytes(StandardCharsets.UTF_8)));
    return all;
  }

  private static Hostile text(String name, String what, String text) {
    return new Hostile(name, what, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Hostile docx(String what, String body) {
    return docx(what, "", body);
  }

  private static Hostile docx(String what, String prolog, String body) {
    String xml =
        prolog
            + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<w:body>"
            + body
            + "</w:body></w:document>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Hostile("a.docx", what, out.toByteArray());
  }

  @Override
  public String toString() {
    return what + " (" + name + ")";
  }
}
