package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.document.MappedText;
import io.github.plangraph.outline.Part.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tree of parts and boxes as it grows, block by block. */
final class Tree {
  private final List<Part> parts = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private final Map<String, Integer> leadsBelow = new HashMap<>();

  /** The number that the last part of a path taken before was told apart by. */
  private final Map<String, Integer> again = new HashMap<>();

  /** Rank of a Markdown heading level, learned from the numbered headings of that level. */
  private final Map<Integer, Integer> rankOfLevel = new HashMap<>();

  private Optional<Part> top = Optional.empty();
  private Optional<Box> box = Optional.empty();

  List<Part> parts() {
    return parts;
  }

  List<Box> boxes() {
    return boxes;
  }

  Optional<Box> openBox() {
    return box;
  }

  /** The innermost part that holds what follows: never a lead, which holds its own block alone. */
  Optional<Part> innermost() {
    return box.isPresent() ? box.get().section() : top;
  }

  /** Closes the box if the next block does not belong to it. */
  void advance(Block block, Optional<Marker> marker, Numbering numbering) {
    if (box.isEmpty()) {
      return;
    }
    boolean continues = marker.map(m -> continuesOuter(m, numbering)).orElse(false);
    boolean opens = marker.map(m -> open(m).isPresent()).orElse(false);
    if (!box.get().holds(block, marker, continues, opens)) {
      box = Optional.empty();
    }
  }

  private Optional<Marker> open(Marker marker) {
    Optional<Part> part = top;
    while (part.isPresent()) {
      Optional<Marker> outer = part.get().marker().filter(m -> m.style() == marker.style());
      if (outer.isPresent()) {
        return outer;
      }
      part = part.get().parent();
    }
    return Optional.empty();
  }

  private boolean continuesOuter(Marker marker, Numbering numbering) {
    return open(marker).map(marker::follows).orElse(numbering.rank(marker) < Marker.LOW);
  }

  /** Opens a box under the innermost numbered part. */
  Box open(BoxTitle title, Block block, int line) {
    boolean mixed = top.map(p -> leadsBelow.getOrDefault(p.path(), 0) > 0).orElse(false);
    Box opened = new Box(title, top, block, line, mixed);
    boxes.add(opened);
    box = Optional.of(opened);
    top.ifPresent(p -> p.extend(line));
    return opened;
  }

  /** Takes the title of the open box, where it stands below 专栏1. */
  void entitle(int line) {
    box.ifPresent(b -> b.entitle(line));
    top.ifPresent(p -> p.extend(line));
  }

  /** Takes a block that begins no part. */
  void extend(Block block, Optional<Marker> marker, int line) {
    box.ifPresent(b -> b.extend(line, block, marker));
    top.ifPresent(p -> p.extend(line));
  }

  /** An annex: the numbering begins again below it. */
  Part annex(String label, Lead lead, MappedText text, int line) {
    box = Optional.empty();
    top = Optional.empty();
    Placement place =
        new Placement(Optional.empty(), Optional.empty(), Optional.empty(), 1, Marker.ANNEX);
    return push(place, label, lead, text, line);
  }

  /** A numbered heading, or a numbered item of a box. */
  Part numbered(Marker marker, Numbering numbering, Lead lead, Block block, int line) {
    if (box.isPresent()) {
      extend(block, Optional.of(marker), line);
      return inBox(Optional.of(marker), marker.number(), lead, block, line);
    }
    int rank = numbering.rank(marker);
    if (block.kind() == Block.Kind.HEADING) {
      rankOfLevel.put(block.level(), rank);
    }
    Placement place =
        new Placement(
            below(rank), Optional.of(marker), Optional.empty(), numbering.level(marker), rank);
    return push(place, marker.number(), lead, block.text(), line);
  }

  /** A heading without number. */
  Part unnumbered(Block block, Lead lead, int line) {
    int given = block.kind() == Block.Kind.HEADING ? block.level() : 2;
    int rank = rankOfLevel.getOrDefault(given, Marker.TOP + Math.max(0, given - 2));
    int level = Math.min(3, Math.max(1, rank - Marker.TOP + 1));
    Optional<Part> parent = below(rank);
    Placement place = new Placement(parent, Optional.empty(), Optional.empty(), level, rank);
    return push(place, count(parent.map(Part::path).orElse("")), lead, block.text(), line);
  }

  /** The lead of an unnumbered paragraph. */
  Part lead(Lead lead, Block block, int line) {
    extend(block, Optional.empty(), line);
    if (box.isPresent()) {
      String number = count(boxPath(box.get()));
      return inBox(Optional.empty(), number, lead, block, line);
    }
    Placement place = new Placement(top, Optional.empty(), Optional.empty(), 3, Marker.LEAD);
    String number = count(top.map(Part::path).orElse(""));
    return add(place, top.map(Part::path).orElse(""), number, lead, block.text(), line);
  }

  private Part inBox(Optional<Marker> marker, String number, Lead lead, Block block, int line) {
    Box open = box.orElseThrow();
    Placement place = new Placement(open.section(), marker, box, 3, Marker.LEAD);
    return add(place, boxPath(open), number, lead, block.text(), line);
  }

  private static String boxPath(Box box) {
    String around = box.section().map(p -> p.path() + "/").orElse("");
    String number = box.title().number();
    return around + "专栏" + (number.isEmpty() ? box.title().title() : number);
  }

  private String count(String path) {
    return "~" + leadsBelow.merge(path, 1, Integer::sum);
  }

  private Optional<Part> below(int rank) {
    Optional<Part> parent = top;
    while (parent.isPresent() && parent.get().rank() >= rank) {
      parent = parent.get().parent();
    }
    return parent;
  }

  private Part push(Placement place, String number, Lead lead, MappedText text, int line) {
    box = Optional.empty();
    Part part = add(place, place.parent().map(Part::path).orElse(""), number, lead, text, line);
    top = Optional.of(part);
    return part;
  }

  private Part add(
      Placement place, String around, String number, Lead lead, MappedText text, int line) {
    String path = around.isEmpty() ? number : around + "/" + number;
    String unique = path;
    while (!paths.add(unique)) {
      unique = path + "·" + again.merge(path, 2, (a, b) -> a + 1);
    }
    Part part = new Part(place, unique, lead, text, line);
    part.extend(line);
    parts.add(part);
    return part;
  }
}
