package io.github.plangraph.document;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The path under construction on a page, and the lines and edges painted so far (user space). */
final class PdfPath {
  /** A page of more lines than this is a map or a drawing. */
  private static final int MAX = 20_000;

  /** A filled rectangle that is not thicker is a line. */
  private static final float THICK = 4f;

  /** Shorter strokes are parts of letters. */
  private static final float SHORT = 4f;

  /** A stretch between two points. */
  record Edge(float x0, float y0, float x1, float y1) {}

  private final List<Edge> painted = new ArrayList<>();
  private final List<List<Point2D>> open = new ArrayList<>();

  List<Edge> painted() {
    return painted.size() >= MAX ? List.of() : painted;
  }

  void clear() {
    painted.clear();
    open.clear();
  }

  void move(Point2D point) {
    List<Point2D> subpath = new ArrayList<>();
    subpath.add(point);
    open.add(subpath);
  }

  void line(Point2D point) {
    if (open.isEmpty()) {
      move(point);
    } else if (painted.size() + open.get(open.size() - 1).size() < MAX) {
      open.get(open.size() - 1).add(point);
    }
  }

  void close() {
    if (!open.isEmpty()) {
      line(open.get(open.size() - 1).get(0));
    }
  }

  void end() {
    open.clear();
  }

  /** Paints the outline. */
  void stroke() {
    for (List<Point2D> subpath : open) {
      for (int i = 1; i < subpath.size(); i++) {
        Point2D a = subpath.get(i - 1);
        Point2D b = subpath.get(i);
        edge((float) a.getX(), (float) a.getY(), (float) b.getX(), (float) b.getY());
      }
    }
  }

  /**
   * Paints the inside. Word and browsers draw lines as thin rectangles, which count in any colour.
   *
   * @param shade whether its colour tells it from the paper
   */
  void fill(boolean shade) {
    for (List<Point2D> subpath : open) {
      if (subpath.size() < 4 || subpath.size() > 6) {
        continue;
      }
      float x0 = (float) subpath.stream().mapToDouble(Point2D::getX).min().orElse(0);
      float x1 = (float) subpath.stream().mapToDouble(Point2D::getX).max().orElse(0);
      float y0 = (float) subpath.stream().mapToDouble(Point2D::getY).min().orElse(0);
      float y1 = (float) subpath.stream().mapToDouble(Point2D::getY).max().orElse(0);
      if (x1 - x0 <= THICK) {
        edge((x0 + x1) / 2, y0, (x0 + x1) / 2, y1);
      } else if (y1 - y0 <= THICK) {
        edge(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2);
      } else if (shade) {
        edge(x0, y0, x0, y1);
        edge(x1, y0, x1, y1);
        edge(x0, y0, x1, y0);
        edge(x0, y1, x1, y1);
      }
    }
  }

  private void edge(float x0, float y0, float x1, float y1) {
    boolean level = Math.abs(y1 - y0) < 1 && Math.abs(x1 - x0) >= SHORT;
    boolean upright = Math.abs(x1 - x0) < 1 && Math.abs(y1 - y0) >= SHORT;
    if ((level || upright) && painted.size() < MAX) {
      painted.add(new Edge(x0, y0, x1, y1));
    }
  }
}
