package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.outline.Marker.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of a plan's blocks, and what their styles mean in it: 1. is the top where the plan
 * counts 1., 1.1, or has no other numbering; elsewhere it is the third level.
 *
 * @param markers for each block
 * @param top the style of the third level that is the top here
 */
record Numbering(List<Optional<Marker>> markers, Optional<Style> top) {

  Numbering {
    markers = List.copyOf(markers);
  }

  static Numbering of(List<Block> blocks) {
    MarkerReader reader = new MarkerReader();
    List<Optional<Marker>> markers = new ArrayList<>();
    for (Block block : blocks) {
      String text = block.text().text();
      markers.add(reader.read(text).filter(m -> !isRow(block, m)));
    }
    return new Numbering(markers, top(blocks, markers));
  }

  /** A row of several cells begins no section: 一、医疗质量, 1.门诊人次数, 定量. */
  private static boolean isRow(Block block, Marker marker) {
    return block.kind() == Block.Kind.ROW && block.text().text().indexOf('\t', marker.end()) >= 0;
  }

  private static Optional<Style> top(List<Block> blocks, List<Optional<Marker>> markers) {
    Set<Style> headings = EnumSet.noneOf(Style.class);
    boolean rising = true;
    int last = 0;
    for (int i = 0; i < markers.size(); i++) {
      Optional<Marker> marker = markers.get(i);
      String text = blocks.get(i).text().text();
      if (marker.isEmpty() || Lead.numbered(text, marker.get().end()).isEmpty()) {
        continue;
      }
      headings.add(marker.get().style());
      if (marker.get().style() == Style.ARABIC) {
        rising &= marker.get().ordinal() > last;
        last = marker.get().ordinal();
      }
    }
    Set<Style> outer = EnumSet.range(Style.PART, Style.PAREN);
    outer.retainAll(headings);
    boolean decimal = headings.contains(Style.DECIMAL);
    if (headings.contains(Style.ARABIC) && outer.isEmpty() && (decimal || (rising && last > 1))) {
      return Optional.of(Style.ARABIC);
    }
    return outer.equals(EnumSet.of(Style.ARTICLE)) ? Optional.of(Style.ARTICLE) : Optional.empty();
  }

  /** Class of numbering, 1 to 3. */
  int level(Marker marker) {
    return top.filter(style -> style == marker.style()).isPresent() ? 1 : marker.level();
  }

  /** Depth in the tree. */
  int rank(Marker marker) {
    boolean raised = top.filter(style -> style == marker.style()).isPresent();
    return raised ? Marker.TOP : marker.rank();
  }
}
