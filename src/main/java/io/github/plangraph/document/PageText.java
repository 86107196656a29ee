package io.github.plangraph.document;

import io.github.plangraph.document.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What was read of a page.
 *
 * @param lines in reading order
 * @param hasBody whether there is more than metadata and title
 * @param pictures for each big picture the line before it
 */
record PageText(List<PageLine> lines, boolean hasBody, List<String> pictures) {

  PageText {
    lines = List.copyOf(lines);
    pictures = List.copyOf(pictures);
  }

  boolean isEmpty() {
    return !hasBody;
  }

  boolean hasPictures() {
    return !pictures.isEmpty();
  }

  Document document(String name, int malformed) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, Span> places = new HashMap<>();
    for (PageLine line : boxes()) {
      MappedText mapped = MappedText.of(line.text(), text.length());
      blocks.add(
          new Block(
              line.kind(),
              line.kind() == Kind.HEADING || line.kind() == Kind.ITEM ? line.level() : 0,
              line.place().quoted(),
              mapped,
              line.strong()));
      places.putIfAbsent(line.text(), mapped.span());
      text.append(line.text()).append('\n');
    }
    for (String before : new LinkedHashSet<>(pictures)) {
      diagnostics.add(unread(places.getOrDefault(before, new Span(0, 0))));
    }
    String whole = text.toString();
    diagnostics.addAll(Damage.of(new Decoding(whole, malformed)));
    return new Document(name, "text/html", whole, blocks, diagnostics);
  }

  private static Diagnostic unread(Span span) {
    return new Diagnostic(
        span, "此后有图片，图中文字未读取 / a picture follows, the text in which was not read");
  }

  /** The title of a 专栏 that stands above its frame belongs to it. */
  private List<PageLine> boxes() {
    List<PageLine> all = new ArrayList<>(lines);
    for (int i = 0; i + 1 < all.size(); i++) {
      PageLine line = all.get(i);
      boolean title = line.text().startsWith("专栏") && line.text().length() <= 60;
      if (title && all.get(i + 1).place().quoted()) {
        all.set(i, line.boxed());
      }
    }
    return all;
  }
}
