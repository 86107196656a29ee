package io.github.plangraph.document;

import static io.github.plangraph.document.Docx.begin;
import static io.github.plangraph.document.Docx.cell;
import static io.github.plangraph.document.Docx.end;
import static io.github.plangraph.document.Docx.field;
import static io.github.plangraph.document.Docx.in;
import static io.github.plangraph.document.Docx.list;
import static io.github.plangraph.document.Docx.num;
import static io.github.plangraph.document.Docx.p;
import static io.github.plangraph.document.Docx.r;
import static io.github.plangraph.document.Docx.row;
import static io.github.plangraph.document.Docx.run;
import static io.github.plangraph.document.Docx.style;
import static io.github.plangraph.document.Docx.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a reader of a DOCX sees, and nothing else, becomes its text. */
class DocxFormatTest {
  private static void check(Docx docx, String... blocks) throws UnreadableDocumentException {
    Document document = docx.read();
    String expected = blocks.length == 0 ? "" : String.join("\n", blocks) + "\n";
    assertEquals(expected, BlockText.of(document));
    for (Block block : document.blocks()) {
      assertEquals(block.text().text(), document.source(block.text().span()));
    }
  }

  @Test
  void automaticNumbersArePrinted() throws UnreadableDocumentException {
    check(
        Docx.of(
                p(in(1, 0), r("总体要求")),
                p(in(1, 1), r("指导思想")),
                p(in(1, 1), r("基本原则")),
                p("", r("坚持创新。")),
                p(in(1, 0), r("主要任务")),
                p(in(1, 1), r("加快建设")),
                p(in(1, 2), r("5G网络")),
                p(in(2, 0), r("总则")),
                p(in(2, 1), r("目的")))
            .numbering(
                list(7, "chineseCounting %1、", "chineseCounting （%2）", "decimal %3."),
                list(8, "chineseCountingThousand 第%1章", "decimal %1.%2"),
                num(1, 7, ""),
                num(2, 8, "")),
        "PARAGRAPH 一、总体要求",
        "PARAGRAPH （一）指导思想",
        "PARAGRAPH （二）基本原则",
        "PARAGRAPH 坚持创新。",
        "PARAGRAPH 二、主要任务",
        "PARAGRAPH （一）加快建设",
        "PARAGRAPH 1. 5G网络",
        "PARAGRAPH 第一章 总则",
        "PARAGRAPH 一.1 目的");
  }

  @Test
  void listsOfOneKindCountOnUntilAnOverride() throws UnreadableDocumentException {
    String restart = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>";
    check(
        Docx.of(p(in(1, 0), r("甲")), p(in(2, 0), r("乙")), p(in(3, 0), r("丙")), p(in(0, 0), r("丁")))
            .numbering(
                list(7, "decimalEnclosedCircleChinese %1"),
                num(1, 7, ""),
                num(2, 7, ""),
                num(3, 7, restart)),
        "PARAGRAPH ①甲",
        "PARAGRAPH ②乙",
        "PARAGRAPH ①丙",
        "PARAGRAPH 丁");
  }

  @Test
  void bulletsAreItemsAndNumbersOfStylesCount() throws UnreadableDocumentException {
    check(
        Docx.of(p("<w:pStyle w:val='h'/>", r("发展目标")), p(in(2, 1), r("产业规模扩大")))
            .styles(style("h", "一级", "<w:pPr>" + in(1, 0) + "<w:outlineLvl w:val='0'/></w:pPr>"))
            .numbering(
                list(7, "chineseCounting %1、"),
                list(8, "bullet •", "bullet –"),
                num(1, 7, ""),
                num(2, 8, "")),
        "HEADING1 一、发展目标",
        "ITEM2 产业规模扩大");
  }

