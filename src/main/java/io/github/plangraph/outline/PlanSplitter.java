package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the plans of a file begin: at a further title behind which the numbering starts again
 * from 一.
 */
final class PlanSplitter {
  private static final int MAX_TITLE = 60;
  private static final int HEAD = 30;
  private static final int MAX_LABEL = 6;

  private final List<Block> blocks;
  private final Contents contents;
  private final List<Optional<Marker>> markers = new ArrayList<>();

  private PlanSplitter(List<Block> blocks) {
    this.blocks = blocks;
    contents = Contents.of(blocks);
    MarkerReader reader = new MarkerReader();
    for (int i = 0; i < blocks.size(); i++) {
      String text = text(i);
      Optional<Marker> marker = contents.holds(i) ? Optional.empty() : reader.read(blocks.get(i));
      markers.add(marker.filter(m -> Lead.numbered(text, m.end()).isPresent()));
    }
  }

  /** The blocks of each plan, in text order; matter belongs to none. */
  static List<List<Block>> split(List<Block> all) {
    List<Block> blocks = all.stream().filter(b -> b.kind() != Block.Kind.MATTER).toList();
    List<Integer> starts = new PlanSplitter(blocks).starts();
    List<List<Block>> plans = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
      if (starts.get(i) < end) {
        plans.add(blocks.subList(starts.get(i), end));
      }
    }
    return plans;
  }

  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<TitleText> issued = new ArrayList<>();
    boolean numbered = false;
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text().text();
      boolean top = markers.get(i).filter(m -> m.rank() <= Marker.TOP).isPresent();
      if (numbered && !top && isTitle(i) && !issued.contains(TitleText.of(text)) && restarts(i)) {
        starts.add(begin(i, starts.get(starts.size() - 1)));
        numbered = false;
        issued.clear();
      }
      if (text.length() <= 2 * MAX_TITLE) {
        TitleText.of(text).issued().ifPresent(issued::add);
      }
      numbered |= top;
    }
    return starts;
  }

  private boolean isTitle(int i) {
    String text = text(i);
    boolean annex =
        i > 0
            && text(i - 1).startsWith("附件")
            && text(i - 1).length() <= MAX_TITLE
            && !TitleText.of(text(i)).type().plans();
    boolean listed =
        blocks.get(i).kind() == Block.Kind.ITEM || blocks.get(i).kind() == Block.Kind.ROW;
    return markers.get(i).isEmpty()
        && !contents.holds(i)
        && !listed
        && !annex
        && text.length() <= 2 * MAX_TITLE
        && TitleText.is(text)
        && !LetterLine.isNote(text)
        && BoxTitle.of(text).isEmpty();
  }

  /** Whether the next top number is 一 again. */
  private boolean restarts(int i) {
    for (int j = i + 1; j < blocks.size() && j < i + 2 * HEAD; j++) {
      Optional<Marker> marker = markers.get(j).filter(m -> m.rank() <= Marker.TOP);
      if (marker.isPresent()) {
        return marker.get().ordinals().stream().allMatch(n -> n == 1);
      }
    }
    return false;
  }

  /** The head of the plan whose title stands at {@code i}: back to its notice or metadata lines. */
  private int begin(int i, int floor) {
    int begin = i;
    for (int j = i - 1; j > floor && j > i - HEAD && markers.get(j).isEmpty(); j--) {
      boolean heading = blocks.get(j).kind() == Block.Kind.HEADING && blocks.get(j).level() == 1;
      boolean notice =
          text(j).length() <= 2 * MAX_TITLE && TitleText.of(text(j)).issued().isPresent();
      boolean annex = text(j).length() <= MAX_LABEL && text(j).startsWith("附件");
      if (heading || notice || annex || MetadataLine.of(blocks.get(j).text()).isPresent()) {
        begin = j;
      }
    }
    return begin;
  }

  private String text(int i) {
    return blocks.get(i).text().text();
  }
}
