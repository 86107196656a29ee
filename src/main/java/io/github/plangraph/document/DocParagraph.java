package io.github.plangraph.document;

import org.apache.poi.hwpf.usermodel.CharacterRun;

/**
 * Reads the runs of one paragraph of a DOC, whose fields, breaks and pictures are control
 * characters ([MS-DOC] 2.8.25); short-lived.
 */
final class DocParagraph {
  private final WordFields fields;
  private final WordParagraph text = new WordParagraph();
  private boolean picture;
  private boolean goesOn;

  DocParagraph(WordFields fields) {
    this.fields = fields;
  }

  WordParagraph text() {
    return text;
  }

  boolean hasPicture() {
    return picture;
  }

  /** Whether the mark at its end was deleted, so that the next paragraph continues it. */
  boolean goesOn() {
    return goesOn;
  }

  void run(CharacterRun run) {
    String characters = run.text();
    goesOn = run.isMarkedDeleted() && characters.endsWith("\r");
    if (run.isMarkedDeleted()) {
      return;
    }
    String font = run.getFontName() == null ? "" : run.getFontName();
    if (run.isSymbol()) {
      String name = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
      append(SymbolFont.character(name, run.getSymbolCharacter()), run, font);
      return;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c >= ' ' || c == '\t') {
        plain.append(c);
      } else {
        append(plain.toString(), run, font);
        plain.setLength(0);
        control(c, run, font);
      }
    }
    append(plain.toString(), run, font);
  }

  private void control(char c, CharacterRun run, String font) {
    switch (c) {
      case 0x01, 0x08 -> picture |= fields.isText();
      case 0x0B -> append("\n", run, font);
      case 0x0C, 0x0E -> append(text.isEmpty() ? "" : "\n", run, font);
      case 0x13 -> fields.begin();
      case 0x14 -> fields.separate();
      case 0x15 -> append(fields.end(), run, font);
      case 0x1E -> append("-", run, font);
      default -> {}
    }
  }

  private void append(String characters, CharacterRun run, String font) {
    if (characters.isEmpty()) {
      return;
    }
    if (!fields.isText()) {
      fields.instruction(characters);
    } else if (!run.isVanished()) {
      text.append(SymbolFont.characters(font, characters), run.isBold(), font);
    }
  }
}
