package io.github.plangraph.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The lines of one paragraph as a Word format describes it.
 *
 * @param texts one for each line; more than one where there are line breaks
 * @param number the automatic number, which stands before the first line
 * @param heading its level from 1, 0 for the title; empty for text
 * @param framed whether it has borders all around
 */
record WordLines(
    List<StyledText> texts,
    Optional<ListNumber> number,
    Optional<Integer> heading,
    boolean framed) {

  /** A line of a table of contents is a heading and a page; a longer one is text again. */
  private static final int MAX_CONTENTS = 120;

  WordLines {
    texts = List.copyOf(texts);
  }

  /** Whether there is too much in it for a line of a table of contents. */
  boolean isSentence() {
    return texts.stream().anyMatch(t -> t.text().length() > MAX_CONTENTS || t.text().contains("。"));
  }

  /** As lines of a table of contents, unless they are too long for that. */
  List<WordLine> contents() {
    return isSentence()
        ? text()
        : texts.stream().map(text -> WordLine.of(Block.Kind.MATTER, 0, text)).toList();
  }

  /** As text. */
  List<WordLine> text() {
    return IntStream.range(0, texts.size()).mapToObj(this::line).toList();
  }

  private WordLine line(int i) {
    String before = i == 0 ? number.map(ListNumber::text).orElse("") : "";
    StyledText text = texts.get(i).after(ListCounters.before(before, texts.get(i).text()));
    WordLine line = WordLine.paragraph(text);
    if (heading.isPresent()) {
      line = WordLine.of(Block.Kind.HEADING, heading.get(), text);
    } else if (i == 0 && number.filter(ListNumber::bullet).isPresent()) {
      line = WordLine.of(Block.Kind.ITEM, number.get().level() + 1, text);
    }
    return framed ? line.inBox() : line;
  }
}
