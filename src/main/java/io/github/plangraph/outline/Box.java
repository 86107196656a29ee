package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import java.util.Optional;

/** A 专栏 while the outline is being read; only its end and its inner numbering change. */
final class Box {
  private final BoxTitle title;
  private final Optional<Part> section;
  private final Block block;
  private final int first;
  private final boolean mixed;
  private int last;
  private Optional<Marker> inner = Optional.empty();
  private boolean empty = true;
  private boolean itemised;

  /**
   * Opens a box.
   *
   * @param section the innermost numbered section around it
   * @param block the one that its title stands in
   * @param first index of its first block
   * @param mixed whether the section around it has paragraphs with unnumbered leads of its own, so
   *     that such a paragraph need not belong to the box
   */
  Box(BoxTitle title, Optional<Part> section, Block block, int first, boolean mixed) {
    this.title = title;
    this.section = section;
    this.block = block;
    this.first = first;
    this.last = first;
    this.mixed = mixed;
  }

  BoxTitle title() {
    return title;
  }

  Optional<Part> section() {
    return section;
  }

  Block block() {
    return block;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** Takes the title's own block, where that stands below 专栏1. */
  void entitle(int line) {
    last = line;
  }

  /** Takes a block. */
  void extend(int line, Block item, Optional<Marker> marker) {
    if (empty) {
      itemised = item.kind() == Block.Kind.ITEM;
      empty = false;
    }
    last = line;
    inner = marker.or(() -> inner);
  }

  /**
   * Whether the next block still belongs to the box. A quoted box ends with its quote. Any other
   * has no end mark: it ends at a heading of the outer numbering, at the end of its list, or, among
   * paragraphs with unnumbered leads, at the first that shares no word with the title.
   *
   * @param continuesOuter whether the marker goes on with the numbering around the box
   * @param opensInner whether its style is also open around the box, so that 1 begins an inner list
   */
  boolean holds(Block next, Optional<Marker> marker, boolean continuesOuter, boolean opensInner) {
    if (block.quoted()) {
      return next.quoted();
    }
    if (next.kind() == Block.Kind.HEADING) {
      return false;
    }
    if (marker.isPresent()) {
      Marker number = marker.get();
      if (inner.map(number::follows).orElse(false)) {
        return true;
      }
      boolean low = number.rank() >= Marker.LOW;
      return !continuesOuter && low && number.ordinal() == 1 && (empty || opensInner);
    }
    if (empty || next.kind() == Block.Kind.ROW) {
      return true;
    }
    if (itemised) {
      return next.kind() == Block.Kind.ITEM;
    }
    return !mixed || Cohesion.share(title.title(), next.text().text());
  }
}
