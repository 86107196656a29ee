package io.github.plangraph.document;

import io.github.plangraph.document.Block.Kind;
import io.github.plangraph.document.PageLine.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks the elements of a page and reads its lines; short-lived, one page each. */
// Elements are compared as places in the tree, not by what they hold.
@SuppressWarnings("ReferenceEquality")
final class PageReader {
  /** A footnote's mark: [1], （注2）, ①, or a bare number that is a link. */
  private static final Pattern MARK =
      Pattern.compile("[\\[〔【（(]\\s*注?\\s*\\d{1,3}\\s*[\\]〕】）)]|[①-⑳]|注\\d{0,2}|\\*");

  private static final Pattern NUMBERED = Pattern.compile("[（(]?[\\d一二三四五六七八九十①-⑳].*");

  private static final Pattern ICON =
      Pattern.compile(
          "(?i)logo|icon|qr|ewm|weixin|wechat|weibo|share|banner|btn|button|spacer|blank|loading|arrow");

  private static final int BIG = 120;

  /** The first text of a box is no further than so many nodes from its beginning. */
  private static final int REACH = 60;

  /**
   * What the elements around a text say of it.
   *
   * @param kind of the next line
   * @param level of that line
   * @param lists how many lists it stands in
   */
  private record Context(
      Kind kind, int level, int lists, Place place, boolean bold, boolean linked, boolean pre) {

    Context of(Kind other, int depth) {
      return new Context(other, depth, lists, place, bold, linked, pre);
    }

    Context boxed() {
      Place boxed = new Place(place.core(), true, false);
      return new Context(kind, level, lists, boxed, bold, linked, pre);
    }
  }

  private final PageWeights weights;
  private final PageBody body;
  private final List<PageLine> lines = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private LineBuilder line = new LineBuilder();
  private Context opened;
  private String prefix = "";
  private boolean itemBegins;

  PageReader(PageWeights weights, PageBody body) {
    this.weights = weights;
    this.body = body;
    this.opened = new Context(Kind.PARAGRAPH, 0, 0, Place.TOP, false, false, false);
  }

  /** The lines below an element, inside of which everything is text. */
  List<PageLine> read(Element root) {
    visit(root, opened);
    flush();
    return lines;
  }

  /** For each big picture of the text, the line before it, empty if there is none. */
  List<String> pictures() {
    return pictures;
  }

  private void visit(Element element, Context around) {
    if (element.normalName().equals("img")) {
      picture(element, around);
      return;
    }
    if (weights.isMute(element) || body.isDropped(element)) {
      return;
    }
    Context context = enter(element, around);
    if (element.normalName().equals("br")) {
      lineBreak(context);
    } else if (element.normalName().equals("sup") && isFootnote(element, context)) {
      return;
    } else if (element.normalName().equals("table")) {
      table(element, context);
    } else if (PageElement.isBlock(element)) {
      flush();
      content(element, context);
      flush();
    } else {
      content(element, context);
    }
  }

  private Context enter(Element element, Context around) {
    Place place =
        new Place(
            around.place.core() || body.isCore(element),
            around.place.quoted() || element.normalName().equals("blockquote"),
            PageElement.isCentred(element, around.place.centred()));
    Context context =
        new Context(
            around.kind,
            around.level,
            around.lists,
            place,
            PageElement.isBold(element, around.bold),
            around.linked || PageElement.isLink(element),
            around.pre || PageElement.isPreformatted(element));
    int heading = PageElement.level(element);
    return switch (element.normalName()) {
      case "ul", "ol" ->
          new Context(
              Kind.PARAGRAPH,
              0,
              around.lists + 1,
              place,
              context.bold,
              context.linked,
              context.pre);
      case "li" -> context.of(Kind.ITEM, Math.max(1, around.lists));
      case "div", "section" -> isBox(element) ? context.boxed() : context;
      default -> heading > 0 ? context.of(Kind.HEADING, heading) : context;
    };
  }

  /** A frame that a page draws around a 专栏. */
  private boolean isBox(Element element) {
    return PageElement.hasBorder(element) && startsBox(element);
  }

