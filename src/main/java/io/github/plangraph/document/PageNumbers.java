package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page numbers that stay behind when a paged text is copied as plain text: alone in a line, or
 * glued to the line that begins or ends the page ({@code 17增值。}, {@code 425.1.3 促进人工智能} on page
 * 42).
 *
 * <p>No number tells alone that it is one. A text is paged if numbers that rise by one stand at the
 * same side of lines about as far apart as pages are, all through it; what does not fit into this
 * series (numbers of lists, rows and figures) stays as it is.
 */
final class PageNumbers {

  /** Lines of a page; those of lists, rows and indicators follow each other closer. */
  private static final int MIN_LINES = 10;

  private static final int MAX_LINES = 80;

  /** Pages that may have no number of their own, such as those with a figure. */
  private static final int MAX_SKIPPED = 3;

  private static final int MIN_PAGES = 5;

  /** How far off the distance may be where the pages count anew. */
  private static final double STEADY = 0.1;

  /** Least score of a link on average: pages with tables and figures have fewer or more lines. */
  private static final double REGULAR = 0.7;

  /** Pages before the first number, such as a table of contents, and behind the last. */
  private static final int FRONT = 5;

  private static final int BACK = 3;

  /** Digits at either side of a line, with or without dashes round them. */
  private static final Pattern START = Pattern.compile("^(?:[-—–]\\s?)?(\\d{1,6})(?:\\s?[-—–])?");

  private static final Pattern END = Pattern.compile("(?:[-—–]\\s?)?(\\d{1,6})(?:\\s?[-—–])?$");

  /** What digits may be glued to: the number of a heading or item, a year. */
  private static final Pattern GLUED = Pattern.compile("[1-9]\\d?[.．、]|20\\d\\d");

  /** No line begins with these, so that digits before them are no page number. */
  private static final String CLOSING = "，。、；：！？.．,;:%％‰)）]】》”’~～+×/\\";

  /**
   * A number that may be that of a page.
   *
   * @param line where it stands
   * @param page its value
   * @param digits how many digits of the line it takes
   */
  private record Candidate(int line, int page, int digits) {}

  /**
   * The best series up to a candidate.
   *
   * @param score of a link that keeps the distance one, of others less
   * @param pages numbers in it
   */
  private record Series(Candidate last, Optional<Series> before, double score, int pages) {
    Candidate first() {
      return before.map(Series::first).orElse(last);
    }

    /** This series behind another. */
    Series behind(Series other) {
      return new Series(
          last, Optional.of(before.map(b -> b.behind(other)).orElse(other)), score, pages);
    }
  }

  private final boolean start;
  private final int lines;
  private final List<Candidate> candidates = new ArrayList<>();

