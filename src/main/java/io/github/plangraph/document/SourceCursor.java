package io.github.plangraph.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;

/**
 * Follows the characters of a literal through the source they were parsed from: past backslashes,
 * entities, dropped blanks and the ends of lines.
 */
final class SourceCursor {
  private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,31};");

  /** What the parser drops between the characters of a literal. */
  private static final String DROPPED = "\\` ";

  private final String source;
  private final List<SourceSpan> spans;
  private int row;
  private int at;

  SourceCursor(String source, List<SourceSpan> spans, int skip) {
    this.source = source;
    this.spans = spans;
    this.at = spans.get(0).getInputIndex() + skip;
  }

  /** Where the next character of the literal stands; a line end inside of code reads as a blank. */
  int find(char c) {
    while (at < source.length() && source.charAt(at) != c) {
      if (atLineEnd()) {
        if (c == ' ') {
          return at;
        }
        nextLine();
      } else if (DROPPED.indexOf(source.charAt(at)) >= 0) {
        at++;
      } else {
        break;
      }
    }
    at = Math.min(at, source.length() - 1);
    return at;
  }

  private boolean atLineEnd() {
    SourceSpan line = spans.get(row);
    return at >= line.getInputIndex() + line.getLength() && row + 1 < spans.size();
  }

  private void nextLine() {
    row++;
    at = spans.get(row).getInputIndex();
  }

  /**
   * Goes behind the character that was found.
   *
   * @param rest the literal from that character on, which tells an entity from the same characters
   *     in code
   */
  void next(String rest) {
    if (atLineEnd()) {
      nextLine();
      return;
    }
    Matcher entity = ENTITY.matcher(source).region(at, source.length());
    boolean decoded = entity.lookingAt() && !rest.startsWith(entity.group());
    at = decoded ? entity.end() : at + 1;
  }

  /** Goes on by a number of characters of the source. */
  void skip(int length) {
    at += length;
  }
}
