package io.github.plangraph.document;

/**
 * A straight line drawn on a page, or the side of a drawn or shaded rectangle.
 *
 * @param upright whether it runs from top to bottom
 * @param at its x if upright, else its y
 * @param from where it begins along its direction
 * @param to where it ends
 */
record PdfRule(boolean upright, float at, float from, float to) {
  /** Lines that should meet do so within this distance. */
  static final float NEAR = 3f;

  /** Whether it lies in the same place as another and overlaps or touches it. */
  boolean continues(PdfRule other) {
    return upright == other.upright
        && Math.abs(at - other.at) <= NEAR / 2
        && from <= other.to + NEAR
        && other.from <= to + NEAR;
  }

  /** Both as one. */
  PdfRule with(PdfRule other) {
    return new PdfRule(upright, at, Math.min(from, other.from), Math.max(to, other.to));
  }

  /** Whether an upright and a level line meet or cross. */
  boolean meets(PdfRule other) {
    return upright != other.upright && other.spans(at) && spans(other.at);
  }

  private boolean spans(float position) {
    return from - NEAR <= position && position <= to + NEAR;
  }
}
