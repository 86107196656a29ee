package io.github.plangraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and boxes that lines are drawn around. */
class PdfTableTest {
  private static final String BODY = "加强组织领导，完善工作机制，确保各项任务按期完成，形成上下联动、齐抓共管的工作格局。";

  private static List<String> blocks(TestPdf pdf) throws UnreadableDocumentException {
    return new DocumentReader()
        .read("a.pdf", pdf.bytes()).blocks().stream()
            .map(
                b ->
                    (b.kind() == Block.Kind.ROW ? "ROW " : "")
                        + (b.quoted() ? "> " : "")
                        + b.text().text().replace('\t', '|'))
            .toList();
  }

  /** Draws a table's lines: columns at xs, rows at ys. */
  private static TestPdf grid(TestPdf pdf, double[] xs, double[] ys) {
    for (double x : xs) {
      pdf.rule(x, ys[0], x, ys[ys.length - 1]);
    }
    for (double y : ys) {
      pdf.rule(xs[0], y, xs[xs.length - 1], y);
    }
    return pdf;
  }

  @Test
  void rowsOfATableOverTwoPages() throws UnreadableDocumentException {
    double[] xs = {90, 290, 350, 410, 506};
    TestPdf pdf = new TestPdf().paragraph(BODY).at(680);
    grid(pdf, xs, new double[] {660, 690, 750});
    cells(pdf, xs, 680, "指标名称", "2020年", "2025年", "属性");
    cells(pdf, xs, 710, "粮食产后综合损失", "8", "5", "约束性");
    pdf.text(94, 730, 12, "率（%）").text(280, 800, 12, "— 1 —").page();
    grid(pdf, xs, new double[] {80, 110, 140});
    cells(pdf, xs, 100, "指标名称", "2020年", "2025年", "属性");
    cells(pdf, xs, 130, "绿色仓容占比", "", "60", "预期性");
    pdf.at(180).paragraph(BODY).text(280, 800, 12, "— 2 —");
    assertEquals(
        List.of(
            BODY,
            "ROW 指标名称|2020年|2025年|属性",
            "ROW 粮食产后综合损失率（%）|8|5|约束性",
            "ROW 绿色仓容占比||60|预期性",
            BODY),
        blocks(pdf));
  }

