package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.outline.Marker.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers that blocks begin with, in text order; short-lived, one plan each.
 *
 * <p>Most numbers are plain from their form. A decimal (1.1) may also be a quantity that a wrapped
 * line begins with (2.69万亿元) and may have a page number glued to it (425.1.3 for 5.1.3 on page 42),
 * so it is judged by the decimals before it.
 */
final class MarkerReader {
  private record Form(Style style, Pattern pattern) {}

  private static final String N = "(" + Numerals.CHINESE + "|\\d{1,3})";
  private static final List<Form> FORMS =
      List.of(
          form(Style.PART, "(第\\s*" + N + "\\s*(?:篇|编|部分))[、：:\\s]*"),
          form(Style.CHAPTER, "(第\\s*" + N + "\\s*章)[、：:\\s]*"),
          form(Style.SECTION, "(第\\s*" + N + "\\s*节)[、：:\\s]*"),
          form(Style.ARTICLE, "(第\\s*" + N + "\\s*条)(?:[、：:\\s]+|(?=\\p{IsHan}))"),
          form(Style.COMMA, "((" + Numerals.CHINESE + "))\\s*[、．.﹒]\\s*"),
          form(Style.PAREN, "([（(]\\s*(" + Numerals.CHINESE + ")\\s*[）)])[、\\s]*"),
          form(Style.ARABIC_PAREN, "([（(]\\s*(\\d{1,3})\\s*[）)])[、\\s]*"),
          form(Style.ARABIC_PAREN, "((\\d{1,2}))[）)]\\s*"),
          form(Style.ARABIC, "((\\d{1,3}))\\s*[、．.﹒](?![\\d．])\\s*"));

  private static final Pattern DECIMAL =
      Pattern.compile("(?U)(\\d{1,6}(?:[.．]\\d{1,2}){1,3})[.．、]?\\s*(?=[\\p{IsHan}“《‘])");

  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  /** A quantity, not a heading: 2.69万亿元, 4.5个百分点. */
  private static final Pattern UNIT = Pattern.compile("[万亿千百个家项元倍级岁年月日吨米名人次套台座条类平公克千兆度微亩所件比版代以%％]");

  /** {@code 15三、…}: the number of page 15 stands before the heading that follows 二、. */
  private static final Pattern PAGED =
      Pattern.compile("(?U)\\d{1,3}\\s*(" + Numerals.CHINESE + ")、\\s*");

  /** {@code 2 重点任务}, the top of a decimal scheme, perhaps with a page number glued to it. */
  private static final Pattern TOP =
      Pattern.compile(
          "(?U)(\\d{1,5})\\s+(?=\\p{IsHan}[^，。；：%％\\s]{1,24}(?:\\s[^，。；：%％\\s]{1,24})?$)");

  /** More cells than a number and its text. */
  private static final Pattern CELLS = Pattern.compile("\\t.*\\t|\\p{IsHan}{2}.*\\t");

  private List<Integer> last = List.of();
  private int comma;

  private static Form form(Style style, String pattern) {
    return new Form(style, Pattern.compile("(?U)" + pattern));
  }

  /** The number that the next block of the plan begins with; cells of a table have none. */
  Optional<Marker> read(Block block) {
    String text = block.text().text();
    boolean cells = block.kind() == Block.Kind.ROW && CELLS.matcher(text).find();
    return cells ? Optional.empty() : read(text);
  }

  private Optional<Marker> read(String text) {
    Optional<Marker> decimal = decimal(text);
    if (decimal.isPresent()) {
      last = decimal.get().ordinals();
      return decimal;
    }
    Optional<Marker> top = top(text);
    if (top.isPresent()) {
      last = top.get().ordinals();
      return top;
    }
    Matcher paged = PAGED.matcher(text);
    if (paged.lookingAt() && Numerals.value(paged.group(1)) == comma + 1) {
      comma++;
      return Optional.of(new Marker(Style.COMMA, paged.group(1), List.of(comma), paged.end()));
    }
    return plain(text);
  }

  private Optional<Marker> plain(String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(text);
      if (matcher.lookingAt()) {
        int value = Numerals.value(matcher.group(2));
        comma = form.style == Style.COMMA ? value : comma;
        String number =
            matcher.group(1).replaceAll("(?U)\\s", "").replace('(', '（').replace(')', '）');
        number = halfWidth(number);
        return value == 0
            ? Optional.empty()
            : Optional.of(new Marker(form.style, number, List.of(value), matcher.end()));
      }
    }
    int circled = text.isEmpty() ? -1 : CIRCLED.indexOf(text.charAt(0));
    return circled < 0
        ? Optional.empty()
        : Optional.of(new Marker(Style.CIRCLED, text.substring(0, 1), List.of(circled + 1), 1));
  }

  private static String halfWidth(String number) {
    StringBuilder out = new StringBuilder();
    number
        .chars()
        .forEach(c -> out.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : (char) c));
    return out.toString();
  }

  private Optional<Marker> decimal(String text) {
    Matcher matcher = DECIMAL.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String printed = matcher.group(1).replace('．', '.');
    for (List<Integer> next : successors()) {
      String number = join(next);
      if (printed.equals(number)
          || (printed.endsWith(number)
              && printed.length() - number.length() <= 3
              && !isUnit(text, matcher.end()))) {
        return Optional.of(new Marker(Style.DECIMAL, number, next, matcher.end()));
      }
    }
    List<Integer> ordinals = new ArrayList<>();
    for (String part : printed.split("\\.", -1)) {
      ordinals.add(Integer.valueOf(part));
    }
    boolean plausible =
        !ordinals.contains(0)
            && ordinals.get(0) < 100
            && (last.isEmpty() || compare(ordinals, last) > 0 || ordinals.get(0) == 1)
            && !isUnit(text, matcher.end());
    return plausible
        ? Optional.of(new Marker(Style.DECIMAL, printed, ordinals, matcher.end()))
        : Optional.empty();
  }

  private Optional<Marker> top(String text) {
    Matcher matcher = TOP.matcher(text);
    if (comma > 0 || !matcher.lookingAt() || isUnit(text, matcher.end())) {
      return Optional.empty();
    }
    int next = last.isEmpty() ? 1 : last.get(0) + 1;
    String number = String.valueOf(next);
    boolean paged = !last.isEmpty() && matcher.group(1).endsWith(number);
    return matcher.group(1).equals(number) || paged
        ? Optional.of(new Marker(Style.DECIMAL, number, List.of(next), matcher.end()))
        : Optional.empty();
  }

  private static boolean isUnit(String text, int at) {
    return UNIT.matcher(text).region(at, text.length()).lookingAt();
  }

  /** 5.1.2 is followed by 5.1.2.1, 5.1.3, 5.2 or 6.1; 六、 by 6.1. */
  private List<List<Integer>> successors() {
    List<List<Integer>> all = new ArrayList<>();
    if (comma > 0 && (last.isEmpty() || last.get(0) != comma)) {
      all.add(List.of(comma, 1));
    }
    for (int keep = last.size(); keep >= 0 && !last.isEmpty(); keep--) {
      List<Integer> next = new ArrayList<>(last.subList(0, keep));
      if (keep == last.size()) {
        next.add(1);
      } else {
        next.add(last.get(keep) + 1);
        if (keep == 0) {
          next.add(1);
        }
      }
      all.add(next);
    }
    return all;
  }

  private static String join(List<Integer> ordinals) {
    return String.join(".", ordinals.stream().map(String::valueOf).toList());
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
