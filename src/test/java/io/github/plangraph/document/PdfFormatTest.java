package io.github.plangraph.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of text that is printed on pages. */
class PdfFormatTest {
  private static final String LONG =
      "坚持因地制宜、分类施策，加快建设智慧粮仓，推广低温储粮、气调储粮、害虫绿色防控等技术，"
          + "到2028年，全省标准化粮仓完好仓容达到1500万吨以上，粮食产后综合损失率控制在5%以内。";

  private static Document read(TestPdf pdf) throws UnreadableDocumentException {
    return new DocumentReader().read("a.bin", pdf.bytes());
  }

  /** One block a line: kind if it is no paragraph, > if quoted, text. */
  private static List<String> blocks(TestPdf pdf) throws UnreadableDocumentException {
    Document document = read(pdf);
    for (Block block : document.blocks()) {
      Span span = block.text().span();
      assertEquals(block.text().text(), document.source(span));
    }
    return document.blocks().stream()
        .map(
            b ->
                (b.kind() == Block.Kind.PARAGRAPH ? "" : b.kind() + " ")
                    + (b.quoted() ? "> " : "")
                    + b.text().text())
        .toList();
  }

  @Test
  void wrappedLinesAreJoinedPastThePageBreak() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().centred(22, "某省粮食仓储提升行动方案").paragraph("一、总体要求");
    for (int i = 1; i <= 8; i++) {
      pdf.paragraph(i + "." + LONG);
    }
    assertTrue(pdf.pages() > 1);
    List<String> blocks = blocks(pdf);
    assertEquals(10, blocks.size(), blocks.toString());
    assertEquals("某省粮食仓储提升行动方案", blocks.get(0));
    assertEquals("一、总体要求", blocks.get(1));
    assertEquals("8." + LONG, blocks.get(9));
  }

  @Test
  void headingBeforeUnindentedTextStaysAlone() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().wrapped("（一）夯实基础", 0, 16, 28);
    pdf.wrapped(LONG, 0, 16, 28).wrapped("（二）强化管理", 0, 16, 28).wrapped(LONG, 0, 16, 28);
    assertEquals(List.of("（一）夯实基础", LONG, "（二）强化管理", LONG), blocks(pdf));
  }

  @Test
  void paragraphsSetApartBySpaceAreNotJoined() throws UnreadableDocumentException {
    String full = "推动粮食仓储设施改造升级和管理提升工作取得明显成效，";
    TestPdf pdf = new TestPdf();
    for (int i = 0; i < 5; i++) {
      pdf.wrapped(full + full, 0, 16, 24);
      pdf.at(pdf.y() + 20);
    }
    assertEquals(5, blocks(pdf).size());
  }

  @Test
  void titleOfTwoLinesIsOne() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().centred(22, "某省人民政府关于印发").centred(22, "粮食仓储提升行动方案的通知");
    pdf.centred(16, "某政发〔2024〕8号").paragraph(LONG).paragraph(LONG);
    assertEquals("某省人民政府关于印发粮食仓储提升行动方案的通知", blocks(pdf).get(0));
    assertEquals("某政发〔2024〕8号", blocks(pdf).get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"— %d —", "%d", "%d / 4", "第%d页", "第 %d 页 共 4 页", "- %d -", "Page %d of 4"})
  void pageNumbersAreLeftOut(String form) throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf();
    for (int i = 1; i <= 4; i++) {
      pdf.paragraph(LONG).text(280, 800, 12, form.formatted(i));
      if (i < 4) {
        pdf.page();
      }
    }
    assertEquals(List.of(LONG, LONG, LONG, LONG), blocks(pdf));
  }

  @Test
  void numbersThatEndAPageOfTextStay() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().paragraph(LONG).paragraph("2028").page().paragraph(LONG);
    assertEquals(List.of(LONG, "2028", LONG), blocks(pdf));
  }

  @Test
  void headsAndFeetOfABrowserAreLeftOut() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf();
    for (int i = 1; i <= 3; i++) {
      pdf.text(40, 30, 9, "2024/5/6 10:2" + i).text(250, 30, 9, "某省粮食仓储提升行动方案_某省政府网");
      pdf.text(40, 820, 9, "https://www.example.org/art/2024/5/6.html").text(520, 820, 9, i + "/3");
      pdf.paragraph(LONG);
      if (i < 3) {
        pdf.page();
      }
    }
    assertEquals(List.of(LONG, LONG, LONG), blocks(pdf));
  }

  @Test
  void contentsAreMatter() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().centred(22, "目    录");
    pdf.wrapped("一、发展基础…………………………………………1", 0, 16, 28);
    pdf.wrapped("二、总体要求..............................4", 0, 16, 28);
    pdf.wrapped("三、重点任务　　　　　　　　　　　　　　　　　7", 0, 16, 28);
    pdf.page().paragraph("一、发展基础").paragraph(LONG);
    List<String> blocks = blocks(pdf);
    assertTrue(blocks.subList(0, 4).stream().allMatch(b -> b.startsWith("MATTER")), "" + blocks);
    assertEquals(List.of("一、发展基础", LONG), blocks.subList(4, blocks.size()));
  }

  @Test
  void slantedWatermarkIsNoText() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().paragraph(LONG).paragraph(LONG).slanted(100, 200, 60, "征求意见稿");
    assertEquals(List.of(LONG, LONG), blocks(pdf));
  }

  @Test
  void pageTurnedOnItsSideIsReadUpright() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().turned(90);
    pdf.raw("q 0 1 -1 0 595 0 cm").paragraph("横排页面的第一行").paragraph("第二行在它下面").raw("Q");
    assertEquals(List.of("横排页面的第一行", "第二行在它下面"), blocks(pdf));
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().centred(22, "某省粮食仓储提升行动方案");
    double top = pdf.y();
    pdf.column(60, 284).paragraph(LONG).paragraph("左栏。" + LONG).paragraph(LONG);
    pdf.at(top + 5).column(310, 534).paragraph("右栏。" + LONG).paragraph(LONG).paragraph(LONG);
    List<String> blocks = blocks(pdf);
    assertEquals(7, blocks.size(), "" + blocks);
    assertEquals("左栏。" + LONG, blocks.get(2));
    assertEquals("右栏。" + LONG, blocks.get(4));
  }

  @Test
  void spacesStandBetweenLatinWordsOnly() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().centred(22, "数 据 要 素 行 动");
    pdf.paragraph("到 2028 年，建成 100 个以上 Data Space 平台（2024—2028 年）。").paragraph("专栏 3  5G 工程");
    assertEquals(
        List.of("数据要素行动", "到2028年，建成100个以上Data Space平台（2024—2028年）。", "专栏3 5G工程"), blocks(pdf));
  }

  @Test
  void radicalsLigaturesAndBulletsAreReadAsMeant() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().paragraph("⽬标⻓期不变，⼯作有序").paragraph("\uF06C推⼴应⽤");
    assertEquals(List.of("目标长期不变，工作有序", "ITEM 推广应用"), blocks(pdf));
  }

  @Test
  void strangeCharactersAreReported() throws UnreadableDocumentException {
    Document document = read(new TestPdf().paragraph("推进\uE123工程").paragraph(LONG));
    assertEquals(1, document.diagnostics().size());
    assertEquals("\uE123", document.source(document.diagnostics().get(0).span()));
    assertTrue(document.diagnostics().get(0).message().contains("1 个字符"));
  }

  @Test
  void boldPartsAreStrong() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf();
    pdf.strong(122, 100, 16, "推广新技术。").text(218, 100, 16, "支持企业改造。");
    Block block = read(pdf).blocks().get(0);
    assertEquals("推广新技术。支持企业改造。", block.text().text());
    assertEquals(List.of(new Span(0, 6)), block.strong());
  }

  @Test
  void picturesAmongTextAreReported() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().paragraph(LONG).page().picture(0, 0, 595, 842);
    Document document = read(pdf.page().paragraph(LONG));
    assertEquals(1, document.diagnostics().size());
    assertTrue(document.diagnostics().get(0).message().startsWith("第 2 页"));
    assertEquals(LONG.length() + 1, document.diagnostics().get(0).span().start());
  }

  @Test
  void textOverAPictureMayHaveBeenRecognised() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().picture(0, 0, 595, 842);
    Document document = read(pdf.paragraph(LONG).paragraph(LONG).paragraph(LONG));
    assertEquals(3, document.blocks().size());
    assertTrue(document.diagnostics().get(0).message().contains("可能是识别所得"));
  }

  @Test
  void itemsWithHangingLinesAreJoined() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().paragraph(LONG).paragraph(LONG);
    pdf.text(90, pdf.y(), 16, "●").column(122, 506).wrapped(LONG, 0, 16, 28);
    pdf.column(90, 506).text(90, pdf.y(), 16, "●").column(122, 506).wrapped(LONG, 0, 16, 28);
    assertEquals(List.of(LONG, LONG, "ITEM " + LONG, "ITEM " + LONG), blocks(pdf));
  }

  @Test
  void fieldsOfTheDocumentStayLinesOfTheirOwn() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().paragraph(LONG).paragraph(LONG);
    pdf.wrapped("标题：某省人民政府关于印发粮食仓储设施建设方案的通知", 0, 16, 28);
    pdf.wrapped("发文字号：某政发〔2024〕8号", 0, 16, 28);
    assertEquals("标题：某省人民政府关于印发粮食仓储设施建设方案的通知", blocks(pdf).get(2));
    assertEquals("发文字号：某政发〔2024〕8号", blocks(pdf).get(3));
  }

  @Test
  void largeLinesInTheTextAreHeadings() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().centred(22, "某省粮食仓储提升行动方案").paragraph(LONG);
    pdf.centred(20, "保障措施").paragraph(LONG);
    assertEquals(List.of("某省粮食仓储提升行动方案", LONG, "HEADING 保障措施", LONG), blocks(pdf));
  }

  @Test
  void ownersOfTheSiteAreNoText() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().paragraph(LONG);
    pdf.wrapped("主办单位：某省人民政府办公厅 运行维护单位：某省大数据局", 0, 12, 20);
    pdf.wrapped("网站标识码1234567890 某ICP备12345678号", 0, 12, 20);
    List<String> blocks = blocks(pdf);
    assertEquals(LONG, blocks.get(0));
    assertTrue(blocks.stream().skip(1).allMatch(b -> b.startsWith("MATTER")), "" + blocks);
  }

  @Test
  void signatureMayStandBehindOtherBytes() throws UnreadableDocumentException {
    byte[] pdf = new TestPdf().paragraph(LONG).bytes();
    byte[] junk = "HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1);
    byte[] both = new byte[junk.length + pdf.length];
    System.arraycopy(junk, 0, both, 0, junk.length);
    System.arraycopy(pdf, 0, both, junk.length, pdf.length);
    Document document = new DocumentReader().read("a.txt", both);
    assertEquals("application/pdf", document.mediaType());
    assertFalse(document.blocks().isEmpty());
  }
}
