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
    boolean more = row + 1 < spans.size();
    if (more && at >= spans.get(row).getInputIndex() + spans.get(row).getLength()) {
      if (c == ' ') {
        return at;
      }
      row++;
      at = spans.get(row).getInputIndex();
    }
    int found = at;
    while (found < source.length()
        && source.charAt(found) != c
        && DROPPED.indexOf(source.charAt(found)) >= 0) {
      found++;
    }
    at = Math.min(found, source.length() - 1);
    return at;
  }

  /**
   * Goes behind the character that was found.
   *
   * @param rest the literal from that character on, which tells an entity from the same characters
   *     in code
   */
  void next(String rest) {
    SourceSpan line = spans.get(row);
    if (at >= line.getInputIndex() + line.getLength() && row + 1 < spans.size()) {
      row++;
      at = spans.get(row).getInputIndex();
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
