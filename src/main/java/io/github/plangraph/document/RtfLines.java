package io.github.plangraph.document;

import io.github.plangraph.document.RtfState.Destination;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Puts the paragraphs and tables of an RTF file together; short-lived. */
final class RtfLines {
  private static final int MAX_CELLS = 100;
  private static final String BULLETS = "·•●■◆▪○◦\uF06C\uF0B7\uF06E\uFFFD";

  private final WordFields fields = new WordFields();
  private final Deque<WordParagraph> around = new ArrayDeque<>();
  private final List<WordLine> boxes = new ArrayList<>();
  private final List<List<WordTable.Cell>> rows = new ArrayList<>();
  private final List<WordTable.Cell> cells = new ArrayList<>();
  private final List<WordLine> cell = new ArrayList<>();
  private final List<WordLine> lines = new ArrayList<>();
  private final List<Boolean> continued = new ArrayList<>();
  private final StringBuilder number = new StringBuilder();
  private WordParagraph text = new WordParagraph();
  private Optional<Integer> heading = Optional.empty();
  private boolean bullet;
  private boolean inTable;
  private boolean merged;
  private boolean picture;
  private boolean contents;

  void append(String characters, RtfState state) {
    if (state.destination == Destination.INSTRUCTION) {
      fields.instruction(characters);
    } else if (state.destination == Destination.LIST) {
      number.append(characters.strip());
    } else if (fields.isText()) {
      contents |= fields.inContents();
      text.append(characters, state.bold, "");
    }
  }

  /** Takes a property of paragraphs or tables; false if it is none. */
  boolean word(String word, int value) {
    switch (word) {
      case "pard" -> {
        heading = Optional.empty();
        inTable = false;
      }
      case "intbl" -> inTable = true;
      case "outlinelevel" -> heading = value < 9 ? Optional.of(value + 1) : Optional.empty();
      case "trowd" -> continued.clear();
      case "clvmrg", "clmrg" -> merged = true;
      case "cellx" -> {
        continued.add(merged);
        merged = false;
      }
      case "cell" -> endCell();
      case "row" -> endRow();
      default -> {
        return false;
      }
    }
    return true;
  }

  void picture() {
    picture = true;
  }

  void beginField() {
    fields.begin();
  }

  void separateField() {
    fields.separate();
  }

  void endField() {
    fields.end();
  }

  void endNumber() {
    bullet = !number.isEmpty() && BULLETS.indexOf(number.charAt(0)) >= 0;
    if (bullet) {
      number.setLength(0);
    }
  }

  void beginBox() {
    around.push(text);
    text = new WordParagraph();
  }

  void endBox() {
    endParagraph();
    text = around.isEmpty() ? text : around.pop();
  }

  void endParagraph() {
    List<StyledText> texts = text.lines();
    Optional<ListNumber> counted =
        bullet || number.length() > 0
            ? Optional.of(new ListNumber(0, bullet, number.toString()))
            : Optional.empty();
    WordLines made = new WordLines(texts, counted, heading, false);
    List<WordLine> found = new ArrayList<>(contents ? made.contents() : made.text());
    if (texts.isEmpty() && picture) {
      found.add(WordLine.note("此处为图片，图中文字未读", "a picture, whose text was not read"));
    }
    text = new WordParagraph();
    number.setLength(0);
    bullet = false;
    picture = false;
    contents = false;
    if (!around.isEmpty()) {
      found.forEach(line -> boxes.add(line.inBox()));
    } else if (inTable) {
      cell.addAll(found);
    } else {
      endTable();
      lines.addAll(found);
      endBoxes();
    }
  }

  private void endCell() {
    inTable = true;
    endParagraph();
    boolean above = cells.size() < continued.size() && continued.get(cells.size());
    if (cells.size() < MAX_CELLS) {
      cells.add(new WordTable.Cell(1, above, above ? List.of() : cell));
    }
    cell.clear();
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      rows.add(List.copyOf(cells));
      cells.clear();
    }
  }

  private void endTable() {
    endRow();
    lines.addAll(WordTable.lines(rows));
    rows.clear();
    lines.addAll(cell);
    cell.clear();
  }

  private void endBoxes() {
    lines.addAll(boxes);
    boxes.clear();
  }

  /** All lines, also those whose paragraph or table was not ended. */
  List<WordLine> finish() {
    while (!around.isEmpty()) {
      endBox();
    }
    inTable = false;
    endParagraph();
    endTable();
    endBoxes();
    return lines;
  }
}
