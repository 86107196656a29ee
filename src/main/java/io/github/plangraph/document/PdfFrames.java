package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the edges of each page's text or columns. Pages that hold too few lines to tell (the last
 * one, a page of tables) have those of the document's other pages.
 */
final class PdfFrames {
  /** Fewer lines do not tell where a page's edges are. */
  private static final int ENOUGH = 8;

  private record Frame(float left, float right) {}

  private PdfFrames() {}

  /**
   * The pages' parts, whose lines know the edges of their column.
   *
   * @param parts those of each page, heads and feet left out
   * @param pages the pages
   */
  static List<List<PdfPart>> of(List<List<PdfPart>> parts, List<PdfPage> pages) {
    List<Frame> frames = new ArrayList<>();
    for (List<PdfPart> page : parts) {
      List<PdfLine> lines = lines(page, 0);
      if (lines.size() >= ENOUGH) {
        frames.add(full(lines));
      }
    }
    List<List<PdfPart>> framed = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<PdfPart> page = new ArrayList<>(parts.get(i));
      for (int column = 0; column <= 2; column++) {
        frame(page, column, frames, pages.get(i).width());
      }
      framed.add(page);
    }
    return framed;
  }

  private static void frame(List<PdfPart> page, int column, List<Frame> frames, float width) {
    List<PdfLine> lines = lines(page, column);
    if (lines.isEmpty()) {
      return;
    }
    Frame frame = lines.size() >= ENOUGH ? full(lines) : few(lines, frames, width);
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i) instanceof PdfLine line && line.column() == column) {
        page.set(
            i, line.within(Math.min(frame.left, line.start()), Math.max(frame.right, line.end())));
      }
    }
  }

  private static Frame full(List<PdfLine> lines) {
    float[] ends = new float[lines.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = lines.get(i).solidEnd();
    }
    Arrays.sort(ends);
    return new Frame(edge(lines), ends[(ends.length - 1) * 19 / 20]);
  }

  private static Frame few(List<PdfLine> lines, List<Frame> frames, float width) {
    float left = Float.MAX_VALUE;
    float right = 0;
    float size = 0;
    for (PdfLine line : lines) {
      left = Math.min(left, line.start());
      right = Math.max(right, line.solidEnd());
      size = Math.max(size, line.size());
    }
    if (!frames.isEmpty() && lines.get(0).column() == 0) {
      Frame usual = median(frames);
      if (left > usual.left - size && right < usual.right + size) {
        return usual;
      }
    }
    return new Frame(left, lines.get(0).column() == 0 ? Math.max(right, width - left) : right);
  }

  private static Frame median(List<Frame> frames) {
    List<Float> lefts = frames.stream().map(Frame::left).sorted().toList();
    List<Float> rights = frames.stream().map(Frame::right).sorted().toList();
    return new Frame(lefts.get(lefts.size() / 2), rights.get(rights.size() / 2));
  }

  /** The leftmost place where several lines begin. */
  private static float edge(List<PdfLine> lines) {
    TreeMap<Integer, Integer> starts = new TreeMap<>();
    float first = Float.MAX_VALUE;
    for (PdfLine line : lines) {
      starts.merge(Math.round(line.start() / 4), 1, Integer::sum);
      first = Math.min(first, line.start());
    }
    int enough = Math.max(2, lines.size() / 10);
    for (int bin : starts.keySet()) {
      if (starts.getOrDefault(bin, 0) + starts.getOrDefault(bin + 1, 0) >= enough) {
        return Math.max(first, bin * 4 - 2);
      }
    }
    return first;
  }

  private static List<PdfLine> lines(List<PdfPart> page, int column) {
    List<PdfLine> lines = new ArrayList<>();
    for (PdfPart part : page) {
      if (part instanceof PdfLine line && line.column() == column) {
        lines.add(line);
      }
    }
    return lines;
  }
}
