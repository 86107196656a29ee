package io.github.plangraph.document;

import io.github.plangraph.document.PageWeights.Weight;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Which elements of a page hold its text.
 *
 * <p>The core is the innermost element with most of what is said in sentences outside of links.
 * What stands beside it is dropped, unless it looks like a part of the document: its number, its
 * letter, its date, its annexes, the table of its metadata.
 */
// Elements are compared as places in the tree, not by what they hold.
@SuppressWarnings("ReferenceEquality")
final class PageBody {
  /** The core holds at least this share of the sentences around it. */
  private static final double CORE = 0.8;

  /** A frame that holds more of the page than this is none, whatever its class is called. */
  private static final double FRAME = 0.2;

  private static final double LINKED = 0.5;
  private static final int SHORT = 2000;

  private static final Pattern PART =
      Pattern.compile(
          "〔(?:19|20)\\d{2}〕|第\\s*\\d+\\s*号|^附\\s*[件表录图]|^(?:各|省|市|县|区|自治区)[^。]{2,200}[：:]");

  /** （2021年3月11日第十三届全国人民代表大会第四次会议批准）. */
  private static final Pattern ADOPTED = Pattern.compile("[（(][^）)]{6,80}(?:通过|批准|修订|修正)[）)]$");

  private static final Pattern DATED =
      Pattern.compile(
          "^[\\p{IsHan}\\s]{0,40}(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|二[〇○]\\S{2}年.{1,3}月.{1,3}日)$");

  private final PageWeights weights;
  private final Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Element core;
  private final long most;

  private PageBody(PageWeights weights, Element core) {
    this.weights = weights;
    this.core = core;
    this.most = weights.of(core).mass() / 2;
  }

  /** Finds the text below the root of a page. */
  static PageBody of(Element root, PageWeights weights) {
    Element core = core(root, weights);
    PageBody body = new PageBody(weights, core);
    Element inner = core;
    for (Element around = core.parent(); inner != root && around != null; ) {
      boolean before = true;
      for (Element child : around.children()) {
        before &= child != inner;
        if (child != inner && !body.isPart(child, before)) {
          body.dropped.add(child);
        }
      }
      inner = around;
      around = around.parent();
    }
    body.prune(core);
    return body;
  }

  private static Element core(Element root, PageWeights weights) {
    Element core = root;
    for (Element next = root; next != null; ) {
      core = next;
      next = null;
      boolean data = core.normalName().equals("table") && PageTable.isData(core, weights);
      for (Element child : core.children()) {
        boolean most = weights.of(child).mass() >= weights.of(core).mass() * CORE;
        next = !data && next == null && most && weights.of(child).mass() > 0 ? child : next;
      }
    }
    return core;
  }

  boolean isCore(Element element) {
    return element == core;
  }

  boolean isDropped(Element element) {
    return dropped.contains(element);
  }

  /** Whether an element holds at least half of the text. */
  boolean isMost(Element element) {
    return weights.of(element).mass() > most;
  }

  /** Whether an element beside the core belongs to the document. */
  private boolean isPart(Element element, boolean before) {
    Weight weight = weights.of(element);
    if (weight.chars() == 0 || (PageElement.isFrame(element) && !isMost(element))) {
      return false;
    }
    if (weight.chars() >= SHORT) {
      return !weight.isLinked(LINKED) && isLong(weight, before);
    }
    String text = element.text().strip();
    if (PageKeys.count(text) >= (before ? 1 : 3)) {
      return !weight.isLinked(LINKED);
    }
    boolean annex = text.startsWith("附件");
    if ((weight.isLinked(LINKED) && !annex) || PageNoise.isFoot(text)) {
      return false;
    }
    return isLong(weight, before) || isShortPart(text) || (before && PageTitle.isTitle(text));
  }

  private static boolean isShortPart(String text) {
    return PART.matcher(text).find()
        || ADOPTED.matcher(text).find()
        || DATED.matcher(text).matches();
  }

  /** Whether it is so long, in sentences, that it is no notice of the site. */
  private boolean isLong(Weight weight, boolean before) {
    boolean sentences = weight.stops() >= 2 && (before || weight.mass() > most / 3);
    return sentences || weight.mass() > most;
  }

  /** Drops what stands inside of the core without being text: menus, buttons, lists of links. */
  private void prune(Element element) {
    for (Element child : element.children()) {
      if (isNoise(child)) {
        dropped.add(child);
      } else {
        prune(child);
      }
    }
  }

  private boolean isNoise(Element element) {
    Weight weight = weights.of(element);
    if (weight.chars() == 0) {
      return false;
    }
    boolean links = weight.links() >= 3 && weight.isLinked(LINKED);
    boolean frame = PageElement.isFrame(element) && weight.mass() < most * 2 * FRAME;
    boolean plain = weight.stops() > 0 && !weight.isLinked(LINKED / 2);
    boolean noise = links || (frame && !plain);
    return noise && !(weight.chars() < SHORT && isShortPart(element.text().strip()));
  }
}
