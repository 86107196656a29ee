package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A line of a Markdown paragraph as a reader sees it.
 *
 * @param text without marks
 * @param strong bold ranges of the text
 * @param linked whether there is nothing but links, as in a list of further reading
 */
record InlineLine(MappedText text, List<Span> strong, boolean linked) {

  InlineLine {
    strong = List.copyOf(strong);
  }

  /** The lines of a paragraph or heading. */
  static List<InlineLine> of(Node block, String source) {
    return new InlineReader(source).read(block);
  }

  /** Joins the lines that were wrapped at a fixed width. */
  static List<InlineLine> join(List<InlineLine> lines, HardWrap wrap) {
    List<InlineLine> joined = new ArrayList<>();
    InlineLine open = null;
    String last = "";
    for (InlineLine line : lines) {
      if (open != null
          && wrap.continues(last, line.text().text(), open.text().length() == last.length())) {
        open = open.append(line);
      } else {
        if (open != null) {
          joined.add(open);
        }
        open = line;
      }
      last = line.text().text();
    }
    if (open != null) {
      joined.add(open);
    }
    return joined;
  }

  /** This line after the number of its list item. */
  InlineLine after(MappedText marker) {
    return marker.length() == 0 ? this : new InlineLine(marker, List.of(), false).append(this);
  }

  private InlineLine append(InlineLine other) {
    List<Span> bold = new ArrayList<>(strong);
    for (Span span : other.strong) {
      bold.add(new Span(span.start() + text.length(), span.end() + text.length()));
    }
    MappedText both = new MappedText.Builder().append(text).append(other.text).build();
    return new InlineLine(both, bold, linked && other.linked);
  }
}
