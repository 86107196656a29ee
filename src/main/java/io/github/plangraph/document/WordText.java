package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;

/** Makes a document of the lines of a Word file: its text has a line for each block. */
final class WordText {
  private static final int MAX_LEVEL = 6;

  /** A paragraph with an outline level that is longer than this, or goes on after 。, is text. */
  private static final int MAX_HEADING = 100;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private WordText() {}

  /**
   * A document of these lines.
   *
   * @throws UnreadableDocumentException if there is no text in them
   */
  static Document document(String name, String mediaType, List<WordLine> lines)
      throws UnreadableDocumentException {
    WordText made = new WordText();
    joined(headings(lines)).forEach(made::add);
    if (made.blocks.stream().allMatch(b -> b.kind() == Block.Kind.MATTER)) {
      throw made.diagnostics.isEmpty()
          ? new UnreadableDocumentException(name, "文件中没有文字", "there is no text in the file")
          : new UnreadableDocumentException(
              name, "文件中没有文字，只有图片等", "there is no text in the file, only pictures or the like");
    }
    made.diagnostics.addAll(Mojibake.of(made.text.toString()));
    return new Document(name, mediaType, made.text.toString(), made.blocks, made.diagnostics);
  }

  private void add(WordLine line) {
    int start = text.length();
    StyledText styled = line.text();
    if (!styled.isEmpty()) {
      text.append(styled.text()).append('\n');
      MappedText mapped = MappedText.of(styled.text(), start);
      blocks.add(new Block(line.kind(), line.level(), line.quoted(), mapped, styled.strong()));
    }
    if (!line.note().isEmpty()) {
      diagnostics.add(new Diagnostic(new Span(start, text.length()), line.note()));
    }
  }

  /**
   * Levels as in Markdown: 1 is the title's. Word's 标题 1 may be either the title or the first of
   * many chapters; it is the title if it comes first and only once.
   */
  private static List<WordLine> headings(List<WordLine> lines) {
    List<WordLine> checked = lines.stream().map(WordText::heading).toList();
    List<Integer> levels =
        checked.stream().filter(l -> l.kind() == Block.Kind.HEADING).map(WordLine::level).toList();
    boolean titled =
        levels.contains(0)
            || (!levels.isEmpty() && levels.get(0) == 1 && levels.lastIndexOf(1) == 0);
    int shift = titled && !levels.contains(0) ? 0 : 1;
    return checked.stream()
        .map(
            l ->
                l.kind() == Block.Kind.HEADING
                    ? l.with(l.kind(), Math.min(l.level() + shift, MAX_LEVEL))
                    : l)
        .toList();
  }

  private static WordLine heading(WordLine line) {
    String title = line.text().text();
    int stop = title.indexOf('。');
    boolean text = title.length() > MAX_HEADING || (stop >= 0 && stop < title.length() - 1);
    return line.kind() == Block.Kind.HEADING && text ? line.with(Block.Kind.PARAGRAPH, 0) : line;
  }

  /** Joins paragraphs that are lines of a fixed width, pasted from a PDF. */
  private static List<WordLine> joined(List<WordLine> lines) {
    HardWrap wrap =
        HardWrap.of(
            lines.stream()
                .filter(WordText::isPlain)
                .map(l -> MappedText.of(l.text().text(), 0))
                .toList());
    if (!wrap.present()) {
      return lines;
    }
    List<WordLine> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      WordLine first = lines.get(i);
      StyledText.Builder paragraph = new StyledText.Builder().append(first.text());
      int from = i;
      while (i + 1 < lines.size() && continues(wrap, lines.get(i), lines.get(i + 1), i == from)) {
        i++;
        paragraph.append(lines.get(i).text());
      }
      joined.add(i == from ? first : first.with(paragraph.build()));
    }
    return joined;
  }

  private static boolean continues(HardWrap wrap, WordLine line, WordLine next, boolean first) {
    return isPlain(line)
        && isPlain(next)
        && line.quoted() == next.quoted()
        && wrap.continues(line.text().text(), next.text().text(), first);
  }

  private static boolean isPlain(WordLine line) {
    return line.kind() == Block.Kind.PARAGRAPH && !line.text().isEmpty();
  }
}
