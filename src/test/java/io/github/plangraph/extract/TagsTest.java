package io.github.plangraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.lexicon.Scheme;
import org.junit.jupiter.api.Test;

/** Labels of names: begin, inside, end, single. */
class TagsTest {

  @Test
  void everyNameIsAllowedAndReadBack() {
    boolean[] allowed = Tags.allowed();
    for (Scheme scheme : Scheme.values()) {
      for (int length = 1; length <= 4; length++) {
        int[] tags = Tags.name(scheme, length);
        int before = Tags.COUNT;
        int read = 0;
        for (int tag : tags) {
          assertTrue(allowed[before * Tags.COUNT + tag], scheme + " " + length);
          assertEquals(scheme, Tags.scheme(tag));
          read++;
          before = tag;
          assertEquals(read < length, Tags.goesOn(tag));
        }
        assertTrue(Tags.begins(tags[0]));
        assertTrue(allowed[before * Tags.COUNT + Tags.OUTSIDE]);
      }
    }
  }

  @Test
  void aNameDoesNotBreakOffOrChangeKind() {
    boolean[] allowed = Tags.allowed();
    int begin = Tags.name(Scheme.TECHNOLOGY, 2)[0];
    int end = Tags.name(Scheme.SECTOR, 2)[1];
    assertFalse(allowed[begin * Tags.COUNT + Tags.OUTSIDE]);
    assertFalse(allowed[begin * Tags.COUNT + end]);
    assertFalse(allowed[Tags.OUTSIDE * Tags.COUNT + end]);
  }
}
