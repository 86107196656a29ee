package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.outline.Marker.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells lists of numbered sentences from numbered headings: （一）借鉴北京市服务业扩大开放综合试点经验，放宽…的限制。
 * (国发〔2018〕38号) counts measures, and that a few of them are short makes those no headings. A list
 * is judged as a whole, from its 一 to its last number, also where it runs on across sections.
 */
final class Series {
  private static final int MIN = 3;

  /** Headings are rarely longer, sentences mostly. */
  private static final int LONG = 40;

  /** Where some members have no heading, the others must be this short to be headings. */
  private static final int MEDIUM = 28;

  private final List<Block> blocks;
  private final List<Optional<Marker>> markers;
  private final Set<Integer> sentences = new HashSet<>();

  private Series(List<Block> blocks, List<Optional<Marker>> markers) {
    this.blocks = blocks;
    this.markers = markers;
  }

  /** Indices of the blocks whose number counts a sentence. */
  static Set<Integer> sentences(List<Block> blocks, List<Optional<Marker>> markers) {
    Series series = new Series(blocks, markers);
    series.read();
    return Set.copyOf(series.sentences);
  }

  private void read() {
    Map<Style, List<Integer>> open = new EnumMap<>(Style.class);
    for (int i = 0; i < markers.size(); i++) {
      Optional<Marker> marker = markers.get(i).filter(Series::counts);
      if (marker.isPresent() && blocks.get(i).kind() != Block.Kind.HEADING) {
        Style style = marker.get().style();
        List<Integer> list = open.get(style);
        if (list == null || marker.get().ordinal() == 1) {
          judge(list == null ? List.of() : list);
          list = new ArrayList<>();
          open.put(style, list);
        }
        list.add(i);
      }
    }
    open.values().forEach(this::judge);
  }

  /** 第一章, 一、 and 1.1 always head something; articles have rules of their own. */
  private static boolean counts(Marker marker) {
    return switch (marker.style()) {
      case PAREN, ARABIC, ARABIC_PAREN, CIRCLED -> true;
      case PART, CHAPTER, SECTION, ARTICLE, COMMA, DECIMAL -> false;
    };
  }

  private void judge(List<Integer> list) {
    if (list.size() < MIN) {
      boolean none = list.stream().anyMatch(i -> lead(i).isEmpty());
      if (none && list.stream().allMatch(i -> first(i) >= MEDIUM)) {
        sentences.addAll(list);
      }
      return;
    }
    int[] lengths = list.stream().mapToInt(this::first).sorted().toArray();
    int median = lengths[(lengths.length - 1) / 2];
    long without = list.stream().filter(i -> lead(i).isEmpty()).count();
    boolean some = without * 10 >= list.size() && median >= MEDIUM;
    if (median >= LONG || some || without * 5 >= list.size() * 2L) {
      sentences.addAll(list);
    }
  }

  private Optional<Lead> lead(int i) {
    return markers.get(i).flatMap(m -> Lead.numbered(text(i), m.end()));
  }

  /** Length of the first sentence. */
  private int first(int i) {
    int start = markers.get(i).map(Marker::end).orElse(0);
    String text = text(i).substring(start);
    int[] stops = {text.indexOf('。'), text.indexOf('；'), text.indexOf('：')};
    return Arrays.stream(stops).filter(s -> s >= 0).min().orElse(text.length());
  }

  private String text(int i) {
    return blocks.get(i).text().text();
  }
}
