package io.github.plangraph.document;

/** Blocks as a test shows them, one a line: kind, level, box, text, bold. */
final class BlockText {
  private BlockText() {}

  static String of(Document document) {
    StringBuilder out = new StringBuilder();
    for (Block block : document.blocks()) {
      String level = block.level() == 0 ? "" : String.valueOf(block.level());
      out.append(block.kind()).append(level).append(block.quoted() ? " > " : " ");
      out.append(block.text().text().replace("\t", "⇥"));
      for (Span bold : block.strong()) {
        String text = block.text().text().substring(bold.start(), bold.end());
        out.append(" [").append(text).append(']');
      }
      out.append('\n');
    }
    return out.toString();
  }
}
