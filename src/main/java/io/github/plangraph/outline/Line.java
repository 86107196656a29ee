package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.plan.Passage.Kind;
import java.util.Optional;

/**
 * A block of a plan with its place in the tree.
 *
 * @param block the block
 * @param kind what it is in the plan
 * @param body where its text begins after number and dashes
 * @param lead where its heading ends; equals {@code body} if there is none
 * @param part the innermost part, its own if it begins one
 * @param box the box it stands in or entitles
 */
record Line(Block block, Kind kind, int body, int lead, Optional<Part> part, Optional<Box> box) {

  /** A line that stands nowhere in the tree. */
  static Line outside(Block block, Kind kind) {
    return new Line(block, kind, 0, 0, Optional.empty(), Optional.empty());
  }

  /** The kind of a block that is no heading. */
  static Kind kind(Block block) {
    return switch (block.kind()) {
      case ITEM -> Kind.ITEM;
      case ROW -> Kind.ROW;
      case HEADING, PARAGRAPH, MATTER -> Kind.PARAGRAPH;
    };
  }
}
