package io.github.plangraph.outline;

import io.github.plangraph.document.MappedText;
import io.github.plangraph.plan.Section.Role;
import java.util.Optional;

/**
 * A section while the outline is being read; only its end changes.
 *
 * <p>Not a record: parts refer to parents and are compared by identity.
 */
final class Part {
  private final Optional<Part> parent;
  private final Optional<Marker> marker;
  private final Optional<Box> box;
  private final String path;
  private final int level;
  private final int rank;
  private final Lead lead;
  private final MappedText text;
  private final Role role;
  private final int first;
  private int last;

  Part(Placement placement, String path, Lead lead, MappedText text, int first) {
    this.parent = placement.parent();
    this.marker = placement.marker();
    this.box = placement.box();
    this.level = placement.level();
    this.rank = placement.rank();
    this.path = path;
    this.lead = lead;
    this.text = text;
    this.role = role(placement, lead.title());
    this.first = first;
    this.last = first;
  }

  /**
   * Where a part belongs.
   *
   * @param parent the part around it
   * @param marker its number
   * @param box the box it stands in
   * @param level class of its numbering
   * @param rank depth, compared with that of other parts
   */
  record Placement(
      Optional<Part> parent, Optional<Marker> marker, Optional<Box> box, int level, int rank) {}

  Optional<Part> parent() {
    return parent;
  }

  Optional<Marker> marker() {
    return marker;
  }

  Optional<Box> box() {
    return box;
  }

  String path() {
    return path;
  }

  int level() {
    return level;
  }

  int rank() {
    return rank;
  }

  Lead lead() {
    return lead;
  }

  MappedText text() {
    return text;
  }

  Role role() {
    return role;
  }

  /** Index of the block of its heading. */
  int first() {
    return first;
  }

  /** Index of its last block. */
  int last() {
    return last;
  }

  private static Role role(Placement placement, String title) {
    if (placement.rank() == Marker.ANNEX) {
      return Role.OTHER;
    }
    return placement
        .parent()
        .map(p -> Roles.within(p.role, title))
        .orElseGet(() -> Roles.top(title));
  }

  /** Takes a block, with all parts around this one. */
  void extend(int line) {
    last = Math.max(last, line);
    parent.ifPresent(p -> p.extend(line));
  }

  boolean runIn() {
    return lead.end() < text.length();
  }
}
