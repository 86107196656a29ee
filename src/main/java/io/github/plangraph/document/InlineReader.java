package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads the inline nodes of one paragraph; short-lived.
 *
 * <p>CommonMark does not close bold in {@code **信息化积累了数据。**我国…}, because the stars stand between
 * punctuation and a letter, and may then pair the stars of two bold ranges wrongly. So every pair
 * of stars, whether the parser took it for bold or for text, simply opens or closes in turn.
 */
final class InlineReader {
  /** What may stand beside a link in a line of nothing but links. */
  private static final Pattern LABEL = Pattern.compile("(?:附件|原文|来源|链接|相关阅读)?[\\d\\s\\p{P}]*");

  private static final int MAX_ENTITY = 40;

  private final String source;
  private final List<InlineLine> lines = new ArrayList<>();
  private MappedText.Builder text = new MappedText.Builder();
  private StringBuilder unlinked = new StringBuilder();
  private List<Span> strong = new ArrayList<>();
  private int open = -1;
  private boolean link;

  InlineReader(String source) {
    this.source = source;
  }

  List<InlineLine> read(Node block) {
    children(block, false);
    endLine();
    return List.copyOf(lines);
  }

  private void children(Node parent, boolean linked) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, linked);
    }
  }

  private void inline(Node node, boolean linked) {
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      endLine();
    } else if (node instanceof HtmlInline html) {
      if (html.getLiteral().startsWith("<br")) {
        endLine();
      }
    } else if (node instanceof Text literal) {
      literal(literal.getLiteral(), node, 0, linked);
    } else if (node instanceof Code code) {
      literal(code.getLiteral(), node, 1, linked);
    } else if (node instanceof Link || node instanceof Image) {
      link = true;
      children(node, true);
    } else if (node instanceof StrongEmphasis) {
      toggle();
      children(node, linked);
      toggle();
    } else {
      children(node, linked);
    }
  }

  private void literal(String literal, Node node, int skip, boolean linked) {
    if (node.getSourceSpans().isEmpty()) {
      return;
    }
    SourceCursor cursor = new SourceCursor(source, node.getSourceSpans(), skip);
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      int at = cursor.find(c);
      if (isMark(literal, i, at)) {
        if (c == '*') {
          toggle();
        }
        i++;
        cursor.skip(2);
        continue;
      }
      text.append(String.valueOf(c), at);
      if (!linked) {
        unlinked.append(c);
      }
      cursor.next(literal.substring(i, Math.min(literal.length(), i + MAX_ENTITY)));
    }
  }

  /** Whether ** or == begins here, in the literal and, unescaped, in the source. */
  private boolean isMark(String literal, int i, int at) {
    return (literal.startsWith("**", i) && source.startsWith("**", at))
        || (literal.startsWith("==", i) && source.startsWith("==", at));
  }

  private void toggle() {
    if (open < 0) {
      open = text.length();
    } else {
      strong.add(new Span(open, text.length()));
      open = -1;
    }
  }

  private void endLine() {
    boolean goesOn = open >= 0;
    if (goesOn) {
      strong.add(new Span(open, text.length()));
    }
    MappedText raw = text.build();
    MappedText clean = raw.strip();
    int lead = raw.text().indexOf(clean.text());
    List<Span> bold = new ArrayList<>();
    for (Span span : strong) {
      int from = Math.min(Math.max(span.start() - lead, 0), clean.length());
      int to = Math.min(Math.max(span.end() - lead, 0), clean.length());
      if (from < to) {
        bold.add(new Span(from, to));
      }
    }
    if (clean.length() > 0) {
      lines.add(new InlineLine(clean, bold, link && LABEL.matcher(unlinked).matches()));
    }
    text = new MappedText.Builder();
    unlinked = new StringBuilder();
    strong = new ArrayList<>();
    open = goesOn ? 0 : -1;
    link = false;
  }
}