  private PageNumbers(List<MappedText> lines, boolean start) {
    this.start = start;
    this.lines = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      candidates(lines.get(i).text(), i);
    }
  }

  private void candidates(String line, int at) {
    Matcher matcher = (start ? START : END).matcher(line);
    if (!matcher.find()) {
      return;
    }
    String run = matcher.group(1);
    for (int digits = 1; digits <= Math.min(3, run.length()); digits++) {
      String number = start ? run.substring(0, digits) : run.substring(run.length() - digits);
      int after = digits == run.length() ? matcher.end() : matcher.start(1) + digits;
      boolean torn = start && after < line.length() && CLOSING.indexOf(line.charAt(after)) >= 0;
      boolean part = digits < run.length();
      boolean apart =
          !part || (start && GLUED.matcher(line).region(after, line.length()).lookingAt());
      if (number.charAt(0) != '0' && !torn && apart) {
        candidates.add(new Candidate(at, Integer.parseInt(number), digits));
      }
    }
  }

  /**
   * These lines without page numbers, or as they are if no series of them runs through the text.
   * What was a line of its own becomes an empty one.
   */
  static Optional<List<MappedText>> without(List<MappedText> lines) {
    Optional<Series> starts = new PageNumbers(lines, true).series();
    Optional<Series> ends = new PageNumbers(lines, false).series();
    boolean start = starts.isPresent() && (ends.isEmpty() || score(starts) >= score(ends));
    Optional<Series> best = start ? starts : ends;
    if (best.isEmpty()) {
      return Optional.empty();
    }
    List<MappedText> clean = new ArrayList<>(lines);
    for (Optional<Series> at = best; at.isPresent(); at = at.get().before) {
      Candidate number = at.get().last;
      clean.set(number.line, cut(lines.get(number.line), number, start));
    }
    return Optional.of(clean);
  }

  private static double score(Optional<Series> series) {
    return series.map(Series::score).orElse(0.0);
  }

  private static MappedText cut(MappedText line, Candidate number, boolean start) {
    Matcher matcher = (start ? START : END).matcher(line.text());
    if (!matcher.find()) {
      return line;
    }
    boolean whole = number.digits == matcher.group(1).length();
    if (start) {
      int from = whole ? matcher.end() : matcher.start(1) + number.digits;
      return line.slice(from, line.length()).strip();
    }
    int to = whole ? matcher.start() : matcher.end(1) - number.digits;
    return line.slice(0, to).strip();
  }

  /** The series through the text, if there is one. */
  private Optional<Series> series() {
    int page = linesOfPage();
    if (page == 0) {
      return Optional.empty();
    }
    List<Series> all = all(page);
    return best(all.stream())
        .filter(s -> isThroughout(s, page))
        .map(body -> contents(all, body.first(), page).map(body::behind).orElse(body));
  }

  private static Optional<Series> best(Stream<Series> some) {
    return some.max(Comparator.comparing(Series::score));
  }

  /** Of a table of contents, whose pages count for themselves and end where page 1 begins. */
  private static Optional<Series> contents(List<Series> all, Candidate first, int page) {
    return first.page > 1
        ? Optional.empty()
        : best(
            all.stream().filter(s -> Math.abs(first.line - s.last.line - page) <= page * STEADY));
  }

  /** The commonest distance of two numbers of which one follows the other; 0 if there is none. */
  private int linesOfPage() {
    Map<Integer, List<Integer>> seen = new HashMap<>();
    Map<Integer, Integer> distances = new TreeMap<>();
    for (Candidate candidate : candidates) {
      List<Integer> before = seen.getOrDefault(candidate.page - 1, List.of());
      for (int i = before.size() - 1; i >= 0; i--) {
        int distance = candidate.line - before.get(i);
        if (distance > MAX_LINES) {
          break;
        } else if (distance >= MIN_LINES) {
          distances.merge(distance, 1, Integer::sum);
        }
      }
      seen.computeIfAbsent(candidate.page, p -> new ArrayList<>()).add(candidate.line);
    }
    return distances.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** The best series up to each number, where a page has so many lines. */
  private List<Series> all(int page) {
    List<Series> all = new ArrayList<>();
    Map<Integer, List<Series>> byPage = new HashMap<>();
    for (Candidate candidate : candidates) {
      Series one = new Series(candidate, Optional.empty(), 0, 1);
      for (int skipped = 0; skipped <= MAX_SKIPPED; skipped++) {
        List<Series> before = byPage.getOrDefault(candidate.page - 1 - skipped, List.of());
        one = longer(one, before, page * (skipped + 1));
      }
      byPage.computeIfAbsent(candidate.page, p -> new ArrayList<>()).add(one);
      all.add(one);
    }
    return all;
  }

  /**
   * The series, or one that goes through an earlier number to the same, if that is better.
   *
   * @param expected lines between the two
   */
  private static Series longer(Series known, List<Series> before, int expected) {
    Series best = known;
    for (int i = before.size() - 1; i >= 0; i--) {
      Series earlier = before.get(i);
      int distance = known.last.line - earlier.last.line;
      if (distance > MAX_LINES * (MAX_SKIPPED + 1)) {
        break;
      }
      double off = Math.abs(distance - expected) / (double) expected;
      double score = earlier.score + Math.max(0, 1 - off);
      if (distance > 0 && score > best.score) {
        best = new Series(known.last, Optional.of(earlier), score, earlier.pages + 1);
      }
    }
    return best;
  }

  /** Whether most pages are of this length, from the beginning to the end. */
  private boolean isThroughout(Series series, int page) {
    Candidate first = series.first();
    return series.pages >= MIN_PAGES
        && series.score >= (series.pages - 1) * REGULAR
        && first.line <= (first.page + FRONT) * page
        && lines - series.last.line <= BACK * page;
  }
}
