package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The leads of unnumbered paragraphs: bold ones always; plain ones only where at least two
 * neighbours, and half of all, have one, because a short first sentence alone is no title.
 */
final class Leads {
  private static final int MIN_PARALLEL = 2;

  private Leads() {}

  /** For each block its lead, if it is an unnumbered paragraph or item that has one. */
  static List<Optional<Lead>> of(List<Block> blocks, List<Optional<Marker>> markers) {
    List<Optional<Lead>> leads = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= blocks.size(); i++) {
      if (i == blocks.size() || breaks(blocks.get(i), markers.get(i))) {
        leads.addAll(run(blocks.subList(start, i)));
        if (i < blocks.size()) {
          leads.add(Optional.empty());
        }
        start = i + 1;
      }
    }
    return leads;
  }

  private static boolean breaks(Block block, Optional<Marker> marker) {
    return marker.isPresent()
        || block.kind() == Block.Kind.HEADING
        || block.kind() == Block.Kind.ROW
        || BoxTitle.of(block.text().text()).isPresent();
  }

  private static List<Optional<Lead>> run(List<Block> blocks) {
    List<Optional<Lead>> plain =
        blocks.stream().map(block -> Lead.parallel(block.text().text())).toList();
    long found = plain.stream().filter(Optional::isPresent).count();
    boolean parallel = found >= MIN_PARALLEL && found * 2 >= blocks.size();
    List<Optional<Lead>> leads = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Lead> bold = Lead.bold(blocks.get(i));
      leads.add(bold.isPresent() ? bold : parallel ? plain.get(i) : Optional.empty());
    }
    return leads;
  }
}
