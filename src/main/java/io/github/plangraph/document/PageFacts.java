package io.github.plangraph.document;

import io.github.plangraph.document.PageKeys.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The metadata that a page prints around its document, in a table, a list or a line under the
 * title, or gives in {@code meta} elements (国办函〔2019〕..., names after 政府网站发展指引, 附件).
 *
 * @param pairs in the order of the page, each key once
 * @param rest the other lines
 */
record PageFacts(List<Pair> pairs, List<PageLine> rest) {
  private static final int SENTENCE = 40;
  private static final int HEAD = 60;
  private static final int MAX_VALUE = 200;
  private static final Pattern DATE =
      Pattern.compile("(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?");

  /** 2031年07月08日 09:12 来源：…. */
  private static final Pattern DATED =
      Pattern.compile("(" + DATE.pattern() + "(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?)[\\s|]+");

  /** The cell of a key that says nothing of use. */
  private static final Pattern UNKNOWN = Pattern.compile("[^：:]{2,10}[：:]");

  PageFacts {
    pairs = List.copyOf(pairs);
    rest = List.copyOf(rest);
  }

  /** Separates the metadata from the lines of a page. */
  static PageFacts of(Document page, List<PageLine> lines) {
    int head = head(lines);
    int tail = tail(lines, head);
    boolean keyed = isKeyed(lines.subList(0, head));
    Map<String, String> found = new LinkedHashMap<>();
    List<PageLine> rest = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean edge = i < head || i >= tail;
      List<Pair> pairs = edge ? pairs(line) : List.of();
      boolean split = edge && i + 1 < lines.size() && isSplit(line, lines.get(i + 1), keyed);
      if (split) {
        i++;
        pairs = List.of(new Pair(PageKeys.key(line.text()), lines.get(i).text()));
      }
      if (pairs.isEmpty() && !(edge && isEmptyKey(line, false))) {
        rest.add(line);
      }
      pairs.stream().filter(Pair::isKept).forEach(p -> found.putIfAbsent(p.key(), p.value()));
    }
    meta(page, found);
    List<Pair> pairs = new ArrayList<>();
    found.forEach((key, value) -> pairs.add(new Pair(key, value)));
    return new PageFacts(pairs, rest);
  }

  /** The value of a key, empty if the page does not give it. */
  String value(String key) {
    return pairs.stream().filter(p -> p.key().equals(key)).map(Pair::value).findFirst().orElse("");
  }

  /** How many lines stand before the first long sentence. */
  private static int head(List<PageLine> lines) {
    int limit = Math.min(lines.size(), HEAD);
    for (int i = 0; i < limit; i++) {
      if (isSentence(lines.get(i)) && pairs(lines.get(i)).isEmpty()) {
        return i;
      }
    }
    return limit;
  }

  private static int tail(List<PageLine> lines, int head) {
    int tail = lines.size();
    while (tail > head && tail > lines.size() - 12 && !isSentence(lines.get(tail - 1))) {
      tail--;
    }
    return tail;
  }

  private static boolean isSentence(PageLine line) {
    return line.text().length() > SENTENCE && line.text().indexOf('。') >= 0;
  }

  private static List<Pair> pairs(PageLine line) {
    if (line.text().length() > 3 * MAX_VALUE) {
      return List.of();
    }
    if (line.kind() == Block.Kind.ROW) {
      return cells(line.text());
    }
    String text = line.text().replaceFirst("^\\d{1,2}\\. ", "");
    Matcher dated = DATED.matcher(text);
    if (dated.lookingAt() && !PageKeys.pairs(text.substring(dated.end())).isEmpty()) {
      List<Pair> pairs = new ArrayList<>(List.of(new Pair("发布日期", dated.group(1))));
      pairs.addAll(PageKeys.pairs(text.substring(dated.end())));
      return pairs;
    }
    return PageKeys.pairs(text);
  }

  /** A row of keys and values by turns. */
  private static List<Pair> cells(String row) {
    String[] cells = row.split("\t", -1);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      if (PageKeys.isKey(cells[i])) {
        boolean valued = i + 1 < cells.length && !PageKeys.isKey(cells[i + 1]);
        pairs.add(new Pair(PageKeys.key(cells[i]), valued ? cells[i + 1].strip() : ""));
        i += valued ? 1 : 0;
      } else if (UNKNOWN.matcher(cells[i]).matches()) {
        i++;
      } else {
        pairs.addAll(PageKeys.pairs(cells[i]));
        if (pairs.isEmpty()) {
          return List.of();
        }
      }
    }
    return pairs;
  }

  /** A key on a line of its own above its value. */
  private static boolean isSplit(PageLine key, PageLine value, boolean keyed) {
    return isEmptyKey(key, keyed)
        && key.kind() != Block.Kind.ROW
        && key.place().core() == value.place().core()
        && value.text().length() <= MAX_VALUE
        && !PageKeys.isKey(value.text())
        && PageKeys.pairs(value.text()).isEmpty()
        && value.kind() != Block.Kind.ROW;
  }

  /**
   * Whether a line is a key without value.
   *
   * @param keyed whether it stands among others, so that it needs no colon
   */
  private static boolean isEmptyKey(PageLine line, boolean keyed) {
    boolean marked = keyed || line.text().matches(".*[：:】\\]]");
    return marked && PageKeys.isKey(line.text());
  }

  private static boolean isKeyed(List<PageLine> head) {
    return head.stream().filter(l -> isEmptyKey(l, true) || !pairs(l).isEmpty()).count() >= 3;
  }

  private static void meta(Document page, Map<String, String> found) {
    String date = content(page, "PubDate");
    Matcher matcher = DATE.matcher(date);
    if (matcher.find()) {
      found.putIfAbsent("发布日期", matcher.group());
    }
    String source = content(page, "ContentSource");
    if (!source.isEmpty() && source.length() <= SENTENCE) {
      found.putIfAbsent("来源", source);
    }
  }

  /** What a {@code meta} element says, its name in any case. */
  static String content(Document page, String name) {
    for (Element meta : page.getElementsByTag("meta")) {
      if (meta.attr("name").strip().equalsIgnoreCase(name)) {
        return meta.attr("content").strip();
      }
    }
    return "";
  }
}
