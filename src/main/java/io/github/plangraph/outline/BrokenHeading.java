package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading broken over two lines, 九、推动绿色低碳转型 / 发展，奋力建设公园城市. Only where that is sure: the table of
 * contents has it whole, or a quotation or bracket of the first line is closed in the second, or
 * the first ends in a mark or word that needs more.
 */
final class BrokenHeading {
  private static final int MAX_REST = 30;
  private static final Pattern OPEN = Pattern.compile(".*[、，,和与及]$");

  private BrokenHeading() {}

  /** Whether {@code next} goes on with a heading that fills its line. */
  static boolean goesOn(String heading, Block next, Optional<Marker> number, Contents contents) {
    String rest = next.text().text();
    boolean line = next.kind() == Block.Kind.PARAGRAPH || next.kind() == Block.Kind.HEADING;
    boolean plain = rest.length() <= MAX_REST && rest.chars().noneMatch(c -> "。；：".indexOf(c) >= 0);
    if (!line || !plain || rest.isEmpty() || number.isPresent()) {
      return false;
    }
    return contents.lists(heading + rest)
        || OPEN.matcher(heading).matches()
        || closes(heading, rest, '“', '”')
        || closes(heading, rest, '（', '）')
        || closes(heading, rest, '《', '》');
  }

  private static boolean closes(String heading, String rest, char open, char close) {
    int first = rest.indexOf(close);
    int again = rest.indexOf(open);
    return heading.lastIndexOf(open) > heading.lastIndexOf(close)
        && first >= 0
        && (again < 0 || first < again);
  }
}
