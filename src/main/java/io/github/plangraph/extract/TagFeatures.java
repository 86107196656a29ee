package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the tagger sees of each character of a passage: the characters around it, the labels of the
 * vocabularies over it, what the grammar makes of it, the word it stands in, and the stretch
 * between delimiters with what closes it.
 */
final class TagFeatures {

  private static final String DELIMITERS = "，。；：、（）“”《》的和与及等！？—()[]【】\t ,;:";

  private final Reading reading;
  private final String text;

  private final FoldedText characters;
  private final int[][] labels;
  private final int[] rule;
  private final int[] item;
  private final WordFeatures words;
  private final int[] segmentStart;
  private final int[] segmentEnd;
  private final int[] closing;
  private final int[] verb;
  private final int[] nextAction;
  private final int role;

  TagFeatures(Reading reading, List<Enumeration> lists, List<Candidate> byRule) {
    this.reading = reading;
    text = reading.text;
    int n = text.length();
    characters = new FoldedText(text, DELIMITERS, reading.lexicon.shapes());
    labels = labels();
    rule = rules(byRule, n);
    item = items(lists, n);
    words = new WordFeatures(text, reading.words());
    segmentStart = new int[n];
    segmentEnd = new int[n];
    segments(n);
    closing = closings(n);
    verb = verbs(n);
    nextAction = actions(n);
    role = reading.passage.scope().section().map(Section::role).map(Enum::ordinal).orElse(-1);
  }

