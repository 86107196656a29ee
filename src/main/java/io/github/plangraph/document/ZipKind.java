package io.github.plangraph.document;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a ZIP that no format reads is, by the names in it. */
enum ZipKind {
  EXCEL("xl/", "暂不支持 Excel 文件", "Excel files are not supported"),
  SLIDES("ppt/", "暂不支持 PowerPoint 文件", "PowerPoint files are not supported"),
  OPEN_DOCUMENT("content.xml", "暂不支持 ODF 文件", "OpenDocument files are not supported"),
  OFD("OFD.xml", "暂不支持 OFD 文件", "OFD files are not supported"),
  ARCHIVE("", "压缩文件本身不是文档", "an archive is no document itself"),
  /** Begins as a DOCX and has no directory at its end. */
  BROKEN_WORD("", "Word 文件不完整或已损坏", "the Word file is cut short or damaged"),
  BROKEN("", "压缩文件不完整或已损坏", "the ZIP file is cut short or damaged");

  private final String entry;
  private final String zh;
  private final String en;

  ZipKind(String entry, String zh, String en) {
    this.entry = entry;
    this.zh = zh;
    this.en = en;
  }

  static ZipKind of(Source source) {
    if (source.zip().isEmpty()) {
      String bytes = new String(source.bytes(), StandardCharsets.ISO_8859_1);
      return bytes.contains("word/") ? BROKEN_WORD : BROKEN;
    }
    Set<String> names = source.zip().get();
    for (ZipKind kind : values()) {
      if (!kind.entry.isEmpty() && names.stream().anyMatch(n -> n.startsWith(kind.entry))) {
        return kind;
      }
    }
    return ARCHIVE;
  }

  UnreadableDocumentException refusal(String name) {
    return new UnreadableDocumentException(name, zh, en);
  }
}
