package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Headings of a plan that numbers nothing and marks nothing: short lines without a mark at their
 * end, each before a paragraph (支持创新药研发 / 对进入临床试验的一类新药，给予…). Only where there are several, and no
 * number heads anything.
 */
final class PlainHeadings {
  private static final int MIN = 3;
  private static final int MAX_LENGTH = 28;
  private static final int MIN_LENGTH = 4;
  private static final int MIN_PARAGRAPH = 10;

  private final List<Block> blocks;

  private PlainHeadings(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Indices of the headings among the blocks of a plan; none where anything is numbered. */
  static Set<Integer> of(List<Block> blocks) {
    return new PlainHeadings(blocks).find();
  }

  private Set<Integer> find() {
    MarkerReader markers = new MarkerReader();
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      String line = text(i);
      Optional<Marker> marker = markers.read(blocks.get(i));
      boolean numbered = marker.flatMap(m -> Lead.numbered(line, m.end())).isPresent();
      boolean marked = blocks.get(i).kind() == Block.Kind.HEADING && blocks.get(i).level() > 1;
      if (numbered || marked) {
        return Set.of();
      }
      if (isHeading(i)) {
        found.add(i);
      }
    }
    return found.size() < MIN ? Set.of() : Set.copyOf(found);
  }

  private boolean isHeading(int i) {
    String line = text(i);
    return blocks.get(i).kind() == Block.Kind.PARAGRAPH
        && line.length() >= MIN_LENGTH
        && line.length() <= MAX_LENGTH
        && line.chars().noneMatch(c -> "。；：，！？…\t:;,!?".indexOf(c) >= 0)
        && line.codePoints().filter(Character::isIdeographic).count() * 2 > line.length()
        && !TitleText.is(line)
        && Dates.first(line).isEmpty()
        && !LetterLine.isSignature(line)
        && !LetterLine.isNote(line)
        && MetadataLine.of(blocks.get(i).text()).isEmpty()
        && BoxTitle.of(line).isEmpty()
        && i > 0
        && isParagraph(i + 1);
  }

  private boolean isParagraph(int i) {
    return i < blocks.size() && text(i).length() >= MIN_PARAGRAPH && text(i).endsWith("。");
  }

  private String text(int i) {
    return blocks.get(i).text().text();
  }
}
