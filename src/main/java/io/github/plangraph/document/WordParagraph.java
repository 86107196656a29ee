package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A paragraph of a Word file while it is being read, run by run; short-lived.
 *
 * <p>GB/T 9704-2012, 7.3.3 sets the text in 仿宋 and marks what stands above it by 黑体 or 楷体: a
 * paragraph that begins in one of these and goes on in another face has a lead, as if it were bold.
 */
final class WordParagraph {
  private static final List<String> FACES = List.of("黑体", "楷体", "simhei", "kaiti", "小标宋");

  /** What no reader sees: zero-width marks, soft hyphens, controls. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\u00AD\\p{Cntrl}&&[^\\t\\n]]");

  private record Run(String text, boolean bold, boolean face) {}

  private final List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));

  /** Appends text; a line feed in it begins a new line. */
  void append(String text, boolean bold, String font) {
    String seen = UNSEEN.matcher(text).replaceAll("").replace('\u00A0', ' ').replace('\t', ' ');
    boolean face = FACES.stream().anyMatch(font.toLowerCase(Locale.ROOT)::contains);
    String[] parts = seen.split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        lines.add(new ArrayList<>());
      }
      if (!parts[i].isEmpty()) {
        lines.get(lines.size() - 1).add(new Run(parts[i], bold, face));
      }
    }
  }

  void newLine() {
    lines.add(new ArrayList<>());
  }

  boolean isEmpty() {
    return lines.stream().flatMap(List::stream).allMatch(r -> r.text().isBlank());
  }

  /** The lines that are not blank; those of a fixed width are joined. */
  List<StyledText> lines() {
    List<Run> all = lines.stream().flatMap(List::stream).filter(r -> !r.text().isBlank()).toList();
    boolean mixed = all.stream().anyMatch(Run::face) && !all.stream().allMatch(Run::face);
    List<StyledText> styled = new ArrayList<>();
    for (List<Run> line : lines) {
      StyledText.Builder text = new StyledText.Builder();
      line.forEach(r -> text.append(r.text(), r.bold() || (mixed && r.face())));
      StyledText built = text.build();
      if (!built.isEmpty()) {
        styled.add(built);
      }
    }
    return styled;
  }
}
