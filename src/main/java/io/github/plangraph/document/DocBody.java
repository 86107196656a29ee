package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Walks the text of a DOC; short-lived, one document each. */
final class DocBody {
  private static final int BODY_LEVEL = 9;

  /** Edges of cells that differ by less (in 1/1440 inch) are one. */
  private static final int TOLERANCE = 30;

  private final HWPFDocument document;
  private final DocLists lists;
  private final WordFields fields = new WordFields();

  DocBody(HWPFDocument document) {
    this.document = document;
    this.lists = new DocLists(document.getListTables());
  }

  /** The lines of the main text, then those of the text boxes, which are stored apart from it. */
  List<WordLine> read() {
    List<WordLine> lines = new ArrayList<>(blocks(document.getRange(), 0));
    Range boxes = document.getMainTextboxRange();
    if (boxes != null && boxes.getEndOffset() > boxes.getStartOffset()) {
      blocks(boxes, 0).forEach(line -> lines.add(line.inBox()));
    }
    return lines;
  }

  /**
   * The lines of a range.
   *
   * @param level how many tables stand around it
   */
  private List<WordLine> blocks(Range range, int level) {
    List<WordLine> lines = new ArrayList<>();
    int count = range.numParagraphs();
    Optional<DocParagraph> unfinished = Optional.empty();
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (level == 0 && paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        lines.addAll(WordTable.lines(rows(table)));
        i += Math.max(table.numParagraphs(), 1) - 1;
        continue;
      }
      DocParagraph read = unfinished.orElseGet(() -> new DocParagraph(fields));
      boolean listed = isContents(paragraph);
      for (int run = 0; run < paragraph.numCharacterRuns(); run++) {
        read.run(paragraph.getCharacterRun(run));
      }
      boolean contents = listed || isContents(paragraph);
      fields.endParagraph();
      unfinished = read.goesOn() ? Optional.of(read) : Optional.empty();
      if (unfinished.isEmpty()) {
        lines.addAll(lines(read, paragraph, contents));
      }
    }
    unfinished.ifPresent(
        last -> last.text().lines().forEach(text -> lines.add(WordLine.paragraph(text))));
    return lines;
  }

  private List<WordLine> lines(DocParagraph read, Paragraph paragraph, boolean contents) {
    List<StyledText> texts = read.text().lines();
    Optional<ListNumber> number = texts.isEmpty() ? Optional.empty() : lists.next(paragraph);
    WordLines lines = new WordLines(texts, number, heading(paragraph), isFramed(paragraph));
    if (contents && lines.isSentence()) {
      fields.endContents();
    }
    List<WordLine> made = new ArrayList<>(contents ? lines.contents() : lines.text());
    if (texts.isEmpty() && read.hasPicture()) {
      made.add(WordLine.note("此处为图片，图中文字未读", "a picture, whose text was not read"));
    }
    return made;
  }

  private boolean isContents(Paragraph paragraph) {
    return fields.inContents() || StyleName.isContents(style(paragraph));
  }

  private Optional<Integer> heading(Paragraph paragraph) {
    int level = paragraph.getLvl();
    return level >= 0 && level < BODY_LEVEL
        ? Optional.of(level + 1)
        : StyleName.heading(style(paragraph));
  }

  private String style(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    if (index < 0 || index >= document.getStyleSheet().numStyles()) {
      return "";
    }
    StyleDescription style = document.getStyleSheet().getStyleDescription(index);
    return style == null || style.getName() == null ? "" : style.getName();
  }

  private static boolean isFramed(Paragraph paragraph) {
    return List.of(
            paragraph.getTopBorder(),
            paragraph.getLeftBorder(),
            paragraph.getBottomBorder(),
            paragraph.getRightBorder())
        .stream()
        .mapToInt(BorderCode::getBorderType)
        .allMatch(type -> type > 0 && type < 0xff);
  }

  private List<List<WordTable.Cell>> rows(Table table) {
    SortedSet<Integer> edges = edges(table);
    List<List<WordTable.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      List<WordTable.Cell> cells = new ArrayList<>();
      for (int j = 0; j < row.numCells(); j++) {
        TableCell cell = row.getCell(j);
        boolean continued =
            (cell.isMerged() && !cell.isFirstMerged())
                || (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged());
        int left = cell.getLeftEdge() + TOLERANCE;
        int right = cell.getLeftEdge() + cell.getWidth() - TOLERANCE;
        int columns = left < right ? 1 + edges.subSet(left, right).size() : 1;
        cells.add(new WordTable.Cell(columns, continued, continued ? List.of() : blocks(cell, 1)));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static SortedSet<Integer> edges(Table table) {
    SortedSet<Integer> edges = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        int left = row.getCell(j).getLeftEdge();
        if (edges.subSet(left - TOLERANCE, left + TOLERANCE).isEmpty()) {
          edges.add(left);
        }
      }
    }
    return edges;
  }
}
