package io.github.plangraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of an old Word file sees, and nothing else, becomes its text. */
class DocFormatTest {
  private static final byte[] VANISHED = Doc.sprm(0x083C, 1);
  private static final byte[] DELETED = Doc.sprm(0x0800, 1);

  private static void check(Doc doc, String... blocks) throws UnreadableDocumentException {
    Document document = doc.read();
    assertEquals("application/msword", document.mediaType());
    assertEquals(String.join("\n", blocks) + "\n", BlockText.of(document));
  }

  @Test
  void paragraphsHeadingsAndBold() throws UnreadableDocumentException {
    check(
        new Doc()
            .r("某市数字经济规划")
            .styled("Title")
            .r("总体要求")
            .styled("heading 1")
            .r("基础")
            .p(Doc.sprm(0x2640, 1))
            .r("坚持创新。", Doc.bold())
            .r("加快突破。")
            .p(),
        "HEADING1 某市数字经济规划",
        "HEADING2 总体要求",
        "HEADING3 基础",
        "PARAGRAPH 坚持创新。加快突破。 [坚持创新。]");
  }

  @Test
  void automaticNumbersArePrinted() throws UnreadableDocumentException {
    check(
        new Doc()
            .list(37, "\0、")
            .list(23, "•")
            .r("总体要求")
            .p(Doc.in(1))
            .r("产业规模扩大")
            .p(Doc.in(2))
            .r("主要任务")
            .p(Doc.in(1)),
        "PARAGRAPH 一、总体要求",
        "ITEM1 产业规模扩大",
        "PARAGRAPH 二、主要任务");
  }

  @Test
  void tablesAreRowsAndOneCellIsABox() throws UnreadableDocumentException {
    check(
        new Doc()
            .r("指标")
            .cell()
            .r("数值")
            .cell()
            .cell(Doc.row(0, 0))
            .r("增加值")
            .cell()
            .r("8")
            .cell()
            .cell(Doc.row(0x60, 0))
            .cell()
            .r("9")
            .cell()
            .cell(Doc.row(0x20, 0))
            .r("正文")
            .p()
            .r("专栏1 数字工程")
            .cell()
            .cell(Doc.row(0))
            .r("建设平台。")
            .cell()
            .cell(Doc.row(0))
            .p(),
        "ROW 指标⇥数值",
        "ROW 增加值⇥8",
        "ROW 增加值⇥9",
        "PARAGRAPH 正文",
        "PARAGRAPH > 专栏1 数字工程",
        "PARAGRAPH > 建设平台。");
  }

  @Test
  void fieldsBreaksAndChanges() throws UnreadableDocumentException {
    check(
        new Doc()
            .r("\u0013TOC \\o\u0014一、总体要求 1")
            .p()
            .r("二、主要任务 2\u0015")
            .p()
            .r("关于规划的\u000b通知")
            .p()
            .r("见\u0013REF a\u0014附件\u0015\u0002，第\u0013PAGE\u00143\u0015页")
            .p()
            .r("推进")
            .r("传统", DELETED)
            .r("隐藏", VANISHED)
            .r("数字\u001e产业")
            .p(),
        "MATTER 一、总体要求 1",
        "MATTER 二、主要任务 2",
        "PARAGRAPH 关于规划的",
        "PARAGRAPH 通知",
        "PARAGRAPH 见附件，第页",
        "PARAGRAPH 推进数字-产业");
  }

  @Test
  void pictureAloneIsNotText() {
    Doc doc = new Doc().r("\u0001").p();
    UnreadableDocumentException e = assertThrows(UnreadableDocumentException.class, doc::read);
    assertTrue(e.reason().startsWith("文件中没有文字，只有图片"), e.reason());
  }

  @Test
  void everyTruncationIsReadOrRefused() {
    byte[] whole = new Doc().list(37, "\0、").r("总体要求").p(Doc.in(1)).bytes();
    int refused = 0;
    for (int end = 8; end < whole.length; end += 97) {
      byte[] cut = Arrays.copyOf(whole, end);
      try {
        new DocumentReader().read("a.doc", cut);
      } catch (UnreadableDocumentException e) {
        assertEquals("Word 文件不完整或已损坏 / the Word file is cut short or damaged", e.reason());
        refused++;
      }
    }
    assertTrue(refused > 10, "refused " + refused);
  }

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage, 文件已加密",
    "Workbook, 暂不支持 Excel",
    "PowerPoint Document, 暂不支持 PowerPoint",
    "Other, 暂不支持这种 Office 文件"
  })
  void otherOfficeFilesAreRefusedWithTheirKind(String stream, String reason) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
      files.writeFilesystem(out);
    }
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class,
            () -> new DocumentReader().read("a.doc", out.toByteArray()));
    assertTrue(e.reason().startsWith(reason), e.reason());
  }
}
