package io.github.plangraph.extract;

import io.github.plangraph.extract.Enumeration.Item;
import java.util.List;

/**
 * Where the first item of a list begins. Every place behind a verb, a preposition, 的 or a
 * conjunction is tried; the best is late, leaves no verb inside, and makes the item like the others
 * in length, end or standing in the vocabulary: 面向[研发设计]、生产制造 and 面向研发[设计]、生产 differ by parallelism
 * alone.
 */
final class FirstItem {

  private final Reading reading;
  private final String text;

  FirstItem(Reading reading) {
    this.reading = reading;
    text = reading.text;
  }

  int start(int from, int mark, List<Item> others) {
    int best = from;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int cut = Math.max(from, mark - 24); cut < mark; cut++) {
      boolean joined = "和与及或".indexOf(text.charAt(cut)) >= 0 && !reading.labels.beginsAt(cut);
      if (!joined && (cut == from || opens(from, cut))) {
        double score = score(cut, mark, others, cut == from);
        if (score >= bestScore) {
          bestScore = score;
          best = cut;
        }
      }
    }
    return best;
  }

  private boolean opens(int from, int cut) {
    if (reading.depth[cut] > reading.depth[Math.max(from, cut - 1)]) {
      return false;
    }
    char before = text.charAt(cut - 1);
    if ("的和与及对在为以将把等从用成是向”）》".indexOf(before) >= 0) {
      return !reading.labels.spans(cut);
    }
    String left = text.substring(from, cut);
    if (before == '集' && text.indexOf("于一体", cut) > 0) {
      return !reading.labels.spans(cut);
    }
    boolean opener =
        Words.VERBS.endOf(left).isPresent()
            || Words.OPENERS.endOf(left).isPresent()
            || Words.ACTIONS.endOf(left).isPresent();
    return opener && !reading.labels.spans(cut);
  }

  private double score(int cut, int mark, List<Item> others, boolean clauseStart) {
    int length = mark - cut;
    double mean = others.stream().mapToInt(i -> i.end() - i.start()).average().orElse(4);
    double score = -0.35 * Math.abs(length - mean) - 0.05 * length;
    if (length < 2) {
      score -= 6;
    }
    int bare = Words.skipModifiers(text, cut, mark);
    if (reading.labels.is(bare, mark)) {
      score += 3;
    }
    String item = text.substring(cut, mark);
    for (Item other : others) {
      if (other.end() > other.start() && text.charAt(other.end() - 1) == item.charAt(length - 1)) {
        score += 0.5;
        break;
      }
    }
    for (WordList.Found verb : reading.verbs) {
      boolean named = verb.start() == cut && length == 4 && Words.PROCESSES.contains(verb.word());
      boolean develops = !named && !verb.kind().equals("weak") && verb.word().length() > 1;
      if (develops && verb.start() >= cut && verb.end() < mark) {
        score -= verb.start() == cut ? 2.5 : 1.2;
      }
    }
    if (item.indexOf('的') >= 0) {
      score -= 1.5;
    }
    return clauseStart ? score - 0.4 : score;
  }
}
