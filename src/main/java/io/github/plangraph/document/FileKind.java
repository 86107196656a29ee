package io.github.plangraph.document;

/**
 * Kinds of file that are recognised, by signature (the first bytes as Latin-1), only to say that
 * they are not read.
 */
enum FileKind {
  ZIP("压缩文件", "archives", "PK"),
  RAR("RAR 压缩文件", "RAR archives", "Rar!"),
  SEVEN_ZIP("7z 压缩文件", "7z archives", "7z\u00bc\u00af"),
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

  private static FileKind of(Source source) {
    for (FileKind kind : values()) {
      if (source.beginsWith(kind.signature)) {
        return kind;
      }
    }
    return OTHER;
  }

  /** Why a source is not read. */
  static UnreadableDocumentException refusal(Source source) {
    FileKind kind = of(source);
    return kind == ZIP ? ZipKind.of(source).refusal(source.name()) : kind.refusal(source.name());
  }

  private UnreadableDocumentException refusal(String name) {
    return new UnreadableDocumentException(name, "暂不支持" + zh, en + " are not supported");
  }
}
