package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Web pages, as ministries, governments, newspapers and portals publish documents. The text is what
 * the page says of the document: its metadata, its title, its paragraphs, without the page's menus,
 * buttons and footer.
 */
final class HtmlFormat implements Format {
  private static final int BEGINNING = 8192;

  /** Elements are not nested deeper than this; what is, is read as if it stood beside. */
  private static final int DEPTH = 400;

  /** A page that hides so many times more than it shows has a script that shows it. */
  private static final int UNHIDDEN = 4;

  private static final String TAG =
      "(?:html|head|body|meta|title|link|script|style|base|div|table|tbody|thead|tr|td|th|p|br|hr|span|font|center"
          + "|h[1-6]|ul|ol|li|dl|dt|dd|a|b|strong|i|u|em|img|section|article|main|header|footer|nav"
          + "|form|blockquote|pre|o:p|col|colgroup|caption|small|big|sub|sup|figure|!doctype\\s+html)";

  private static final Pattern BEGINS =
      Pattern.compile(
          "\\A[\\uFEFF\\s]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<" + TAG + "(?:[\\s>/])",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern PAGE =
      Pattern.compile("<!doctype\\s+html|<html[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAGS =
      Pattern.compile("</?" + TAG + "(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);

  @Override
  public boolean accepts(Source source) {
    if (source.decoding().isEmpty()) {
      return false;
    }
    String text = source.decoding().get().text();
    String start = text.substring(0, Math.min(text.length(), BEGINNING));
    if (source.named(".md", ".markdown", ".txt", ".text")) {
      return BEGINS.matcher(start).find() && PAGE.matcher(start).find();
    }
    return BEGINS.matcher(start).find()
        || (source.named(".htm", ".html", ".shtml", ".xhtml") && TAGS.matcher(start).find())
        || TAGS.matcher(start).results().limit(9).count() == 9;
  }

  @Override
  public Document read(Source source) throws UnreadableDocumentException {
    Decoding decoding = PageCharset.of(source);
    org.jsoup.nodes.Document page =
        Jsoup.parse(decoding.text(), "", Parser.htmlParser().setMaxDepth(DEPTH));
    Element root = page.body();
    long shown = PageWeights.of(root, false).of(root).mass();
    boolean unhidden = PageWeights.of(root, true).of(root).mass() > UNHIDDEN * shown;
    PageText text = read(page, unhidden);
    if (text.isEmpty() && !unhidden) {
      text = read(page, true);
    }
    if (text.isEmpty()) {
      throw text.hasPictures()
          ? new UnreadableDocumentException(
              source.name(), "网页正文是图片，没有文字", "the page shows pictures and holds no text")
          : new UnreadableDocumentException(
              source.name(),
              "网页中没有正文（空白页，或正文由脚本载入）",
              "the page holds no text (it is empty, or a script loads the text)");
    }
    return text.document(source.name(), decoding.malformed());
  }

  private static PageText read(org.jsoup.nodes.Document page, boolean hidden) {
    Element root = page.body();
    PageWeights weights = PageWeights.of(root, hidden);
    PageReader reader = new PageReader(weights, PageBody.of(root, weights));
    List<PageLine> lines = PageNoise.without(reader.read(root));
    PageFacts facts = PageFacts.of(page, lines);
    List<PageLine> body = PageCopies.without(facts.rest());
    List<PageLine> titled = PageTitle.of(page, facts.value("标题")).complete(body);
    List<PageLine> all = new ArrayList<>();
    facts.pairs().forEach(pair -> all.add(PageLine.paragraph(pair.line())));
    all.addAll(PageContents.marked(titled));
    return new PageText(all, !body.isEmpty(), reader.pictures());
  }
}
