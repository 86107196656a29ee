package io.github.plangraph.document;

import java.util.List;

/**
 * Lines that belong together.
 *
 * @param kind paragraph, row or matter
 * @param cells the lines of each cell of a row, else one list
 * @param quoted whether they stand in a box
 */
record PdfPassage(Block.Kind kind, List<List<PdfLine>> cells, boolean quoted) {
  PdfPassage {
    cells = cells.stream().map(List::copyOf).toList();
  }

  static PdfPassage of(Block.Kind kind, List<PdfLine> lines, boolean quoted) {
    return new PdfPassage(kind, List.of(lines), quoted);
  }

  /** The same lines as something else. */
  PdfPassage as(Block.Kind other) {
    return new PdfPassage(other, cells, quoted);
  }

  /** The page of its first line, 0 if there is none. */
  int page() {
    return cells.stream().filter(c -> !c.isEmpty()).findFirst().map(c -> c.get(0).page()).orElse(0);
  }
}
