package io.github.plangraph.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  private static final String TEXT = "一、总体要求\n推进数字乡村建设，培育智慧农业。𠮷林县先行先试。\n";

  private final DocumentReader reader = new DocumentReader();

  @Test
  void readsUtf8() throws UnreadableDocumentException {
    assertEquals(TEXT, reader.read("a.txt", TEXT.getBytes(UTF_8)).text());
  }

  @Test
  void readsGb18030IncludingFourByteCharacters() throws UnreadableDocumentException {
    byte[] bytes = TEXT.getBytes(Charset.forName("GB18030"));
    assertEquals(TEXT, reader.read("a.txt", bytes).text());
  }

  @Test
  void readsUtf16WithByteOrderMark() throws UnreadableDocumentException {
    Document document = reader.read("a.txt", ("\uFEFF" + TEXT).getBytes(UTF_16LE));
    assertEquals("\uFEFF" + TEXT, document.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md"})
  void byteOrderMarkIsOneCharacterAndNoText(String name) throws UnreadableDocumentException {
    Document document = reader.read(name, "\uFEFF# 总体要求\n\n正文。\n".getBytes(UTF_8));
    Block first = document.blocks().get(0);
    assertEquals("\uFEFF# 总体要求\n\n正文。\n", document.text());
    assertTrue(first.text().text().endsWith("总体要求"));
    assertEquals(name.endsWith("md") ? 3 : 1, first.text().span().start());
  }

  @Test
  void damagedUtf8IsReadAndReported() throws UnreadableDocumentException {
    byte[] bytes = TEXT.repeat(5).getBytes(UTF_8);
    Document document = reader.read("a.txt", Arrays.copyOf(bytes, bytes.length - 3));
    assertTrue(document.text().startsWith(TEXT));
    assertEquals(1, document.diagnostics().size());
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, 正文, text/markdown",
    "a.txt, 正文, text/plain",
    "a, '# 甲\n\n## 乙\n', text/markdown",
    "a, '1. 甲\n2. 乙\n', text/plain",
    "a.txt, '# 甲\n\n## 乙\n', text/markdown"
  })
  void tellsMarkdownFromText(String name, String text, String mediaType)
      throws UnreadableDocumentException {
    assertEquals(mediaType, reader.read(name, text.getBytes(UTF_8)).mediaType());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t", "\uFEFF\n", "　　\n"})
  void emptyFilesAreRefused(String text) {
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class, () -> reader.read("a.txt", text.getBytes(UTF_8)));
    assertEquals("a.txt：文件为空 / the file is empty", e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7\u0000', PDF",
    "'PK\u0003\u0004\u0000\u0000', 压缩文件不完整",
    "'PK\u0003\u0004\u0000\u0000word/', Word 文件不完整",
    "'\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000', Word 文件不完整",
    "'\u0000\u0001\u0002', 二进制",
    "'\u0089PNG\u0000', 图片"
  })
  void binaryFilesAreRefusedWithTheirKind(String head, String kind) {
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class,
            () -> reader.read("a.bin", head.getBytes(ISO_8859_1)));
    assertTrue(String.valueOf(e.getMessage()).contains(kind), kind);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, <!DOCTYPE html><html><p>正文</p></html>",
    "a.md, '<?xml version=\"1.0\"?><html><body><p>正文</p>'",
    "a.html, <tbody><tr><td>正文</td></tr></tbody>",
    "a, '<!-- 1 --><!-- 2 --> <DIV>正文'",
    "a.bin, '\uFEFF\n<p>正文'",
    "a.htm, 正文<br>"
  })
  void webPagesAreKnownByTheirTags(String name, String page) throws UnreadableDocumentException {
    Document document = reader.read(name, page.getBytes(UTF_8));
    assertEquals("text/html", document.mediaType());
    assertEquals("正文\n", document.text());
  }

  @ParameterizedTest
  @CsvSource({"a.html, 正文", "a.txt, <p>正文</p>", "a, a<b 而且 b>c"})
  void textWithoutTagsIsNoPage(String name, String text) throws UnreadableDocumentException {
    assertEquals("text/plain", reader.read(name, text.getBytes(UTF_8)).mediaType());
  }

  @ParameterizedTest
  @CsvSource({
    "<html><body></body></html>, 网页中没有正文",
    "<html><body><div id=app></div><script>load('正文。');</script></body></html>, 网页中没有正文",
    "<html><frameset><frame src=a.htm></frameset></html>, 网页中没有正文",
    "<html><body><img src=page1.jpg width=800></body></html>, 网页正文是图片"
  })
  void pagesWithoutTextAreRefused(String page, String reason) {
    UnreadableDocumentException refused =
        assertThrows(
            UnreadableDocumentException.class, () -> reader.read("a.html", page.getBytes(UTF_8)));
    assertTrue(refused.reason().startsWith(reason), refused.reason());
    assertTrue(refused.reason().contains(" / the page "), refused.reason());
  }

  @Test
  void textThatAScriptUnhidesIsRead() throws UnreadableDocumentException {
    String page = "<html><body><div id=c style='display:none'><p>一、总体要求</p><p>正文。</p></div>";
    assertEquals("一、总体要求\n正文。\n", reader.read("a.html", page.getBytes(UTF_8)).text());
  }

  @Test
  void bytesGoBeforeTheDeclaredEncoding() throws UnreadableDocumentException {
    String page = "<html><meta charset=\"gb2312\"><body><p>正文是统一码。</p></body></html>";
    assertEquals("正文是统一码。\n", reader.read("a.html", page.getBytes(UTF_8)).text());
    String taiwan = "<html><meta charset=\"big5\"><body><p>數位建設綱要。</p></body></html>";
    byte[] big5 = taiwan.getBytes(Charset.forName("Big5"));
    assertEquals("數位建設綱要。\n", reader.read("a.html", big5).text());
  }
}
