package io.github.plangraph.document;

import io.github.plangraph.document.Block.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * @param known in normal form
 * @param best as the page prints it, empty if there is none
 * @param said whether the page says that it is the document's title, not only the window's
 */
record PageTitle(List<String> known, String best, boolean said) {
  private static final int MIN = 5;
  private static final int MAX = 150;
  private static final int HEAD = 60;
  private static final int MAX_HEADINGS = 5;
  private static final int MAX_SITE = 20;
  private static final int MAX_LINES = 6;
  private static final int MAX_LINE = 45;
  private static final int MAX_HEADING = 80;
  private static final Pattern SITE =
      Pattern.compile(
          ".*(?:门户网站?|政府网|[网站]|人民政府|委员会|平台|频道|首都之窗|日报|晚报|政策文件|通知公告|信息公开|文件|公告|正文|详情页?)");

  private static final Pattern NUMBERED =
      Pattern.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第.{1,3}[章节条]|\\d{1,2}[.、]");

  /** How the titles of documents end. */
  private static final Pattern FORM =
      Pattern.compile(
          "^(?:[^。；，：]{4,110}|[^。；]{0,60}关于[^。；]{4,100})"
              + "(?:规划|纲要|计划|方案|意见|通知|办法|措施|决定|条例|规定|细则|要点|行动|建议|公告|通告|指南|政策|清单|目录)"
              + "(?:[（(][^（）()]{2,20}[)）])?$");

  private static final Pattern DASH = Pattern.compile("[-－–—―~～─]+");

  private static final Pattern ISSUED =
      Pattern.compile("(?:印发|转发|发布|下发)(?:了)?(?:《(.+)》|(.+?))(?:的(?:通知|公告|通告|函))$");

  private static final Pattern END = Pattern.compile(".*(?:的(?:通知|公告|通告|函|批复|意见|决定|建议))$");

  PageTitle {
    known = List.copyOf(known);
  }

  /**
   * Reads the titles of a page.
   *
   * @param key the title in the metadata, empty if there is none
   */
  static PageTitle of(Document page, String key) {
    Map<String, String> titles = new LinkedHashMap<>();
    add(titles, PageFacts.content(page, "ArticleTitle"));
    add(titles, key);
    page.getElementsByTag("h1").stream()
        .limit(MAX_HEADINGS)
        .map(Element::text)
        .filter(text -> !isSite(PageLine.bare(text)) && !NUMBERED.matcher(text).lookingAt())
        .forEach(text -> add(titles, text));
    add(titles, PageFacts.content(page, "og:title"));
    boolean said = !titles.isEmpty();
    add(titles, window(page.title()));
    String best = titles.isEmpty() ? "" : titles.values().iterator().next();
    return new PageTitle(new ArrayList<>(titles.keySet()), best, said);
  }

  /** The longest part of a window's title that is not the name of the site. */
  private static String window(String title) {
    String longest = "";
    for (String part : title.split("[_|｜]|\\s[-—–]+\\s?|--+|-(?!\\d)")) {
      boolean longer = part.strip().length() > longest.length();
      longest = longer && !isSite(PageLine.bare(part)) ? part.strip() : longest;
    }
    return longest;
  }

  /** Whether a text has the form of a document's title. */
  static boolean isTitle(String text) {
    return text.length() <= MAX && FORM.matcher(text).matches();
  }

  /** Without white space; dashes, quotation marks and brackets are typed in many ways. */
  private static String normal(String title) {
    if (title.length() > 2 * MAX) {
      return title;
    }
    return DASH.matcher(PageLine.bare(title)).replaceAll("—").replaceAll("[“”\"‘’']", "");
  }

  private static boolean isSite(String text) {
    return text.length() < MAX_SITE && SITE.matcher(text).matches();
  }

  private static void add(Map<String, String> titles, String title) {
    String bare = normal(title);
    boolean cut = bare.endsWith("...") || bare.endsWith("…");
    if (bare.length() >= MIN && bare.length() <= MAX && !cut) {
      titles.putIfAbsent(bare, title.strip());
    }
  }

  /** The lines, a broken title in one, the page's title above if they do not have it. */
  List<PageLine> complete(List<PageLine> lines) {
    List<PageLine> joined = join(lines.stream().map(PageTitle::plain).toList());
    Set<String> issued = new LinkedHashSet<>();
    known.forEach(title -> issued(title).ifPresent(t -> issued.add(normal(t))));
    joined.stream()
        .limit(HEAD)
        .forEach(
            l ->
                issued(l.text().length() > MAX ? "" : l.bare())
                    .ifPresent(t -> issued.add(normal(t))));
    joined = new PageTitle(new ArrayList<>(issued), "", false).join(joined);
    return best.isEmpty() ? joined : entitle(joined);
  }

  /** A heading that is no title is none of the first level; one that is a sentence is none. */
  private static PageLine plain(PageLine line) {
    boolean heading = line.kind() == Kind.HEADING;
    boolean sentence = line.text().length() > MAX_HEADING || line.text().matches(".*[。；].*");
    return heading && sentence
        ? line.as(Kind.PARAGRAPH, 0)
        : heading ? line.as(Kind.HEADING, Math.max(2, line.level())) : line;
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
    StringBuilder title = new StringBuilder(normal(lines.get(first).text()));
    if (known.contains(title.toString()) || END.matcher(title).matches()) {
      return 0;
    }
    boolean notice = true;
    for (int i = first + 1; i < lines.size() && i < first + MAX_LINES; i++) {
      boolean begins = known.stream().anyMatch(k -> k.startsWith(title.toString()));
      notice &= isTitleLike(lines.get(i - 1)) && isTitleLike(lines.get(i));
      if (title.length() < 2 || title.length() > MAX || !(begins || notice)) {
        return 0;
      }
      title.append(normal(lines.get(i).text()));
      boolean ends = notice && END.matcher(title).matches() && title.indexOf("关于") >= 0;
      if (known.contains(title.toString())
          || (ends && !known.contains(normal(lines.get(i).text())))) {
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
      String bare = normal(all.get(i).text());
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
    boolean titled = !said && all.stream().limit(HEAD / 4).anyMatch(l -> isTitle(l.text()));
    if (last < 0 && !held && !titled) {
      all.add(0, PageLine.paragraph(best).as(Kind.HEADING, 1));
    }
    return all;
  }
}
