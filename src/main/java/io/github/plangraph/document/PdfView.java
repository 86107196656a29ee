package io.github.plangraph.document;

/**
 * Turns user space (origin below left, y upwards) into the page as it is read: text that runs
 * upwards on a turned page becomes level.
 *
 * @param turn direction of the text, 0, 90, 180 or 270 degrees against the clock
 * @param left of the crop box
 * @param bottom of the crop box
 * @param width of the crop box
 * @param height of the crop box
 */
record PdfView(int turn, float left, float bottom, float width, float height) {

  float x(float x, float y) {
    return switch (turn) {
      case 90 -> y - bottom;
      case 180 -> width - (x - left);
      case 270 -> height - (y - bottom);
      default -> x - left;
    };
  }

  float y(float x, float y) {
    return switch (turn) {
      case 90 -> x - left;
      case 180 -> y - bottom;
      case 270 -> width - (x - left);
      default -> height - (y - bottom);
    };
  }

  /** Width of the page as it is read. */
  float across() {
    return turn % 180 == 0 ? width : height;
  }

  /** Height of the page as it is read. */
  float down() {
    return turn % 180 == 0 ? height : width;
  }
}
