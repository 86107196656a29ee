package io.github.plangraph.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the mark-up of an element says of how it looks. */
final class PageElement {
  private static final Set<String> BLOCKS =
      Set.of(
          ("html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td"
                  + " th pre blockquote center section article main header footer nav aside address"
                  + " figure figcaption form fieldset legend details summary dir menu hr option"
                  + " marquee button select textarea iframe object canvas video audio svg")
              .split(" "));

  private static final Set<String> SILENT =
      Set.of(
          ("script style noscript template head title meta link base object embed applet canvas svg"
                  + " math iframe frame video audio select option textarea button input map area"
                  + " datalist param track source colgroup col rp rt")
              .split(" "));

  private static final Set<String> FRAME = Set.of("nav", "aside", "footer");
  private static final Set<String> ROLES =
      Set.of("navigation", "contentinfo", "complementary", "search", "toolbar", "menu", "dialog");

  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
  private static final Pattern THIN =
      Pattern.compile("font-weight\\s*:\\s*(?:normal|lighter|[1-5]00)");
  private static final Pattern CENTRED = Pattern.compile("text-align\\s*:\\s*(?:-\\w+-)?center");
  private static final Pattern UNCENTRED =
      Pattern.compile("text-align\\s*:\\s*(?:left|right|justify|start|end)");
  private static final Pattern PRE = Pattern.compile("white-space\\s*:\\s*(?:pre|break-spaces)");
  private static final Pattern BORDER =
      Pattern.compile(
          "border(?:-(?:top|left|bottom|right))?\\s*:[^;]*(?:solid|double|dashed|inset|outset)");

  private static final Pattern NOISE =
      PageWords.pattern("page-noise.tsv", "class", "(?:^|[^a-z])", "(?:$|[^a-z])");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private PageElement() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Scripts, forms and other elements whose content is no text of the page. */
  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || HIDDEN.matcher(style(element)).find();
  }

  /** Whether its name, role, class or id says that it frames the text. */
  static boolean isFrame(Element element) {
    if (FRAME.contains(element.normalName()) || ROLES.contains(element.attr("role"))) {
      return true;
    }
    String names = element.attr("class") + " " + element.attr("id");
    return names.length() > 1
        && names.length() < 200
        && NOISE.matcher(HUMP.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT)).find();
  }

  /** Whether it leads to another page; an anchor or a script's button does not. */
  static boolean isLink(Element element) {
    String target = element.normalName().equals("a") ? element.attr("href").strip() : "";
    return !target.isEmpty() && !target.startsWith("#");
  }

  static boolean isBold(Element element, boolean inherited) {
    String name = element.normalName();
    String style = style(element);
    if (THIN.matcher(style).find()) {
      return false;
    }
    return inherited
        || name.equals("b")
        || name.equals("strong")
        || name.equals("th")
        || BOLD.matcher(style).find();
  }

  static boolean isCentred(Element element, boolean inherited) {
    String align = element.attr("align").toLowerCase(Locale.ROOT);
    String style = style(element);
    if (element.normalName().equals("center") || align.equals("center")) {
      return true;
    }
    if (CENTRED.matcher(style).find()) {
      return true;
    }
    boolean other = !align.isEmpty() || UNCENTRED.matcher(style).find();
    boolean fresh = element.normalName().equals("table") || element.normalName().equals("td");
    return inherited && !other && !fresh;
  }

  static boolean isPreformatted(Element element) {
    return element.normalName().equals("pre") || PRE.matcher(style(element)).find();
  }

  static boolean hasBorder(Element element) {
    String border = element.attr("border").strip();
    return (!border.isEmpty() && !border.equals("0")) || BORDER.matcher(style(element)).find();
  }

  /** Level of a heading, 0 for other elements. */
  static int level(Element element) {
    String name = element.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r';
    return heading ? name.charAt(1) - '0' : 0;
  }

  private static String style(Element element) {
    String style = element.attr("style");
    return style.isEmpty() ? style : style.toLowerCase(Locale.ROOT);
  }
}
