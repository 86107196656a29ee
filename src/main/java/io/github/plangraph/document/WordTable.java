package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a Word file as lines; short-lived, one table each.
 *
 * <p>A table of one column is a box (专栏 are mostly drawn so): its paragraphs stay paragraphs. So
 * does a row of one cell in any table, such as the caption of a box, and the rows below such a
 * caption stand in the box too. Any other row is one line.
 */
final class WordTable {

  /**
   * A cell.
   *
   * @param columns over how many columns it reaches
   * @param continued whether it goes on with the cell above
   * @param lines what stands in it; of a continued cell, nothing
   */
  record Cell(int columns, boolean continued, List<WordLine> lines) {
    Cell {
      columns = Math.min(Math.max(columns, 1), MAX_COLUMNS);
      lines = List.copyOf(lines);
    }
  }

  private static final int MAX_COLUMNS = 64;

  /** A label that is merged over some rows belongs to each of them; a longer text is said once. */
  private static final int MAX_LABEL = 20;

  /** A word that was broken to fit a narrow column: 序 / 号. */
  private static final int MAX_FRAGMENT = 3;

  private final List<WordLine> lines = new ArrayList<>();
  private final List<String> above = new ArrayList<>();

  /** The rows as lines, in order. */
  static List<WordLine> lines(List<List<Cell>> rows) {
    WordTable table = new WordTable();
    List<List<Cell>> filled = rows.stream().filter(WordTable::isFilled).toList();
    boolean box = !filled.isEmpty() && filled.get(0).size() == 1;
    for (List<Cell> row : filled) {
      if (row.size() == 1) {
        row.get(0).lines().forEach(line -> table.lines.add(line.inBox()));
      } else {
        WordLine line = WordLine.of(Block.Kind.ROW, 0, table.row(row));
        table.lines.add(box ? line.inBox() : line);
        row.forEach(
            cell -> cell.lines().stream().filter(l -> !l.note().isEmpty()).forEach(table::note));
      }
    }
    return table.lines;
  }

  private static boolean isFilled(List<Cell> row) {
    return row.stream()
        .flatMap(c -> c.lines().stream())
        .anyMatch(l -> !l.text().isEmpty() || !l.note().isEmpty());
  }

  private void note(WordLine line) {
    lines.add(new WordLine(Block.Kind.PARAGRAPH, 0, false, StyledText.EMPTY, line.note()));
  }

  private StyledText row(List<Cell> cells) {
    StyledText.Builder row = new StyledText.Builder();
    int column = 0;
    int gap = 0;
    for (Cell cell : cells) {
      while (above.size() < column + cell.columns()) {
        above.add("");
      }
      StyledText text = cell.continued() ? StyledText.plain(above.get(column)) : join(cell.lines());
      above.set(column, text.text().length() <= MAX_LABEL ? text.text() : "");
      if (!text.isEmpty()) {
        row.append("\t".repeat(gap), false).append(text);
        gap = 0;
      }
      gap += cell.columns();
      column += cell.columns();
    }
    return row.build();
  }

  /** The paragraphs of a cell in one line. */
  private static StyledText join(List<WordLine> paragraphs) {
    StyledText.Builder cell = new StyledText.Builder();
    String last = "";
    for (WordLine line : paragraphs) {
      String text = line.text().text();
      if (text.isEmpty()) {
        continue;
      }
      boolean broken = last.length() <= MAX_FRAGMENT || text.length() <= MAX_FRAGMENT;
      boolean word = broken && isHan(last, last.length() - 1) && isHan(text, 0);
      cell.append(last.isEmpty() || word ? "" : " ", false);
      cell.append(new StyledText(text.replace('\t', ' '), line.text().strong()));
      last = text;
    }
    return cell.build();
  }

  private static boolean isHan(String text, int at) {
    return at >= 0 && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
  }
}
