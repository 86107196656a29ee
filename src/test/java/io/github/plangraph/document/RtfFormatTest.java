package io.github.plangraph.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** RTF, web pages and XML that are named .doc. */
class RtfFormatTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Chinese as RTF writes it. */
  private static String gb(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(GB18030)) {
      out.append(b < 0 ? "\\'%02x".formatted(b & 0xff) : String.valueOf((char) b));
    }
    return out.toString();
  }

  private static void check(String content, String... blocks) throws UnreadableDocumentException {
    Document document = new DocumentReader().read("a.doc", content.getBytes(UTF_8));
    assertEquals(String.join("\n", blocks) + "\n", BlockText.of(document));
  }

  private static String rtf(String body) {
    return "{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 "
        + gb("宋体")
        + ";}{\\f1 Arial;}}{\\info{\\title "
        + gb("题")
        + "}}{\\header "
        + gb("页眉\\par")
        + "}"
        + body
        + "}";
  }

  @Test
  void textInBothEncodingsWithNumbersAndBold() throws UnreadableDocumentException {
    check(
        rtf(
            "\\pard\\outlinelevel0{\\listtext "
                + gb("一、")
                + "\\tab}"
                + gb("总体要求")
                + "\\par\\pard\\f0{\\b "
                + gb("坚持创新。")
                + "}"
                + gb("加快突破")
                + "\\u21306 ?\\u22359\\'bf\\u38142 ?"
                + gb("。")
                + "\\par{\\listtext\\'b7\\tab}"
                + gb("规模扩大")
                + "{\\v "
                + gb("隐藏")
                + "}{\\footnote "
                + gb("注")
                + "}\\par"),
        "HEADING1 一、总体要求",
        "PARAGRAPH 坚持创新。加快突破区块链。 [坚持创新。]",
        "ITEM1 规模扩大");
  }

  @Test
  void tablesFieldsAndTextBoxes() throws UnreadableDocumentException {
    String cells = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl %s\\cell %s\\cell\\row";
    check(
        rtf(
            "{\\field{\\*\\fldinst TOC}{\\fldrslt "
                + gb("一、目标 1")
                + "\\par}}"
                + cells.formatted(gb("指标"), gb("数值"))
                + cells.formatted(gb("增加值"), "8")
                + "\\pard "
                + gb("正文")
                + "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt "
                + gb("专栏1 工程")
                + "\\par}}}"
                + gb("继续。")
                + "{\\pict\\pngblip 89504e47}\\par"),
        "MATTER 一、目标 1",
        "ROW 指标⇥数值",
        "ROW 增加值⇥8",
        "PARAGRAPH 正文继续。",
        "PARAGRAPH > 专栏1 工程");
  }

  @Test
  void everyTruncationIsReadOrRefused() {
    byte[] whole =
        rtf("{\\b " + gb("甲") + "}\\trowd\\intbl 1\\cell\\row\\pard\\u21306 ?\\par")
            .getBytes(StandardCharsets.US_ASCII);
    int read = 0;
    for (int end = 5; end < whole.length; end++) {
      try {
        new DocumentReader().read("a.rtf", Arrays.copyOf(whole, end));
        read++;
      } catch (UnreadableDocumentException e) {
        assertEquals("文件中没有文字 / there is no text in the file", e.reason());
      }
    }
    assertTrue(read > 20);
  }

  @Test
  void xmlOfWord2003() throws UnreadableDocumentException {
    check(
        "<?xml version='1.0'?><?mso-application progid='Word.Document'?>"
            + "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'"
            + " xmlns:wx='http://schemas.microsoft.com/office/word/2003/auxHint'><w:body><wx:sect>"
            + "<w:p><w:pPr><w:listPr><w:ilvl w:val='0'/><wx:t wx:val='一、'/></w:listPr></w:pPr>"
            + "<w:r><w:t>总体要求</w:t></w:r></w:p></wx:sect></w:body></w:wordDocument>",
        "PARAGRAPH 一、总体要求");
  }

  @Test
  void flatDocx() throws UnreadableDocumentException {
    check(
        "<?xml version='1.0'?><pkg:package xmlns:pkg='p'><pkg:part pkg:name='/word/document.xml'>"
            + "<pkg:xmlData><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p>"
            + "</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>",
        "PARAGRAPH 正文");
  }

  @Test
  void webPageNamedDoc() throws UnreadableDocumentException {
    check("<html><body><p>推进数字乡村建设。</p></body></html>", "PARAGRAPH 推进数字乡村建设。");
  }
}
