package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.document.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading that a block is, or begins with.
 *
 * @param body where it begins after number and dashes
 * @param end where it ends, its final 。 included
 * @param title without number and final 。
 */
record Lead(int body, int end, String title) {
  private static final int MAX_NUMBERED = 80;
  private static final int MAX_PARALLEL = 45;
  private static final int MAX_COLON = 12;
  private static final int MIN_REST = 8;
  private static final Pattern DASHES = Pattern.compile("^(?:[-—–―－─]{1,3}\\s*)");

  /** （发展改革委牵头）, （责任单位：…） after a heading. */
  private static final Pattern RESPONSIBLE =
      Pattern.compile("[（(](?:[^（()）]*(?:牵头|负责|责任|配合|落实)[^（()）]*)[）)]\\s*[。]?$");

  /** 总　　则, printed wide. */
  private static final Pattern SPREAD =
      Pattern.compile("(?U)\\p{IsHan}\\s+\\p{IsHan}(?:\\s+\\p{IsHan})?");

  /** 三、组织保障以市发展改革委为牵头单位，… without any mark between heading and text. */
  private static final Pattern GLUED =
      WordList.alternation(
          "standard-headings.txt", "^(", ")(?:以|坚持|到|为|按照|全面|深入|认真|围绕|紧紧|通过|加强|成立|根据).{20,}");

  private static final Pattern COUNT = WordList.alternation("lead-counts.txt", "^", "");

  private static final Pattern CLAUSE = WordList.alternation("lead-clauses.txt", "^", "");

  /** 一、总体要求　以习近平… without a 。 after the heading. */
  private static final Pattern SPACED = Pattern.compile("(?U)^([^，。；：\\s]{2,30})\\s+\\S.{40,}");

  /** Where the text of an unnumbered block begins: after the dashes of ——产业规模. */
  static int afterDashes(String text) {
    Matcher dashes = DASHES.matcher(text);
    return dashes.lookingAt() && dashes.end() < text.length() ? dashes.end() : 0;
  }

  /** The heading after a number: a whole line, or a run-in first sentence. */
  static Optional<Lead> numbered(String text, int from) {
    String rest = text.substring(from);
    Matcher responsible = RESPONSIBLE.matcher(rest);
    int stop = stop(rest);
    int colon = rest.indexOf('：');
    if (colon > 0 && colon <= MAX_COLON && (stop < 0 || colon < stop) && isPlain(rest, colon)) {
      return lead(text, from, from + colon + 1);
    }
    Matcher spaced = SPACED.matcher(rest);
    if (spaced.matches()) {
      return lead(text, from, from + spaced.end(1));
    }
    Matcher glued = GLUED.matcher(rest);
    if (glued.lookingAt()) {
      return lead(text, from, from + glued.end(1));
    }
    if (stop >= 0 && rest.charAt(stop) == '；') {
      return Optional.empty();
    }
    if (stop < 0 && responsible.find()) {
      stop = responsible.start() - 1;
    }
    int end = stop < 0 ? rest.length() : stop + 1;
    boolean broken = stop < 0 && !rest.isEmpty() && "，、,".indexOf(rest.charAt(end - 1)) >= 0;
    return end > MAX_NUMBERED || end == 0 || broken
        ? Optional.empty()
        : lead(text, from, from + end);
  }

  /** The bold beginning of a block, if it is closed by 。 or ：, within the bold or behind it. */
  static Optional<Lead> bold(Block block) {
    String text = block.text().text();
    int from = afterDashes(text);
    if (block.strong().isEmpty() || COUNT.matcher(text).region(from, text.length()).lookingAt()) {
      return Optional.empty();
    }
    Span bold = block.strong().get(0);
    int end = bold.end();
    if (bold.start() > from || end - from < 2 || end - from > MAX_NUMBERED) {
      return Optional.empty();
    }
    boolean closed = "。：:".indexOf(text.charAt(end - 1)) >= 0;
    if (!closed && end < text.length() && "。：:".indexOf(text.charAt(end)) >= 0) {
      closed = true;
      end++;
    }
    boolean first = text.substring(from, end - 1).indexOf('。') < 0;
    return closed && first && end < text.length() ? lead(text, from, end) : Optional.empty();
  }

  /**
   * A short first sentence that may be a title if its neighbours have one too: 坚持问题导向。从体育竞赛…
   * (国办发〔2018〕121号).
   */
  static Optional<Lead> parallel(String text) {
    int from = afterDashes(text);
    String rest = text.substring(from);
    int stop = stop(rest);
    int colon = rest.indexOf('：');
    if (colon > 0 && colon <= MAX_COLON && (stop < 0 || colon < stop)) {
      stop = colon;
    }
    boolean fits = stop >= 2 && stop <= MAX_PARALLEL && rest.length() - stop > MIN_REST;
    if (!fits
        || rest.charAt(stop) == '；'
        || COUNT.matcher(rest).lookingAt()
        || CLAUSE.matcher(rest).lookingAt()) {
      return Optional.empty();
    }
    long commas = rest.substring(0, stop).chars().filter(c -> c == '，').count();
    return commas > 2 ? Optional.empty() : lead(text, from, from + stop + 1);
  }

  private static int stop(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if ("。；！？".indexOf(rest.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPlain(String rest, int end) {
    return rest.substring(0, end).chars().noneMatch(c -> "，。、；".indexOf(c) >= 0);
  }

  private static Optional<Lead> lead(String text, int from, int end) {
    String title = text.substring(from, end).replaceAll("(?U)[。：:\\s]+$", "").strip();
    title = SPREAD.matcher(title).matches() ? title.replaceAll("(?U)\\s", "") : title;
    return title.isEmpty() ? Optional.empty() : Optional.of(new Lead(from, end, title));
  }
}
