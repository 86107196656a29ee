package io.github.plangraph.document;

import io.github.plangraph.document.Block.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The titles that a page gives its document outside of the text, the best first, and what they say
 * of the text's own first lines: which of them make up one title.
 *
 * @param known without white space
 */
record PageTitle(List<String> known) {
  private static final int MIN = 5;
  private static final int MAX = 150;
  private static final int HEAD = 60;
  private static final int MAX_LINES = 6;
  private static final int MAX_LINE = 45;
  private static final Pattern SITE =
      Pattern.compile(
          ".*(?:门户网站?|政府网|[网站]|人民政府|委员会|平台|频道|首都之窗|日报|晚报|政策文件|通知公告|信息公开|文件|公告|正文|详情页?)");

  private static final Pattern ISSUED =
      Pattern.compile("(?:印发|转发|发布|下发)(?:了)?(?:《(.+)》|(.+?))(?:的(?:通知|公告|通告|函))$");

  private static final Pattern END = Pattern.compile(".*(?:的(?:通知|公告|通告|函|批复|意见|决定|建议))$");

  PageTitle {
    known = List.copyOf(known);
  }

  /**
   * Reads the titles of a page.
   *
   * @param said the title in the metadata, empty if there is none
   */
  static PageTitle of(Document page, String said) {
    Set<String> titles = new LinkedHashSet<>();
    add(titles, PageFacts.content(page, "ArticleTitle"));
    add(titles, said);
    for (Element heading : page.getElementsByTag("h1")) {
      add(titles, heading.text());
    }
    String window = page.title();
    String longest = "";
    for (String part : window.split("[_|｜]|\\s[-—–]+\\s?|--+|-(?!\\d)")) {
      String bare = PageLine.bare(part);
      boolean site = SITE.matcher(bare).matches() && bare.length() < 20;
      longest = !site && bare.length() > longest.length() ? bare : longest;
    }
    add(titles, longest);
    return new PageTitle(new ArrayList<>(titles));
  }

  private static void add(Set<String> titles, String title) {
    String bare = PageLine.bare(title);
    boolean cut = bare.endsWith("...") || bare.endsWith("…");
    if (bare.length() >= MIN && bare.length() <= MAX && !cut) {
      titles.add(bare);
    }
  }

  /** The lines, a broken title in one, the page's title above if they do not have it. */
  List<PageLine> complete(List<PageLine> lines) {
    List<PageLine> joined = join(lines);
    Set<String> issued = new LinkedHashSet<>();
    known.forEach(title -> issued(title).ifPresent(issued::add));
    joined.stream().limit(HEAD).forEach(l -> issued(l.bare()).ifPresent(issued::add));
    joined = new PageTitle(new ArrayList<>(issued)).join(joined);
    return known.isEmpty() ? joined : entitle(joined);
  }

  private static Optional<String> issued(String title) {
    Matcher matcher = ISSUED.matcher(title);
    return title.length() <= MAX && matcher.find()
        ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : Optional.empty();
  }

  private List<PageLine> join(List<PageLine> lines) {
    List<PageLine> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      int more = i < HEAD || line.place().centred() ? more(lines, i) : 0;
      for (int j = 0; j < more; j++) {
        line = line.append(lines.get(++i));
      }
      joined.add(line);
    }
    return joined;
  }

  /** How many lines go on with a title that begins in one. */
  private int more(List<PageLine> lines, int first) {
    StringBuilder title = new StringBuilder(lines.get(first).bare());
    boolean notice = true;
    for (int i = first + 1; i < lines.size() && i < first + MAX_LINES; i++) {
      boolean begins = known.stream().anyMatch(k -> k.startsWith(title.toString()));
      notice &= isTitleLike(lines.get(i - 1)) && isTitleLike(lines.get(i));
      if (title.length() < 2 || title.length() > MAX || !(begins || notice)) {
        return 0;
      }
      title.append(lines.get(i).bare());
      boolean ends = notice && END.matcher(title).matches() && title.indexOf("关于") >= 0;
      if (known.contains(title.toString()) || (ends && !known.contains(lines.get(i).bare()))) {
        return i - first;
      }
    }
    return 0;
  }

  private static boolean isTitleLike(PageLine line) {
    return line.text().length() <= MAX_LINE && !line.text().matches(".*[。；：，].*");
  }

  /** Marks the title's line as a heading; the second of two goes, or one is added. */
  private List<PageLine> entitle(List<PageLine> lines) {
    List<PageLine> all = new ArrayList<>(lines);
    int last = -1;
    boolean held = false;
    for (int i = 0; i < Math.min(all.size(), HEAD); i++) {
      String bare = all.get(i).bare();
      if (!known.contains(bare)) {
        held |= bare.length() <= MAX && known.stream().anyMatch(bare::contains);
        continue;
      }
      if (last >= 0 && !all.get(last).place().core()) {
        all.remove(last);
        i--;
      }
      last = i;
      all.set(i, all.get(i).as(Kind.HEADING, 1));
    }
    if (last < 0 && !held) {
      all.add(0, PageLine.paragraph(known.get(0)).as(Kind.HEADING, 1));
    }
    return all;
  }
}
