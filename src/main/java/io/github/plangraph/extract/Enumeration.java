package io.github.plangraph.extract;

import java.util.List;
import java.util.Optional;

/**
 * A list of names: 流计算、图计算等计算引擎技术.
 *
 * @param items the names, first to last, modifiers included
 * @param head the noun phrase that closes it (计算引擎技术), or else the class noun that ends the last
 *     item
 * @param closed whether 等 closes the list
 * @param opener what stands before the first item in its clause
 */
record Enumeration(List<Item> items, Optional<Head> head, boolean closed, String opener) {

  /**
   * A name in the list.
   *
   * @param start UTF-16 offset in the clean text
   * @param end offset behind it
   */
  record Item(int start, int end) {}

  /**
   * The closing noun phrase.
   *
   * @param start UTF-16 offset
   * @param end offset behind it
   * @param noun the class noun that ends it: 技术
   * @param kind class of that noun in {@code heads.tsv}
   */
  record Head(int start, int end, String noun, String kind) {}

  Enumeration {
    items = List.copyOf(items);
  }

  int start() {
    return items.get(0).start();
  }

  int end() {
    return Math.max(items.get(items.size() - 1).end(), head.map(Head::end).orElse(0));
  }
}
