package io.github.plangraph.outline;

import io.github.plangraph.plan.Metadatum;
import java.util.List;

/**
 * What stands behind a plan's head.
 *
 * @param parts sections and leads in text order
 * @param boxes in text order
 * @param lines a line for each block
 * @param metadata what signatures and lines at the end say
 */
record Body(List<Part> parts, List<Box> boxes, List<Line> lines, List<Metadatum> metadata) {

  Body {
    parts = List.copyOf(parts);
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
    metadata = List.copyOf(metadata);
  }
}
