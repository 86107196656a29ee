package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Automaton;
import io.github.plangraph.lexicon.LabelShapes;

/** The characters of a passage as the tagger sees them, and some way beyond its edges nothing. */
final class FoldedText {

  /** So far features look beyond either edge of the text. */
  private static final int MARGIN = 4;

  private final char[] folded;
  private final byte[] kinds;
  private final int[] often;

  FoldedText(String text, String delimiters, LabelShapes shapes) {
    folded = new char[text.length() + 2 * MARGIN];
    for (int i = 0; i < text.length(); i++) {
      folded[MARGIN + i] = Automaton.fold(text.charAt(i));
    }
    kinds = new byte[folded.length];
    often = new int[folded.length];
    for (int i = 0; i + 1 < folded.length; i++) {
      kinds[i] = (byte) kind(folded[i], delimiters);
      often[i] = shapes.often(folded[i], folded[i + 1]);
    }
  }

  private static int kind(char c, String delimiters) {
    if (c == '\0') {
      return 0;
    } else if (c < 128) {
      return Character.isDigit(c) ? 1 : Character.isLetter(c) ? 2 : 3;
    }
    return delimiters.indexOf(c) >= 0 ? 4 : 5;
  }

  /** The folded character at an offset, or NUL beyond the edges. */
  char at(int i) {
    return folded[MARGIN + i];
  }

  /** 0 beyond the edges, 1 digit, 2 Latin letter, 3 other ASCII, 4 delimiter, 5 anything else. */
  int kind(int i) {
    return kinds[MARGIN + i];
  }

  /**
   * How often names of the vocabularies have the characters at an offset and behind it at a place.
   *
   * @param place 0 for the beginning, 1 for the end, 2 for the inside
   */
  int often(int i, int place) {
    int pair = often[MARGIN + i];
    return LabelShapes.technologies(pair, place) * 8 + LabelShapes.sectors(pair, place);
  }
}
