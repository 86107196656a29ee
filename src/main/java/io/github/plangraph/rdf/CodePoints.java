package io.github.plangraph.rdf;

import io.github.plangraph.document.Span;
import java.util.Arrays;

/**
 * Turns UTF-16 offsets of a text into code points, which Web Annotations and the JSON Lines count
 * in; 𠮷 is one code point of two units.
 */
final class CodePoints {

  /** Offsets of the second units of surrogate pairs, ascending. */
  private final int[] seconds;

  CodePoints(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    seconds = Arrays.copyOf(found, count);
  }

  /** Code points before a UTF-16 offset; one inside a pair counts the pair's first unit. */
  int at(int offset) {
    int index = Arrays.binarySearch(seconds, offset);
    return offset - (index < 0 ? -index - 1 : index);
  }

  Span span(Span utf16) {
    return new Span(at(utf16.start()), at(utf16.end()));
  }
}