  private boolean startsBox(Element element) {
    StringBuilder start = new StringBuilder();
    Node node = element;
    for (int i = 0; i < REACH && node != null && start.length() < 2; i++) {
      if (node instanceof TextNode text) {
        start.append(PageLine.bare(text.getWholeText()));
      }
      node = next(node, element);
    }
    return start.indexOf("专栏") == 0;
  }

  /** The node after this one in text order, null at the end of the root. */
  private static @Nullable Node next(Node node, Node root) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node up = node;
    while (up != null && up != root && up.nextSibling() == null) {
      up = up.parent();
    }
    return up == null || up == root ? null : up.nextSibling();
  }

  private void content(Element element, Context context) {
    int number = 1;
    boolean ordered = element.normalName().equals("ol") && context.place.core();
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        append(text.getWholeText(), context);
      } else if (child instanceof Element inner) {
        itemBegins |= inner.normalName().equals("li");
        if (ordered && inner.normalName().equals("li")) {
          flush();
          prefix = number++ + ". ";
        }
        visit(inner, context);
      }
    }
  }

  private void append(String text, Context context) {
    if (context.pre && text.indexOf('\n') >= 0) {
      for (String part : text.split("\\R", -1)) {
        append(
            part,
            new Context(
                context.kind,
                context.level,
                context.lists,
                context.place,
                context.bold,
                context.linked,
                false));
        flush();
      }
      return;
    }
    if (line.isEmpty() && !text.isBlank()) {
      opened = context;
    }
    line.append(text, context.bold, context.linked);
  }

  /** A heading may be broken over lines; everything else that is broken is a line of its own. */
  private void lineBreak(Context context) {
    if (context.kind != Kind.HEADING) {
      flush();
    }
  }

  private static boolean isFootnote(Element sup, Context context) {
    String text = PageLine.bare(sup.text());
    boolean link = context.linked || sup.selectFirst("a") != null;
    return MARK.matcher(text).matches() || (link && text.matches("\\d{1,3}"));
  }

  private void flush() {
    List<PageLine> found = line.lines(opened.kind, opened.level, opened.place);
    line = new LineBuilder();
    for (PageLine one : found) {
      boolean first = one.equals(found.get(0));
      boolean numbers = first && !prefix.isEmpty() && !NUMBERED.matcher(one.text()).matches();
      PageLine whole = numbers ? PageLine.paragraph(prefix).append(one) : one;
      boolean item = opened.kind == Kind.ITEM && itemBegins;
      itemBegins &= !item;
      lines.add(
          new PageLine(
              opened.kind == Kind.ITEM && !item ? Kind.PARAGRAPH : opened.kind,
              opened.level,
              opened.place,
              whole.linked(),
              whole.text(),
              whole.strong()));
    }
    prefix = found.isEmpty() ? prefix : "";
  }

  private void table(Element element, Context context) {
    flush();
    Optional<PageTable> data = PageTable.of(element, weights);
    if (data.isPresent()) {
      data.get().lines(context.place, this::cell).forEach(lines::add);
      return;
    }
    boolean box =
        context.place.core()
            && weights.of(element).tables() == 0
            && !body.isMost(element)
            && (hasFrame(element) || startsBox(element));
    content(element, box ? context.boxed() : context);
    flush();
  }

  private static boolean hasFrame(Element table) {
    Element cell = table.selectFirst("td");
    return PageElement.hasBorder(table) || (cell != null && PageElement.hasBorder(cell));
  }

  private List<PageLine> cell(Element cell) {
    return new PageReader(weights, body).read(cell);
  }

  private void picture(Element img, Context context) {
    boolean shown =
        context.place.core() && !context.linked && !ICON.matcher(img.attr("src")).find();
    if (shown && isBig(img.attr("width")) && isBig(img.attr("height"))) {
      flush();
      pictures.add(lines.isEmpty() ? "" : lines.get(lines.size() - 1).text());
    }
  }

  private static boolean isBig(String size) {
    String digits = size.replaceAll("\\D.*", "");
    return digits.isEmpty() || digits.length() > 6 || Integer.parseInt(digits) >= BIG;
  }
}
