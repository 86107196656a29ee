package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of contents that a page or a scan prints before the body, without leaders: 目录 and the
 * headings, one a line, the first of which then comes again.
 *
 * @param first index of its first block
 * @param end index behind its last block; equals {@code first} if there is none
 * @param titles its lines without spaces
 */
record Contents(int first, int end, Set<String> titles) {
  static final Contents NONE = new Contents(0, 0, Set.of());

  private static final int REACH = 80;
  private static final int MAX_LINE = 80;
  private static final int MAX_LINES = 400;
  private static final int MIN_LINES = 3;
  private static final Pattern HEAD = Pattern.compile("(?U)^[【\\[]?目\\s*[录次][】\\]]?$");

  Contents {
    titles = Set.copyOf(titles);
  }

  /** Finds the table among the blocks of a file or plan. */
  static Contents of(List<Block> blocks) {
    MarkerReader markers = new MarkerReader();
    for (int i = 0; i < Math.min(REACH, blocks.size()); i++) {
      String line = blocks.get(i).text().text();
      boolean head = HEAD.matcher(line).matches();
      Optional<Marker> marker = markers.read(blocks.get(i));
      boolean numbered = marker.filter(m -> m.rank() <= Marker.TOP).isPresent();
      if (head || (numbered && isShort(line))) {
        int again = again(blocks, head ? i + 1 : i);
        if (again > 0) {
          return new Contents(i, again, titles(blocks.subList(head ? i + 1 : i, again)));
        }
      }
    }
    return NONE;
  }

  /** Where the line at {@code start} comes again behind nothing but short lines, else 0. */
  private static int again(List<Block> blocks, int start) {
    String title = start < blocks.size() ? spaceless(blocks.get(start)) : "";
    for (int i = start; i < Math.min(blocks.size(), start + MAX_LINES); i++) {
      if (i > start && !title.isEmpty() && same(blocks, i, title)) {
        return i - start >= MIN_LINES ? i : 0;
      }
      if (!isShort(blocks.get(i).text().text())) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a block is this title; it may be broken into two, or followed by its text. */
  private static boolean same(List<Block> blocks, int i, String title) {
    String line = spaceless(blocks.get(i));
    String next = i + 1 < blocks.size() ? spaceless(blocks.get(i + 1)) : "";
    return line.equals(title) || (line.length() >= 6 && (line + next).equals(title));
  }

  private static boolean isShort(String line) {
    return line.length() <= MAX_LINE && line.indexOf('。') < 0;
  }

  private static Set<String> titles(List<Block> lines) {
    Set<String> titles = new HashSet<>();
    lines.forEach(line -> titles.add(spaceless(line)));
    return titles;
  }

  private static String spaceless(Block block) {
    return spaceless(block.text().text());
  }

  private static String spaceless(String line) {
    return line.replaceAll("(?U)\\s", "").replaceAll("[.．·…]*\\d*$", "");
  }

  /** With the lines of a table that the reader of the format has set aside. */
  Contents with(List<Block> matter) {
    Set<String> all = new HashSet<>(titles);
    matter.stream()
        .filter(b -> isShort(b.text().text()))
        .map(Contents::spaceless)
        .forEach(all::add);
    return new Contents(first, end, all);
  }

  boolean holds(int i) {
    return first <= i && i < end;
  }

  /** Whether it has this line, in which a heading of the body may have been broken. */
  boolean lists(String line) {
    return titles.contains(spaceless(line));
  }
}
