package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown: CommonMark with YAML front matter, {@code ==mark==} and pipe tables. */
final class MarkdownFormat implements Format {
  private static final Pattern HEADING = Pattern.compile("^#{1,6} +\\S", Pattern.MULTILINE);
  private static final Pattern HINT =
      Pattern.compile("^(?:#{1,6} +\\S|> *\\S|[-*+] +\\*\\*)", Pattern.MULTILINE);

  @Override
  public boolean accepts(Source source) {
    if (source.decoding().isEmpty()) {
      return false;
    }
    if (source.named(".md", ".markdown")) {
      return true;
    }
    String text = source.decoding().get().text();
    if (source.named(".txt", ".text")) {
      return HEADING.matcher(text).results().limit(2).count() == 2;
    }
    return !source.named(".htm", ".html") && HINT.matcher(text).results().limit(2).count() == 2;
  }

  @Override
  public Document read(Source source) {
    Decoding decoding = source.decoding().orElseThrow();
    String text = decoding.text();
    FrontMatter front = FrontMatter.of(text);
    List<Block> blocks = new ArrayList<>(front.blocks());
    blocks.addAll(new MarkdownBlocks(text).read(front.masked()));
    return new Document(source.name(), "text/markdown", text, blocks, Damage.of(decoding));
  }
}
