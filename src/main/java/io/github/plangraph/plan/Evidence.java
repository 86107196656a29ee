package io.github.plangraph.plan;

import io.github.plangraph.document.MappedText;
import io.github.plangraph.document.Span;

/**
 * Why a fact is believed: the words that say it, where they stand, and the rule that read them.
 *
 * @param span in the document's text, UTF-16 units
 * @param quote the words under the span, without Markdown marks
 * @param sentence the sentence around them, for people
 * @param rule name of the recogniser, such as {@code list.head}
 * @param confidence the share of facts of this kind that are right on annotated plans, 0 to 1
 */
public record Evidence(Span span, String quote, String sentence, String rule, double confidence) {

  /**
   * Facts below this confidence are candidates: listed on demand, never asserted. A little under
   * one half gave the best F1 on annotated plans left out of training.
   */
  public static final double ASSERTED = 0.45;

  /** Checks the confidence and that the sentence holds the quote. */
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    if (!sentence.contains(quote)) {
      throw new IllegalArgumentException("quote outside of its sentence: " + quote);
    }
    if (rule.isEmpty()) {
      throw new IllegalArgumentException("evidence without a rule");
    }
  }

  /** Evidence from a range of clean text; its sentence is cut at 。！？； around the range. */
  public static Evidence of(MappedText text, int start, int end, String rule, double confidence) {
    String clean = text.text();
    int from = start;
    while (from > 0 && "。！？；".indexOf(clean.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < clean.length() && (to == 0 || "。！？；".indexOf(clean.charAt(to - 1)) < 0)) {
      to++;
    }
    return new Evidence(
        text.span(start, end),
        clean.substring(start, end),
        clean.substring(from, Math.max(to, end)),
        rule,
        confidence);
  }

  /** Evidence from a whole text, such as a heading. */
  public static Evidence of(MappedText text, String rule, double confidence) {
    return new Evidence(text.span(), text.text(), text.text(), rule, confidence);
  }

  /** Whether the fact is asserted, not merely a candidate. */
  public boolean asserted() {
    return confidence >= ASSERTED;
  }
}
