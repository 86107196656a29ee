package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a page that are no part of its document: buttons, links to other pages, the owner. */
final class PageNoise {
  private static final String FILE = "page-noise.tsv";
  private static final Pattern CONTROL = PageWords.pattern(FILE, "control", "^", "$");
  private static final Pattern END = PageWords.pattern(FILE, "end", "^", "");
  private static final Pattern FOOT = PageWords.pattern(FILE, "foot", "", "");
  private static final Pattern RIGHTS = PageWords.pattern(FILE, "rights", "^", "");
  private static final Pattern OWNER = PageWords.pattern(FILE, "owner", "^", "");

  /** A document that is offered beside the text. */
  private static final Pattern ANNEX =
      Pattern.compile(
          "^附[件表录图：:].*|.*\\.(?:docx?|xlsx?|pdf|wps|ofd|zip|rar)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern TURN = Pattern.compile("^[（(](?:紧接|上接)第?.{1,8}版[）)]\\s*");

  /** A longer line is a sentence, whatever it begins with. */
  private static final int MAX = 120;

  private static final int MAX_FOOT = 600;

  /** An owner's line stands within so many lines of the foot. */
  private static final int NEAR = 6;

  private PageNoise() {}

  /** Whether a text is that of the bottom of a page. */
  static boolean isFoot(String text) {
    return FOOT.matcher(text).find();
  }

  /** The lines without noise. */
  static List<PageLine> without(List<PageLine> lines) {
    int last = lines.size();
    for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - 40; i--) {
      String text = lines.get(i).text();
      last = text.length() <= MAX_FOOT && isFoot(text) ? i : last;
    }
    List<PageLine> kept = new ArrayList<>();
    boolean ended = false;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean bottom = i >= last - NEAR && last < lines.size();
      boolean end = line.text().length() <= MAX && END.matcher(line.text()).lookingAt();
      ended = (ended || end) && (line.isLink() || end);
      PageLine whole = unturned(line);
      if (!ended && !isNoise(whole, bottom)) {
        kept.add(whole);
      }
    }
    return kept;
  }

  /** A line of a newspaper without its reference to another page: （上接第1版）. */
  private static PageLine unturned(PageLine line) {
    Matcher turn = TURN.matcher(line.text());
    return turn.find() && turn.end() < line.text().length() ? line.from(turn.end()) : line;
  }

  private static boolean isNoise(PageLine line, boolean bottom) {
    String text = line.text();
    if (line.kind() == Block.Kind.ROW) {
      return false;
    }
    if (line.isLink()) {
      return !ANNEX.matcher(text).matches() && text.indexOf('。') < 0 && !isBroken(line);
    }
    if (text.length() <= MAX_FOOT && (isFoot(text) || RIGHTS.matcher(text).lookingAt())) {
      return true;
    }
    boolean outside = !line.place().core() || bottom;
    return text.length() <= MAX
        && (CONTROL.matcher(text).matches() || (outside && OWNER.matcher(text).lookingAt()));
  }

  /** A heading or a title in the text that happens to be a link. */
  private static boolean isBroken(PageLine line) {
    return line.place().core() && line.kind() == Block.Kind.HEADING;
  }
}
