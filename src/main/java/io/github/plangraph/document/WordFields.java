package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of a Word file that are open at a place: of each, the instruction comes first, then
 * the result. Only results are text; short-lived, one document each.
 */
final class WordFields {
  /** {@code EQ \o\ac(○,1)} draws ① and has no result. */
  private static final Pattern CIRCLED =
      Pattern.compile("\\s*eq\\s*\\\\o\\s*\\\\ac\\s*\\(\\s*[○〇]\\s*,\\s*(\\d{1,2})\\s*\\).{0,20}");

  private static final Pattern WORD = Pattern.compile("\\s*(\\w+)");

  /** Results that belong to the page and not to the text. */
  private static final List<String> PAGE = List.of("page", "numpages", "sectionpages", "section");

  private static final int MAX_INSTRUCTION = 2_000;

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;

    private String word() {
      Matcher word = WORD.matcher(instruction);
      return word.lookingAt() ? word.group(1).toLowerCase(Locale.ROOT) : "";
    }
  }

  private final List<Field> open = new ArrayList<>();

  void begin() {
    open.add(new Field());
  }

  void separate() {
    last().ifPresent(field -> field.result = true);
  }

  /** Ends a field, and gives the text of one that has no result. */
  String end() {
    if (open.isEmpty()) {
      return "";
    }
    Field field = open.remove(open.size() - 1);
    Matcher circled = CIRCLED.matcher(field.instruction.toString().toLowerCase(Locale.ROOT));
    return circled.matches() && isText()
        ? NumberForm.CIRCLED.print(Integer.parseInt(circled.group(1)))
        : "";
  }

  void instruction(String text) {
    last()
        .filter(field -> field.instruction.length() < MAX_INSTRUCTION)
        .ifPresent(field -> field.instruction.append(text));
  }

  /** Whether what comes next is text: in no instruction, and in no page number. */
  boolean isText() {
    return open.stream().allMatch(f -> f.result && !PAGE.contains(f.word()));
  }

  /** Whether a table of contents is open. */
  boolean inContents() {
    return open.stream().anyMatch(f -> f.result && f.word().equals("toc"));
  }

  /** Closes a table of contents that text shows to have ended, or never to have been closed. */
  void endContents() {
    open.removeIf(f -> f.word().equals("toc"));
  }

  /** No instruction goes on in the next paragraph; one that does is not closed at all. */
  void endParagraph() {
    open.removeIf(f -> !f.result);
  }

  private Optional<Field> last() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
  }
}
