package io.github.plangraph.document;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an OLE2 file holds, by the names of its streams. */
enum OleKind {
  WORD("WordDocument", "", ""),
  ENCRYPTED("EncryptedPackage", "文件已加密，需要密码", "the file is encrypted and wants a password"),
  EXCEL("Workbook", "暂不支持 Excel 文件", "Excel files are not supported"),
  OLD_EXCEL("Book", "暂不支持 Excel 文件", "Excel files are not supported"),
  SLIDES("PowerPoint Document", "暂不支持 PowerPoint 文件", "PowerPoint files are not supported"),
  OTHER("", "暂不支持这种 Office 文件", "Office files of this kind are not supported");

  private final String stream;
  private final String zh;
  private final String en;

  OleKind(String stream, String zh, String en) {
    this.stream = stream;
    this.zh = zh;
    this.en = en;
  }

  static OleKind of(POIFSFileSystem files) {
    for (OleKind kind : values()) {
      if (!kind.stream.isEmpty() && files.getRoot().hasEntryCaseInsensitive(kind.stream)) {
        return kind;
      }
    }
    return OTHER;
  }

  /** Refuses what is no Word file. */
  void refuse(String name) throws UnreadableDocumentException {
    if (this != WORD) {
      throw new UnreadableDocumentException(name, zh, en);
    }
  }
}
