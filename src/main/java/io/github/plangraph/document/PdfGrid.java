package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cells that crossing lines form.
 *
 * @param xs columns, from left to right
 * @param ys rows, from top to bottom
 * @param rules the lines
 */
record PdfGrid(List<Float> xs, List<Float> ys, List<PdfRule> rules) {
  /** More lines than this are a drawing. */
  private static final int MAX_RULES = 3000;

  private static final int MAX_COLUMNS = 60;
  private static final int MAX_ROWS = 400;

  private static final float MIN_WIDTH = 60f;
  private static final float MIN_HEIGHT = 12f;

  PdfGrid {
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
    rules = List.copyOf(rules);
  }

  /** The grids of each page, frames around whole pages left out. */
  static List<List<PdfGrid>> ofAll(List<PdfPage> pages) {
    List<List<PdfGrid>> grids = new ArrayList<>();
    int framed = 0;
    for (PdfPage page : pages) {
      List<PdfGrid> found = of(page);
      grids.add(found);
      framed += found.stream().anyMatch(g -> g.frames(page)) ? 1 : 0;
    }
    if (framed * 2 < pages.size() || framed == 0) {
      return grids;
    }
    for (int i = 0; i < pages.size(); i++) {
      PdfPage page = pages.get(i);
      grids.set(i, grids.get(i).stream().filter(g -> !g.frames(page)).toList());
    }
    return grids;
  }

  private boolean frames(PdfPage page) {
    return xs.size() == 2
        && ys.size() == 2
        && right() - left() > 0.6f * page.width()
        && bottom() - top() > 0.7f * page.height();
  }

  /** The grids of a page, from top to bottom. */
  static List<PdfGrid> of(PdfPage page) {
    List<PdfRule> rules = merged(page.rules());
    if (rules.size() > MAX_RULES) {
      return List.of();
    }
    List<PdfGrid> grids = new ArrayList<>();
    boolean[] seen = new boolean[rules.size()];
    for (int i = 0; i < rules.size(); i++) {
      if (!seen[i]) {
        grid(component(rules, i, seen), page.height()).ifPresent(grids::add);
      }
    }
    grids.removeIf(g -> grids.stream().anyMatch(other -> other.encloses(g)));
    grids.sort(Comparator.comparingDouble(PdfGrid::top));
    return grids;
  }

  private static List<PdfRule> component(List<PdfRule> rules, int first, boolean[] seen) {
    List<PdfRule> found = new ArrayList<>(List.of(rules.get(first)));
    seen[first] = true;
    for (int k = 0; k < found.size(); k++) {
      for (int i = 0; i < rules.size(); i++) {
        if (!seen[i] && found.get(k).meets(rules.get(i))) {
          seen[i] = true;
          found.add(rules.get(i));
        }
      }
    }
    return found;
  }

  /** Joins the pieces of each line: browsers and Word draw them cell by cell. */
  private static List<PdfRule> merged(List<PdfRule> rules) {
    List<PdfRule> sorted = new ArrayList<>(rules);
    sorted.sort(
        Comparator.comparing(PdfRule::upright)
            .thenComparingDouble(r -> Math.round(r.at() / PdfRule.NEAR))
            .thenComparingDouble(PdfRule::from));
    List<PdfRule> merged = new ArrayList<>();
    for (PdfRule rule : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).continues(rule)) {
        merged.set(last, merged.get(last).with(rule));
      } else {
        merged.add(rule);
      }
    }
    return merged;
  }

  private static Optional<PdfGrid> grid(List<PdfRule> rules, float height) {
    long level = rules.stream().filter(r -> !r.upright()).count();
    long upright = rules.size() - level;
    if (level < 1 || upright < 1 || level + upright < 3) {
      return Optional.empty();
    }
    List<Float> xs = positions(rules, true);
    List<Float> ys = positions(rules, false);
    float width = xs.get(xs.size() - 1) - xs.get(0);
    float depth = ys.get(ys.size() - 1) - ys.get(0);
    boolean drawing = xs.size() > MAX_COLUMNS || ys.size() > MAX_ROWS;
    return drawing || width < MIN_WIDTH || depth < MIN_HEIGHT || depth > height * 1.2f
        ? Optional.empty()
        : Optional.of(new PdfGrid(xs, ys, rules));
  }

  /** Where lines of one direction stand, and where those across end beyond them. */
  private static List<Float> positions(List<PdfRule> rules, boolean upright) {
    TreeMap<Float, Float> all = new TreeMap<>();
    for (PdfRule rule : rules) {
      if (rule.upright() == upright) {
        all.put(rule.at(), rule.at());
      }
    }
    List<Float> positions = new ArrayList<>();
    for (float at : all.keySet()) {
      int last = positions.size() - 1;
      if (last < 0 || at - positions.get(last) > 2 * PdfRule.NEAR) {
        positions.add(at);
      }
    }
    float from = Float.MAX_VALUE;
    float to = -Float.MAX_VALUE;
    for (PdfRule rule : rules) {
      if (rule.upright() != upright) {
        from = Math.min(from, rule.from());
        to = Math.max(to, rule.to());
      }
    }
    if (positions.isEmpty() || positions.get(0) - from > 4 * PdfRule.NEAR) {
      positions.add(0, from);
    }
    if (to - positions.get(positions.size() - 1) > 4 * PdfRule.NEAR) {
      positions.add(to);
    }
    return positions;
  }

  float top() {
    return ys.get(0);
  }

  float bottom() {
    return ys.get(ys.size() - 1);
  }

  float left() {
    return xs.get(0);
  }

  float right() {
    return xs.get(xs.size() - 1);
  }

  private boolean encloses(PdfGrid other) {
    return xs.size() > 1
        && contains(other.left(), other.top())
        && contains(other.right(), other.bottom())
        && (right() - left()) * (bottom() - top())
            > (other.right() - other.left()) * (other.bottom() - other.top());
  }

  private boolean contains(float x, float y) {
    return x >= left() - PdfRule.NEAR
        && x <= right() + PdfRule.NEAR
        && y >= top() - PdfRule.NEAR
        && y <= bottom() + PdfRule.NEAR;
  }

  /** Whether a character stands inside. */
  boolean holds(PdfGlyph glyph) {
    float middle = glyph.y() - glyph.size() * 0.35f;
    return glyph.middle() > left()
        && glyph.middle() < right()
        && middle > top()
        && middle < bottom();
  }

  int column(PdfGlyph glyph) {
    return index(xs, glyph.middle());
  }

  int row(PdfGlyph glyph) {
    return index(ys, glyph.y() - glyph.size() * 0.35f);
  }

  private static int index(List<Float> positions, float at) {
    int i = 0;
    while (i + 2 < positions.size() && at >= positions.get(i + 1)) {
      i++;
    }
    return i;
  }

  /** Whether a line divides a cell from the one to its right. */
  boolean dividedRight(int row, int column) {
    float middle = (ys.get(row) + ys.get(row + 1)) / 2;
    return divided(true, xs.get(column + 1), middle);
  }

  /** Whether a line divides a cell from the one below. */
  boolean dividedBelow(int row, int column) {
    float middle = (xs.get(column) + xs.get(column + 1)) / 2;
    return divided(false, ys.get(row + 1), middle);
  }

  private boolean divided(boolean upright, float at, float middle) {
    for (PdfRule rule : rules) {
      if (rule.upright() == upright
          && Math.abs(rule.at() - at) <= 2 * PdfRule.NEAR
          && rule.from() <= middle
          && rule.to() >= middle) {
        return true;
      }
    }
    return false;
  }
}
