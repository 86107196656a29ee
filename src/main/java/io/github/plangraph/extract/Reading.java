package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.nlp.Segmenter;
import io.github.plangraph.nlp.Token;
import io.github.plangraph.plan.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A passage with what several recognisers ask of it, found once: labels of the lexicon, verbs,
 * bracket depth, sentences and clauses.
 */
final class Reading {

  /** A range of the passage's clean text. */
  record Range(int start, int end) {

    boolean holds(int at) {
      return start <= at && at < end;
    }
  }

  final Passage passage;
  final Lexicon lexicon;
  final String text;
  final int[] depth;
  final List<Lexicon.Hit> hits;
  final LabelPlaces labels;
  final List<WordList.Found> verbs;
  final List<Range> sentences;
  private List<Token> words = List.of();
  private @Nullable BitSet wordEnds;

  Reading(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    text = passage.text().text();
    depth = Brackets.depth(text);
    hits = new ArrayList<>(lexicon.match(text));
    hits.removeIf(this::straddled);
    labels = new LabelPlaces(hits, text.length());
    verbs = verbs();
    sentences = split(passage.body(), text.length(), "。！？；;");
  }

  /** The words of the text, found when first asked for. */
  List<Token> words() {
    if (words.isEmpty()) {
      words = Segmenter.segment(text);
    }
    return words;
  }

  /**
   * Whether a place of two characters is the end of one word and the beginning of another (高要 in
   * 提高要素配置效率, 海地 in 沿海地区).
   */
  private boolean straddled(Lexicon.Hit hit) {
    if (hit.length() != 2
        || hit.concepts().size() > 1
        || !hit.concepts().containsKey(Scheme.REGION)) {
      return false;
    }
    if (wordEnds == null) {
      wordEnds = new BitSet(text.length() + 1);
      wordEnds.set(0);
      words().forEach(word -> wordEnds.set(word.end()));
    }
    return wordEnds.get(hit.start() + 1) && !(wordEnds.get(hit.start()) && wordEnds.get(hit.end()));
  }

  /** The sentence around an offset. */
  Range sentence(int at) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Range sentence = sentences.get(middle);
      if (sentence.holds(at)) {
        return sentence;
      } else if (sentence.start() > at) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return new Range(0, text.length());
  }

  /** Ranges between these marks, at the bracket depth of the range's start. */
  List<Range> split(int start, int end, String marks) {
    List<Range> parts = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0 && depth[i] == 0) {
        if (i > from) {
          parts.add(new Range(from, i + 1));
        }
        from = i + 1;
      }
    }
    if (from < end) {
      parts.add(new Range(from, end));
    }
    return parts;
  }

  /** The last verb that begins before {@code at} in the same sentence. */
  Optional<WordList.Found> verbBefore(int at) {
    Range sentence = sentence(Math.max(0, at - 1));
    int low = 0;
    int high = verbs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (verbs.get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= 0 && verbs.get(i).start() >= sentence.start(); i--) {
      if (verbs.get(i).end() <= at) {
        return Optional.of(verbs.get(i));
      }
    }
    return Optional.empty();
  }

  /** Verbs, without those inside a longer label (应用 in 应用软件). */
  private List<WordList.Found> verbs() {
    return Words.VERBS.find(text).stream().filter(v -> !labels.cover(v.start(), v.end())).toList();
  }
}
