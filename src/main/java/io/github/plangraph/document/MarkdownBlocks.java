package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Walks the tree of one Markdown text; short-lived, one text each. */
final class MarkdownBlocks extends AbstractVisitor {
  /** No indented code: four spaces before a Chinese paragraph are an indent, not a program. */
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(
              Set.of(
                  Heading.class,
                  HtmlBlock.class,
                  ThematicBreak.class,
                  FencedCodeBlock.class,
                  BlockQuote.class,
                  ListBlock.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private static final Pattern MARKER = Pattern.compile("\\d{1,9}[.)]");
  private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?[a-zA-Z][^>]*>");

  /** {@code #标题} without the space that CommonMark wants. */
  private static final Pattern TIGHT_HEADING = Pattern.compile("^(#{1,6})(?=[^#\\s])");

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private int quotes;
  private int lists;
  private MappedText marker = MappedText.of("", 0);
  private boolean inItem;

  MarkdownBlocks(String text) {
    this.text = text;
  }

  /**
   * Reads the blocks.
   *
   * @param masked the text, of the same length, without what is no Markdown
   */
  List<Block> read(String masked) {
    PARSER.parse(masked).accept(this);
    return List.copyOf(blocks);
  }

  @Override
  public void visit(BlockQuote quote) {
    quotes++;
    visitChildren(quote);
    quotes--;
  }

  @Override
  public void visit(ListItem item) {
    lists++;
    inItem = true;
    int start = item.getSourceSpans().isEmpty() ? 0 : start(item);
    Matcher number = MARKER.matcher(text).region(start, text.length());
    marker = MappedText.of(number.lookingAt() ? number.group() : "", start);
    visitChildren(item);
    inItem = false;
    lists--;
  }

  @Override
  public void visit(Heading heading) {
    boolean underlined = text.charAt(start(heading)) != '#';
    for (InlineLine line : InlineLine.of(heading, text)) {
      String clean = line.text().text();
      if (underlined && (clean.endsWith("。") || clean.indexOf('|') >= 0)) {
        add(Block.Kind.PARAGRAPH, 0, line);
      } else {
        add(Block.Kind.HEADING, heading.getLevel(), line);
      }
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    List<InlineLine> lines = InlineLine.of(paragraph, text);
    HardWrap wrap = HardWrap.of(lines.stream().map(InlineLine::text).toList());
    for (InlineLine line : InlineLine.join(lines, wrap)) {
      paragraphLine(line);
    }
  }

  private void paragraphLine(InlineLine line) {
    Matcher heading = TIGHT_HEADING.matcher(line.text().text());
    if (line.linked()) {
      add(Block.Kind.MATTER, 0, line);
    } else if (TableRow.is(line.text().text())) {
      TableRow.of(line.text()).ifPresent(row -> block(Block.Kind.ROW, 0, row, List.of()));
    } else if (heading.lookingAt() && line.strong().isEmpty()) {
      MappedText title = line.text().slice(heading.end(), line.text().length());
      block(Block.Kind.HEADING, heading.end(), title, List.of());
    } else if (inItem) {
      inItem = false;
      add(Block.Kind.ITEM, lists, line.after(marker));
    } else {
      add(Block.Kind.PARAGRAPH, 0, line);
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    List<SourceSpan> lines = code.getSourceSpans();
    for (int i = 1; i < lines.size(); i++) {
      MappedText line = source(lines.get(i));
      if (!line.text().startsWith("```") && !line.text().startsWith("~~~")) {
        block(Block.Kind.PARAGRAPH, 0, line, List.of());
      }
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    for (SourceSpan span : html.getSourceSpans()) {
      MappedText line = source(span);
      MappedText.Builder visible = new MappedText.Builder();
      Matcher tag = TAG.matcher(line.text());
      int from = 0;
      while (tag.find()) {
        visible.append(line.slice(from, tag.start()));
        from = tag.end();
      }
      visible.append(line.slice(from, line.length()));
      block(Block.Kind.PARAGRAPH, 0, visible.build().strip(), List.of());
    }
  }

  private MappedText source(SourceSpan span) {
    int start = span.getInputIndex();
    return MappedText.of(text.substring(start, start + span.getLength()), start).strip();
  }

  private void add(Block.Kind kind, int level, InlineLine line) {
    block(kind, level, line.text(), line.strong());
  }

  private void block(Block.Kind kind, int level, MappedText clean, List<Span> strong) {
    if (clean.length() > 0) {
      blocks.add(new Block(kind, level, quotes > 0, clean, strong));
    }
  }

  private static int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }
}
