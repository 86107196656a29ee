package io.github.plangraph.document;

/**
 * Kinds of file that are recognised, by signature (the first bytes as Latin-1), only to say that
 * they are not read.
 */
enum FileKind {
  ZIP("压缩或 Word（.docx）文件", "ZIP or Word (.docx) files", "PK\u0003\u0004"),
  OLE("旧式 Office（.doc、.wps）文件", "old Office (.doc, .wps) files", "\u00d0\u00cf\u0011\u00e0"),
  PNG("图片", "images", "\u0089PNG"),
  JPEG("图片", "images", "\u00ff\u00d8\u00ff"),
  GIF("图片", "images", "GIF8"),
  OTHER("这种二进制文件", "binary files of this kind", "");

  private final String zh;
  private final String en;
  private final String signature;

  FileKind(String zh, String en, String signature) {
    this.zh = zh;
    this.en = en;
    this.signature = signature;
  }

  static FileKind of(Source source) {
    for (FileKind kind : values()) {
      if (source.beginsWith(kind.signature)) {
        return kind;
      }
    }
    return OTHER;
  }

  UnreadableDocumentException unsupported(String name) {
    return new UnreadableDocumentException(name, "暂不支持" + zh, en + " are not supported");
  }
}