  /** Features of each character of a sentence. */
  long[][] of(Reading.Range sentence) {
    long[][] all = new long[sentence.end() - sentence.start()][];
    Features features = new Features();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      characters(features, i);
      vocabulary(features, i);
      grammar(features, i);
      shapes(features, i);
      words.add(features, i);
      segment(features, i);
      context(features, i, sentence);
      all[i - sentence.start()] = features.take();
    }
    return all;
  }

  private char at(int i) {
    return characters.at(i);
  }

  private void characters(Features f, int i) {
    char a = at(i - 2);
    char b = at(i - 1);
    char c = at(i);
    char d = at(i + 1);
    char e = at(i + 2);
    f.add(1, c);
    f.add(2, b);
    f.add(3, d);
    f.add(4, a);
    f.add(5, e);
    f.add(6, b, c);
    f.add(7, c, d);
    f.add(8, a, b);
    f.add(9, d, e);
    f.add(10, b, c, d);
    f.add(11, a, b, c);
    f.add(12, c, d, e);
    f.add(13, at(i + 3), e, d);
    f.add(14, at(i - 3), a, b);
    f.add(15, characters.kind(i - 1), characters.kind(i), characters.kind(i + 1));
  }

  private void vocabulary(Features f, int i) {
    int both = 0;
    for (int s = 0; s < labels.length; s++) {
      int state = labels[s][i];
      both = both * 4 + Math.min(3, state & 3);
      if (state != 0) {
        f.add(20, s, state);
        f.add(21, s, state & 3, at(i));
      }
    }
    f.add(22, both);
    f.add(23, both, i + 1 < text.length() ? first(i + 1) : 0);
    f.add(24, both, i > 0 ? first(i - 1) : 0);
  }

  private int first(int i) {
    return labels[0][i] * 64 + labels[1][i];
  }

  /** How often names of the vocabularies begin, end and go on like this. */
  private void shapes(Features f, int i) {
    int ends = characters.often(i - 1, 1);
    int begins = characters.often(i, 0);
    int goesOn = characters.often(i, 2);
    f.add(70, ends);
    f.add(71, begins);
    f.add(72, goesOn);
    f.add(73, ends, characters.kind(i + 1));
    f.add(74, begins, characters.kind(i - 1));
    f.add(75, ends, goesOn);
    f.add(76, begins, characters.often(i - 1, 2));
    int start = segmentStart[i];
    int end = segmentEnd[i];
    int last = characters.often(end - 2, 1);
    int first = characters.often(start, 0);
    f.add(77, last, Math.min(4, end - 1 - i));
    f.add(78, first, Math.min(4, i - start));
    f.add(79, last, first, at(end));
  }

  private void grammar(Features f, int i) {
    int before = i > 0 ? rule[i - 1] : 0;
    int after = i + 1 < text.length() ? rule[i + 1] : 0;
    f.add(30, rule[i]);
    f.add(31, before, rule[i], after);
    f.add(32, item[i]);
    f.add(33, item[i], rule[i]);
    f.add(34, item[i] & 7, at(i), at(i + 1));
  }

  private void segment(Features f, int i) {
    int start = segmentStart[i];
    int end = segmentEnd[i];
    int fromStart = Math.min(6, i - start);
    int toEnd = Math.min(6, end - 1 - i);
    int length = Math.min(12, end - start);
    f.add(50, fromStart, toEnd);
    f.add(51, length, fromStart);
    f.add(52, at(start - 1), at(end), fromStart);
    f.add(53, at(start - 1), at(end), toEnd);
    f.add(54, at(start), at(start + 1), fromStart);
    f.add(55, at(end - 2), at(end - 1), toEnd);
    f.add(56, at(end - 2), at(end - 1), closing[i]);
    f.add(57, at(end), at(end + 1), at(end + 2));
    f.add(58, at(start - 2), at(start - 1), fromStart);
  }

  private void context(Features f, int i, Reading.Range sentence) {
    f.add(60, closing[i]);
    f.add(61, closing[i], item[i] & 7);
    f.add(62, verb[i]);
    f.add(63, verb[i], nextAction[i]);
    f.add(64, nextAction[i], Math.min(4, segmentEnd[i] - i));
    f.add(65, role);
    f.add(66, Math.min(2, reading.depth[i]), at(i));
    f.add(67, reading.passage.kind().ordinal(), i < reading.passage.lead() ? 1 : 0);
    f.add(68, at(sentence.start()), at(sentence.start() + 1));
    f.add(69, first(i) & 3, closing[i], verb[i]);
  }

  /** For each scheme and character: place in the longest label over it, and its length. */
  private int[][] labels() {
    Scheme[] schemes = Scheme.values();
    int[][] states = new int[schemes.length][text.length()];
    int[][] lengths = new int[schemes.length][text.length()];
    for (Lexicon.Hit hit : reading.hits) {
      for (Map.Entry<Scheme, Concept> entry : hit.concepts().entrySet()) {
        int s = entry.getKey().ordinal();
        for (int i = hit.start(); i < hit.end(); i++) {
          if (hit.length() > lengths[s][i]) {
            lengths[s][i] = hit.length();
            int place = i == hit.start() ? 1 : i == hit.end() - 1 ? 3 : 2;
            states[s][i] = place + 4 * Math.min(6, hit.length());
          }
        }
      }
    }
    return states;
  }

  private static int[] rules(List<Candidate> byRule, int n) {
    int[] rule = new int[n];
    for (Candidate name : byRule) {
      int kind = 1 + name.scheme().ordinal() + 8 * Math.floorMod(name.rule().hashCode(), 64);
      for (int i = name.start(); i < name.end(); i++) {
        int place = i == name.start() ? 1 : i == name.end() - 1 ? 3 : 2;
        rule[i] = kind * 4 + place;
      }
    }
    return rule;
  }

  private int[] items(List<Enumeration> lists, int n) {
    int[] states = new int[n];
    for (Enumeration list : lists) {
      Optional<ListTyping> typing = ListTyping.of(reading, list);
      int type = typing.map(t -> 1 + t.scheme().ordinal()).orElse(0);
      int head = list.head().map(h -> h.kind().hashCode() & 63).orElse(0);
      for (Enumeration.Item part : list.items()) {
        for (int i = part.start(); i < part.end(); i++) {
          int place = i == part.start() ? 1 : i == part.end() - 1 ? 3 : 2;
          states[i] = place + 8 * (type + 8 * (head + (list.closed() ? 64 : 0)));
        }
      }
    }
    return states;
  }

  private void segments(int n) {
    int start = 0;
    for (int i = 0; i <= n; i++) {
      if (i == n || DELIMITERS.indexOf(text.charAt(i)) >= 0) {
        Arrays.fill(segmentStart, start, i, start);
        Arrays.fill(segmentEnd, start, i, i);
        if (i < n) {
          segmentStart[i] = i;
          segmentEnd[i] = i + 1;
        }
        start = i + 1;
      }
    }
  }

  /**
   * The noun that the next 等 in the clause closes with, as a hash of its class or first characters.
   */
  private int[] closings(int n) {
    int[] closing = new int[n];
    int current = 0;
    for (int i = n - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if ("，。；：！？".indexOf(c) >= 0) {
        current = 0;
      } else if (Words.closes(text, i)) {
        current = 1 + at(i + 1) * 65536 + at(i + 2);
      }
      closing[i] = current;
    }
    return closing;
  }

  private int[] verbs(int n) {
    int[] states = new int[n];
    for (Reading.Range sentence : reading.sentences) {
      for (WordList.Found found : reading.verbs) {
        if (found.start() >= sentence.start() && found.end() <= sentence.end()) {
          Arrays.fill(states, found.end(), sentence.end(), found.word().hashCode());
        }
      }
    }
    return states;
  }

  /** The action noun that follows next in the clause, within ten characters. */
  private int[] actions(int n) {
    int[] states = new int[n];
    for (WordList.Found action : Words.ACTIONS.find(text)) {
      for (int i = action.start() - 1; i >= Math.max(0, action.start() - 10); i--) {
        if ("，。；".indexOf(text.charAt(i)) >= 0) {
          break;
        }
        states[i] = action.kind().hashCode();
      }
    }
    return states;
  }
}
