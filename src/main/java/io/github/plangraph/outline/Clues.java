package io.github.plangraph.outline;

import java.util.Set;

/**
 * What is known of a plan's headings before its blocks are read one by one.
 *
 * @param contents its table of contents
 * @param plain indices of its headings without any mark
 */
record Clues(Contents contents, Set<Integer> plain) {

  Clues {
    plain = Set.copyOf(plain);
  }
}