  private static void cells(TestPdf pdf, double[] xs, double y, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      pdf.text(xs[i] + 4, y, 12, texts[i]);
    }
  }

  @Test
  void cellOverSeveralRowsOrColumnsIsReadOnce() throws UnreadableDocumentException {
    double[] ys = {100, 130, 160, 190};
    TestPdf pdf = new TestPdf();
    for (double y : new double[] {100, 130, 190}) {
      pdf.rule(90, y, 506, y);
    }
    pdf.rule(200, 160, 506, 160).rule(90, 100, 90, 190).rule(506, 100, 506, 190);
    pdf.rule(200, 130, 200, 190).rule(350, 130, 350, 190);
    pdf.text(94, 120, 12, "主要指标").text(94, 164, 12, "仓储能力");
    pdf.text(204, ys[1] + 20, 12, "完好仓容").text(354, ys[1] + 20, 12, "1500万吨");
    pdf.text(204, ys[2] + 20, 12, "低温仓容").text(354, ys[2] + 20, 12, "300万吨");
    assertEquals(List.of("ROW 主要指标", "ROW 仓储能力|完好仓容|1500万吨", "ROW 仓储能力|低温仓容|300万吨"), rows(pdf));
  }

  private static List<String> rows(TestPdf pdf) throws UnreadableDocumentException {
    return new DocumentReader()
        .read("a.pdf", pdf.bytes()).blocks().stream()
            .map(b -> b.kind() + " " + b.text().text().replace('\t', '|'))
            .toList();
  }

  @Test
  void boxIsQuotedOverThePageBreak() throws UnreadableDocumentException {
    String item = "粮仓改造。支持老旧粮仓实施隔热保温、气密性改造，配备环流熏蒸和智能通风设备。";
    TestPdf pdf = new TestPdf().paragraph(BODY).at(650);
    pdf.frame(84, 630, 512, 760).column(92, 504);
    pdf.centred(14, "专栏1 绿色仓储提升工程").paragraph(item);
    pdf.at(745).paragraph("设施升级。推动粮食烘干中心建设，改善产地烘干条件，在主产县布局一批烘干设施，提升服务能力。");
    pdf.frame(84, 90, 512, pdf.y()).column(90, 506).at(300);
    pdf.paragraph(BODY).paragraph(BODY);
    assertEquals(
        List.of(
            BODY,
            "> 专栏1 绿色仓储提升工程",
            "> " + item,
            "> 设施升级。推动粮食烘干中心建设，改善产地烘干条件，在主产县布局一批烘干设施，提升服务能力。",
            BODY,
            BODY),
        blocks(pdf));
  }

  @Test
  void titleRowOverATableMakesItABox() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf();
    pdf.frame(90, 100, 506, 160).rule(90, 130, 506, 130).rule(300, 130, 300, 160);
    pdf.text(230, 120, 12, "专栏2 主要指标").text(94, 150, 12, "完好仓容").text(304, 150, 12, "1500万吨");
    assertEquals(List.of("> 专栏2 主要指标", "ROW > 完好仓容|1500万吨"), blocks(pdf));
  }

  @Test
  void shadedBoxIsABoxAndWhitePaperIsNot() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf();
    pdf.raw("1 1 1 rg 20 20 555 800 re f 0.9 0.95 1 rg 84 600 428 60 re f 0 0 0 rg");
    pdf.text(92, 205, 16, "专栏1 绿色仓储工程").text(92, 230, 16, "改造粮仓。").at(300).paragraph(BODY);
    assertEquals(List.of("> 专栏1 绿色仓储工程", "> 改造粮仓。", BODY), blocks(pdf));
  }

  @Test
  void frameAroundEveryPageIsNoBox() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().frame(60, 60, 535, 790).paragraph(BODY);
    pdf.page().frame(60, 60, 535, 790).paragraph(BODY);
    assertEquals(List.of(BODY, BODY), blocks(pdf));
  }

  @Test
  void redLineBelowALetterheadIsNoTable() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().centred(30, "某省人民政府文件").centred(16, "某政发〔2024〕8号");
    pdf.rule(90, pdf.y(), 506, pdf.y()).at(pdf.y() + 40).paragraph(BODY);
    List<String> blocks = blocks(pdf);
    assertEquals(3, blocks.size());
    assertTrue(blocks.stream().noneMatch(b -> b.startsWith("ROW") || b.startsWith(">")));
  }

  @Test
  void columnsWithoutLinesAreRows() throws UnreadableDocumentException {
    TestPdf pdf = new TestPdf().paragraph(BODY);
    double[] xs = {94, 280, 360, 440};
    pdf.rule(90, 160, 506, 160).rule(90, 190, 506, 190).rule(90, 280, 506, 280);
    cells(pdf, xs, 180, "指标名称", "2020年", "2025年", "属性");
    cells(pdf, xs, 210, "粮食产后损失率（%）", "8", "5", "约束性");
    cells(pdf, xs, 240, "绿色仓容占比（%）", "40", "60", "预期性");
    cells(pdf, xs, 270, "标准仓容（万吨）", "1200", "1500", "预期性");
    pdf.at(320).paragraph(BODY);
    assertEquals(
        List.of(
            BODY,
            "ROW 指标名称|2020年|2025年|属性",
            "ROW 粮食产后损失率（%）|8|5|约束性",
            "ROW 绿色仓容占比（%）|40|60|预期性",
            "ROW 标准仓容（万吨）|1200|1500|预期性",
            BODY),
        blocks(pdf));
  }
}