  @Test
  void headingsByStyleAndOutlineLevel() throws UnreadableDocumentException {
    check(
        Docx.of(
                p("<w:pStyle w:val='t'/>", r("某市规划")),
                p("<w:pStyle w:val='1'/>", r("现状")),
                p("<w:pStyle w:val='2a'/>", r("基础")),
                p("<w:outlineLvl w:val='2'/>", r("要点")),
                p("<w:pStyle w:val='1'/>", r("目标。到2025年，产业规模翻一番。力争更好。")),
                p("<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>", r("正文")))
            .styles(
                style("t", "Title", ""),
                style("1", "heading 1", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>"),
                style("2", "heading 2", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>"),
                style("2a", "自定义", "<w:basedOn w:val='2'/>")),
        "HEADING1 某市规划",
        "HEADING2 现状",
        "HEADING3 基础",
        "HEADING4 要点",
        "PARAGRAPH 目标。到2025年，产业规模翻一番。力争更好。",
        "PARAGRAPH 正文");
  }

  @Test
  void boldAndTheFacesOfLeadsAreStrong() throws UnreadableDocumentException {
    String kai = "<w:rFonts w:eastAsia='楷体_GB2312'/>";
    String fang = "<w:rFonts w:eastAsia='仿宋_GB2312'/>";
    check(
        Docx.of(
                p("", r("<w:b/>", "坚持"), r("<w:b/>", "创新。"), r("<w:b w:val='0'/>", "加快突破。")),
                p("", r(kai, "坚持开放。"), r(fang, "扩大合作。")),
                p("", r(kai, "（一）全部是楷体")))
            .styles(style("s", "强调", "")),
        "PARAGRAPH 坚持创新。加快突破。 [坚持创新。]",
        "PARAGRAPH 坚持开放。扩大合作。 [坚持开放。]",
        "PARAGRAPH （一）全部是楷体");
  }

  @Test
  void tablesAreRowsAndOneColumnIsABox() throws UnreadableDocumentException {
    check(
        Docx.of(
            table(
                row(
                    cell("", p("类别")),
                    cell("", p("指"), p("标")),
                    cell("<w:gridSpan w:val='2'/>", p("数值"))),
                row(
                    cell("<w:vMerge w:val='restart'/>", p("创新")),
                    cell("", p("研发投入")),
                    cell("", p("3")),
                    cell("", p("%"))),
                row(
                    cell("<w:vMerge/>", p("")),
                    cell("", p("专利")),
                    cell("", p("")),
                    cell("", p("件")))),
            table(row(cell("", p("专栏1 数字工程")), ""), row(cell("", p("建设平台。"), p("推广应用。")))),
            table(
                row(cell("<w:gridSpan w:val='2'/>", p("专栏2 绿色工程"))),
                row(cell("", p("目标")), cell("", p("减排"))))),
        "ROW 类别⇥指标⇥数值",
        "ROW 创新⇥研发投入⇥3⇥%",
        "ROW 创新⇥专利⇥⇥件",
        "PARAGRAPH > 专栏1 数字工程",
        "PARAGRAPH > 建设平台。",
        "PARAGRAPH > 推广应用。",
        "PARAGRAPH > 专栏2 绿色工程",
        "ROW > 目标⇥减排");
  }

  @Test
  void textBoxesAndControlsAreReadOnce() throws UnreadableDocumentException {
    String box = "<w:txbxContent>" + p("专栏3 文字框") + "</w:txbxContent>";
    String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>";
    check(
        Docx.of(
            p(
                "",
                r("正文"),
                run(
                    "<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"),
                r("继续。")),
            "<w:sdt><w:sdtContent>" + p("控件内") + "</w:sdtContent></w:sdt>",
            prompt + p("单击此处输入文字") + "</w:sdtContent></w:sdt>",
            p("", "<w:sdt><w:sdtContent>" + r("行内控件") + "</w:sdtContent></w:sdt>")),
        "PARAGRAPH 正文继续。",
        "PARAGRAPH > 专栏3 文字框",
        "PARAGRAPH 控件内",
        "PARAGRAPH 行内控件");
  }

  @Test
  void trackedChangesReadAsAccepted() throws UnreadableDocumentException {
    String deleted = "<w:rPr><w:del w:author='a'/></w:rPr>";
    check(
        Docx.of(
            p(
                "",
                r("推进"),
                "<w:del><w:r><w:delText>传统</w:delText></w:r></w:del>",
                "<w:ins>" + r("数字") + "</w:ins>",
                r("产业")),
            p(
                "",
                "<w:moveFrom>" + r("移走") + "</w:moveFrom>",
                "<w:moveTo>" + r("移来") + "</w:moveTo>"),
            p(deleted, r("前半")),
            p("", r("后半")),
            table(
                row(cell("", p("留")), cell("", p("下"))),
                "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", p("删")) + "</w:tr>")),
        "PARAGRAPH 推进数字产业",
        "PARAGRAPH 移来",
        "PARAGRAPH 前半后半",
        "ROW 留⇥下");
  }

  @Test
  void fieldsGiveTheirResultsAndContentsAreMatter() throws UnreadableDocumentException {
    check(
        Docx.of(
            p(
                "",
                begin("TOC \\o 1-3"),
                r("一、总体要求"),
                run("<w:tab/>"),
                field("PAGEREF _Toc1", r("1"))),
            p("", r("二、主要任务"), end()),
            p("", r("见"), field("REF a \\h", r("附件1")), r("第"), field("PAGE", r("12")), r("页")),
            p(
                "",
                run("<w:fldChar w:fldCharType='begin'/>"),
                run("<w:instrText>eq \\o\\ac(○,3)</w:instrText>"),
                run("<w:fldChar w:fldCharType='end'/>"),
                r("加强监管")),
            p(
                "",
                "<w:hyperlink>" + r("链接文字") + "</w:hyperlink>",
                run("<w:footnoteReference w:id='2'/>")),
            p("", begin("TOC"), r("三、没有结束的目录")),
            p("正文开始。目录没有结束标记。"),
            p("正文还在。")),
        "MATTER 一、总体要求 1",
        "MATTER 二、主要任务",
        "PARAGRAPH 见附件1第页",
        "PARAGRAPH ③加强监管",
        "PARAGRAPH 链接文字",
        "MATTER 三、没有结束的目录",
        "PARAGRAPH 正文开始。目录没有结束标记。",
        "PARAGRAPH 正文还在。");
  }

  @Test
  void breaksSymbolsAndHiddenText() throws UnreadableDocumentException {
    check(
        Docx.of(
            p("", r("关于印发规划的"), run("<w:br/>"), r("通知")),
            p(
                "",
                run("<w:sym w:font='Wingdings' w:char='F0FE'/>"),
                r("达标"),
                r("<w:vanish/>", "隐藏"),
                run("<w:sym w:font='Symbol' w:char='F0B3'/>"),
                r("90%")),
            p(
                "",
                r("A"),
                run("<w:noBreakHyphen/>"),
                run("<w:softHyphen/>"),
                r("B\u200B\u00A0C"),
                run("<w:tab/>"),
                r("D")),
            p(
                "",
                "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"),
            p(
                "",
                run(
                    "<w:ruby><w:rt>"
                        + r("han")
                        + "</w:rt><w:rubyBase>"
                        + r("汉")
                        + "</w:rubyBase></w:ruby>"))),
        "PARAGRAPH 关于印发规划的",
        "PARAGRAPH 通知",
        "PARAGRAPH ☑达标≥90%",
        "PARAGRAPH A-B C D",
        "PARAGRAPH 1/2",
        "PARAGRAPH 汉");
  }

  @Test
  void framedParagraphsStandInABox() throws UnreadableDocumentException {
    String side = "<w:%s w:val='single'/>";
    String border = side.formatted("top") + side.formatted("left");
    border += side.formatted("bottom") + side.formatted("right");
    check(
        Docx.of(
            p("<w:pBdr>" + border + "</w:pBdr>", r("专栏4")),
            p("<w:pBdr>" + side.formatted("bottom") + "</w:pBdr>", r("正文"))),
        "PARAGRAPH > 专栏4",
        "PARAGRAPH 正文");
  }
}
