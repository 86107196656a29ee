package io.github.plangraph.extract;

import io.github.plangraph.plan.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a passage that is too long to be read as one: a file whose line ends were lost, or no
 * language at all. The recognisers look from each name over its whole sentence and from each
 * sentence over its passage, which is quadratic; in pieces, the time grows with the length alone.
 */
final class Pieces {
  /** The longest paragraphs of plans have some 1,500 characters. */
  private static final int MAX = 3_000;

  /** Where to cut, the best first; without any of them, anywhere. */
  private static final List<String> MARKS = List.of("。！？；", "，、,;", " \t");

  private Pieces() {}

  /** The passage, or its pieces in order. */
  static List<Passage> of(Passage passage) {
    if (passage.text().length() <= MAX) {
      return List.of(passage);
    }
    List<Passage> pieces = new ArrayList<>();
    String text = passage.text().text();
    int start = 0;
    while (start < text.length()) {
      int end = text.length() - start <= MAX ? text.length() : cut(text, start);
      int body = Math.min(Math.max(passage.body() - start, 0), end - start);
      int lead = Math.min(Math.max(passage.lead() - start, 0), end - start);
      pieces.add(
          new Passage(
              passage.kind(), passage.text().slice(start, end), body, lead, passage.scope()));
      start = end;
    }
    return pieces;
  }

  private static int cut(String text, int start) {
    for (String marks : MARKS) {
      for (int end = start + MAX; end > start + MAX / 2; end--) {
        if (marks.indexOf(text.charAt(end - 1)) >= 0) {
          return end;
        }
      }
    }
    int end = start + MAX;
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
