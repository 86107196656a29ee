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
 * @param sentences indices of the blocks whose number counts a sentence, not a heading
 * @param articlesBelow whether 第一条 stands below 一、 and not above it, as in measures that count
 *     their articles on from chapter to chapter
 */
record Numbering(
    List<Optional<Marker>> markers,
    Optional<Style> top,
    Set<Integer> sentences,
    boolean articlesBelow) {

  Numbering {
    markers = List.copyOf(markers);
    sentences = Set.copyOf(sentences);
  }

  static Numbering of(List<Block> blocks) {
    MarkerReader reader = new MarkerReader();
    List<Optional<Marker>> markers = new ArrayList<>();
    for (Block block : blocks) {
      markers.add(reader.read(block));
    }
    return new Numbering(
        markers, top(blocks, markers), Series.sentences(blocks, markers), articlesBelow(markers));
  }

  /** 一、 before the first article and again behind it. */
  private static boolean articlesBelow(List<Optional<Marker>> markers) {
    List<Style> order =
        markers.stream()
            .flatMap(Optional::stream)
            .map(Marker::style)
            .filter(style -> style == Style.COMMA || style == Style.ARTICLE)
            .toList();
    int first = order.indexOf(Style.ARTICLE);
    return first > 0 && order.lastIndexOf(Style.COMMA) > first;
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
    if (raised) {
      return Marker.TOP;
    }
    return articlesBelow ? changed(marker) : marker.rank();
  }

  /** 一、 and 第一条 change places. */
  private static int changed(Marker marker) {
    return switch (marker.style()) {
      case COMMA -> Style.ARTICLE.rank();
      case ARTICLE -> Style.COMMA.rank();
      default -> marker.rank();
    };
  }
}
