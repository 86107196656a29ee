package io.github.plangraph.document;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much text each element of a page holds, counted in one pass; hidden and silent elements weigh
 * nothing.
 */
final class PageWeights {
  /** A text with a full stop counts for more than one with commas, a menu's for least. */
  private static final int SENTENCE = 10;

  private static final int CLAUSE = 4;
  private static final String PUNCTUATION = "，：、";

  /** Sums of one element. */
  static final class Weight {
    private int chars;
    private int linked;
    private int links;
    private int stops;
    private int tables;
    private long mass;

    /** Visible characters that are not blank. */
    int chars() {
      return chars;
    }

    /** How many of them lie in links. */
    int linked() {
      return linked;
    }

    int links() {
      return links;
    }

    /** How many times 。 or ；. */
    int stops() {
      return stops;
    }

    /** Tables below it, itself not counted. */
    int tables() {
      return tables;
    }

    /** Characters outside of links, those of sentences weighing more. */
    long mass() {
      return mass;
    }

    boolean isLinked(double share) {
      return linked > chars * share;
    }

    private void add(Weight other) {
      chars += other.chars;
      linked += other.linked;
      links += other.links;
      stops += other.stops;
      tables += other.tables;
      mass += other.mass;
    }
  }

  private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
  private final boolean hidden;

  private PageWeights(boolean hidden) {
    this.hidden = hidden;
  }

  /**
   * Weighs the elements below a root.
   *
   * @param hidden whether hidden elements count
   */
  static PageWeights of(Element root, boolean hidden) {
    PageWeights weights = new PageWeights(hidden);
    weights.weigh(root, false);
    return weights;
  }

  Weight of(Element element) {
    return weights.getOrDefault(element, new Weight());
  }

  /** Whether the element shows no text at all, because it is hidden or no text. */
  boolean isMute(Element element) {
    return PageElement.isSilent(element) || (!hidden && PageElement.isHidden(element));
  }

  private Weight weigh(Element element, boolean inLink) {
    Weight sum = new Weight();
    weights.put(element, sum);
    if (isMute(element)) {
      return sum;
    }
    boolean linked = inLink || PageElement.isLink(element);
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        count(text.getWholeText(), linked, sum);
      } else if (child instanceof Element inner) {
        sum.add(weigh(inner, linked));
        sum.tables += inner.normalName().equals("table") ? 1 : 0;
      }
    }
    sum.links += linked && !inLink ? 1 : 0;
    return sum;
  }

  private static void count(String text, boolean linked, Weight sum) {
    int chars = 0;
    int marks = 0;
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      chars += Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : 1;
      marks += PUNCTUATION.indexOf(c) >= 0 ? 1 : 0;
      stops += c == '。' || c == '；' ? 1 : 0;
    }
    sum.chars += chars;
    sum.linked += linked ? chars : 0;
    sum.stops += linked ? 0 : stops;
    int factor = stops > 0 ? SENTENCE : marks > 0 ? CLAUSE : 1;
    sum.mass += linked ? 0 : (long) chars * factor;
  }
}
