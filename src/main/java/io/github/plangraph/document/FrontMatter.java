package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of {@code ---} at the top of a Markdown file.
 *
 * @param blocks its lines, as matter
 * @param masked the whole text with front matter and byte order mark blanked out, of equal length
 */
record FrontMatter(List<Block> blocks, String masked) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\A\\uFEFF?---[ \\t]*\\r?\\n(?=[\\w-]+[ \\t]*:)(.*?\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)",
          Pattern.DOTALL);

  static FrontMatter of(String text) {
    Matcher matcher = FORM.matcher(text);
    int end = matcher.lookingAt() ? matcher.end() : text.startsWith("\uFEFF") ? 1 : 0;
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < end) {
      int stop = text.indexOf('\n', start);
      stop = stop < 0 || stop > end ? end : stop;
      MappedText line = MappedText.of(text.substring(start, stop), start).strip();
      if (line.length() > 0) {
        blocks.add(new Block(Block.Kind.MATTER, 0, false, line, List.of()));
      }
      start = stop + 1;
    }
    return new FrontMatter(
        List.copyOf(blocks),
        text.substring(0, end).replaceAll("[^\\r\\n]", " ") + text.substring(end));
  }
}
