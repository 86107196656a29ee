package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text: one line is one block. Text that was wrapped at a fixed width (copied from a PDF) is
 * joined into paragraphs again; leaders of a table of contents and page numbers become matter.
 */
final class PlainTextFormat implements Format {
  private static final Pattern BULLET = Pattern.compile("^(?:[•●■◆▪○◦]\\s*|[-*·]\\s+)(?=\\S)");

  /** {@code 一、新阶段新起点........1}, {@code — 12 —}. */
  private static final Pattern MATTER =
      Pattern.compile(".*(?:[.．·…]\\s?){5,}\\s*\\d*|[-—–]\\s*\\d+\\s*[-—–]");

  private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

  @Override
  public boolean accepts(Source source) {
    return source.decoding().isPresent();
  }

  @Override
  public Document read(Source source) {
    Decoding decoding = source.decoding().orElseThrow();
    List<MappedText> lines = lines(decoding.text());
    HardWrap wrap =
        HardWrap.of(lines.stream().filter(line -> !MATTER.matcher(line.text()).matches()).toList());
    if (wrap.present()) {
      lines = unpaged(lines);
    }
    return new Document(
        source.name(), "text/plain", decoding.text(), blocks(lines, wrap), Damage.of(decoding));
  }

  /** Lines without the numbers of pages, through which paragraphs go on. */
  private static List<MappedText> unpaged(List<MappedText> lines) {
    List<MappedText> clean = new ArrayList<>();
    Optional<List<MappedText>> cut = PageNumbers.without(lines);
    for (int i = 0; i < lines.size(); i++) {
      MappedText line = cut.isPresent() ? cut.get().get(i) : lines.get(i);
      boolean number =
          cut.isPresent()
              ? line.length() == 0 && lines.get(i).length() > 0
              : PAGE.matcher(line.text()).matches();
      if (!number) {
        clean.add(line);
      }
    }
    return clean;
  }

  private static List<Block> blocks(List<MappedText> lines, HardWrap wrap) {
    List<Block> blocks = new ArrayList<>();
    MappedText.Builder open = new MappedText.Builder();
    for (int i = 0; i < lines.size(); i++) {
      MappedText line = lines.get(i);
      if (MATTER.matcher(line.text()).matches()) {
        blocks.add(new Block(Block.Kind.MATTER, 0, false, line, List.of()));
        continue;
      }
      open.append(line);
      boolean last = i + 1 == lines.size();
      if (open.length() > 0 && (last || !goesOn(wrap, line, lines.get(i + 1), open))) {
        blocks.add(block(open.build()));
        open = new MappedText.Builder();
      }
    }
    return blocks;
  }

  private static boolean goesOn(
      HardWrap wrap, MappedText line, MappedText next, MappedText.Builder open) {
    return wrap.continues(line.text(), next.text(), open.length() == line.length());
  }

  private static Block block(MappedText text) {
    Matcher bullet = BULLET.matcher(text.text());
    if (bullet.lookingAt()) {
      MappedText item = text.slice(bullet.end(), text.length());
      return new Block(Block.Kind.ITEM, 1, false, item, List.of());
    }
    Block.Kind kind = text.text().indexOf('\t') > 0 ? Block.Kind.ROW : Block.Kind.PARAGRAPH;
    return new Block(kind, 0, false, text, List.of());
  }

  private static List<MappedText> lines(String text) {
    List<MappedText> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(MappedText.of(text.substring(start, end), start).strip());
      start = end + 1;
    }
    return lines;
  }
}
