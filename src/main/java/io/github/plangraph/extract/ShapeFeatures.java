package io.github.plangraph.extract;

import io.github.plangraph.extract.Skeleton.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the classifiers see of a name or a pair in the {@link Skeleton} of its passage. */
final class ShapeFeatures {

  /** So many tokens are looked at on either side. */
  private static final int REACH = 16;

  private static final Set<String> GOVERNING =
      Set.of("develop", "use", "support", "standardise", "demonstrate", "weak");

  private final String text;
  private final NameGroups groups;
  private final Skeleton skeleton;

  // The pairs of two lists share what is before, between and behind them.
  private final Map<Integer, Phrase> before = new HashMap<>();
  private final Map<Integer, Phrase> after = new HashMap<>();
  private final Map<Integer, Phrase> leads = new HashMap<>();
  private final Map<Integer, Phrase> rests = new HashMap<>();
  private final Map<Reading.Range, Gap> gaps = new HashMap<>();

  ShapeFeatures(Reading reading, List<Candidate> names) {
    text = reading.text;
    groups = new NameGroups(reading, names);
    skeleton = new Skeleton(reading, groups);
  }

  /** What leads to an offset in its own sentence. */
  private Phrase before(int at) {
    return before.computeIfAbsent(at, a -> last(skeleton.between(0, a)).lastSentence());
  }

  private Phrase after(int at) {
    return after.computeIfAbsent(
        at, a -> first(skeleton.between(a, text.length())).firstSentence());
  }

  private static Phrase last(List<Token> tokens) {
    return Phrase.unbracketed(tokens.subList(Math.max(0, tokens.size() - REACH), tokens.size()));
  }

  private static Phrase first(List<Token> tokens) {
    return Phrase.unbracketed(tokens.subList(0, Math.min(REACH, tokens.size())));
  }

  /** What leads to an offset in its own clause. */
  private Phrase lead(int at) {
    return leads.computeIfAbsent(at, a -> before(a).lastClause());
  }

  private Phrase rest(int at) {
    return rests.computeIfAbsent(at, a -> after(a).firstClause());
  }

  private Gap gap(int from, int to) {
    return gaps.computeIfAbsent(
        new Reading.Range(from, to),
        g -> new Gap(Phrase.unbracketed(skeleton.between(g.start(), g.end()))));
  }

  /** The verb that governs what follows; empty if there is none. */
  private static String verb(Phrase before) {
    List<Token> tokens = before.tokens();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (GOVERNING.contains(tokens.get(i).symbol())) {
        return tokens.get(i).word();
      }
    }
    return "";
  }

  private int tail(Candidate name) {
    return Joined.of(text, Math.max(name.start(), name.end() - 2), name.end()).hash();
  }

  private static int hash(Phrase phrase) {
    return phrase.symbols().hash();
  }

  /** Of what the passage commits to do with a name. */
  void commitment(Features f, Candidate name) {
    int start = groups.start(name);
    int end = groups.end(name);
    Phrase lead = lead(start);
    Phrase rest = rest(end);
    int near = hash(lead.last(1));
    int next = hash(rest.first(1));
    int nextTwo = hash(rest.first(2));
    Joined opening = lead.first(1).symbols();
    f.add(240, near);
    f.add(241, hash(lead.last(2)));
    f.add(242, hash(lead.last(3)));
    f.add(243, next);
    f.add(244, nextTwo);
    f.add(245, hash(rest.first(3)));
    f.add(246, near, next);
    f.add(247, hash(lead.last(2)), nextTwo);
    f.add(248, opening.hash(), nextTwo);
    f.add(249, tail(name), near);
    f.add(250, tail(name), next);
    int verb = verb(before(start)).hashCode();
    f.add(251, verb, next);
    f.add(252, verb, tail(name));
    f.add(253, verb(lead).hashCode(), nextTwo);
    Phrase beyond = after(end).from(rest.size() + 1);
    int bridge = opening.with("|").with(rest.first(1).symbols()).hash();
    f.add(254, bridge, hash(beyond.first(1)));
    for (Token t : rest.first(5).tokens()) {
      f.add(255, t.word());
    }
    for (Token t : lead.last(5).tokens()) {
      f.add(256, t.word());
    }
    f.add(257, Math.min(4, lead.count("T")), Math.min(3, rest.count("T")));
  }

  /** Of how two names are related; the order of the pair matters. */
  void pair(Features f, Candidate a, Candidate b) {
    boolean forward = a.start() < b.start();
    Candidate first = forward ? a : b;
    Candidate second = forward ? b : a;
    boolean together = groups.together(first, second);
    int order = (forward ? 1 : 0) + (together ? 2 : 0);
    int from = together ? first.end() : groups.end(first);
    int to = together ? second.start() : groups.start(second);
    Gap gap = gap(from, to);
    int farther = order + 4 * (gap.stops * 4 + gap.commas);
    f.add(200, farther);
    f.add(201, farther, gap.technologies * 4 + gap.sectors);
    gap.add(f, order);
    around(f, gap.middle, lead(groups.start(first)), rest(groups.end(second)), order);
    rivals(f, a, b, farther);
    f.add(216, common(a, b), farther);
    f.add(217, tail(b), order);
    f.add(219, tail(a), order);
    f.add(226, ends(a, b), order);
    f.add(222, Math.min(12, to - from), farther);
  }

  private static void around(Features f, Joined middle, Phrase lead, Phrase rest, int order) {
    Joined near = lead.last(1).symbols();
    Joined next = rest.first(1).symbols();
    Joined upToMiddle = near.with("|").with(middle);
    f.add(208, hash(lead.last(2)), order);
    f.add(209, near.hash(), order);
    f.add(210, next.hash(), order);
    f.add(211, hash(rest.first(2)), order);
    f.add(212, upToMiddle.hash(), order);
    f.add(214, middle.with("|").with(next).hash(), order);
    f.add(215, upToMiddle.with("|").with(next).hash(), order);
    f.add(223, lead.first(1).symbols().with("|").with(middle).hash(), order);
    for (Token t : rest.first(3).tokens()) {
      f.add(225, t.symbol(), order);
    }
  }

  /** Whether the clause of either has another name that the other one may rather belong to. */
  private void rivals(Features f, Candidate a, Candidate b, int farther) {
    int ofA = rival(a, b);
    int ofB = rival(b, a);
    f.add(230, ofA * 3 + ofB, farther);
    f.add(231, ofA, farther);
    f.add(232, ofB, farther);
  }

  /**
   * 0 none; 1 in the clause of {@code name} stands another group of the kind of {@code other}; 2
   * beside it.
   */
  private int rival(Candidate name, Candidate other) {
    int own = groups.start(other);
    String letter = NameGroups.letter(other);
    Phrase lead = lead(groups.start(name));
    Phrase rest = rest(groups.end(name));
    if (rivals(lead.last(2), letter, own) || rivals(rest.first(2), letter, own)) {
      return 2;
    }
    return rivals(lead, letter, own) || rivals(rest, letter, own) ? 1 : 0;
  }

  private static boolean rivals(Phrase phrase, String letter, int own) {
    for (Token token : phrase.tokens()) {
      if (token.name() && token.symbol().equals(letter) && token.start() != own) {
        return true;
      }
    }
    return false;
  }

  /** 1 if they have two characters in a row in common. */
  private int common(Candidate a, Candidate b) {
    for (int i = b.start(); i + 2 <= b.end(); i++) {
      for (int j = a.start(); j + 2 <= a.end(); j++) {
        if (text.regionMatches(j, text, i, 2)) {
          return 1;
        }
      }
    }
    return 0;
  }

  /** How many characters the ends have in common: 嵌入式物流 and 物流. */
  private int ends(Candidate a, Candidate b) {
    int n = 0;
    while (n < 3
        && a.end() - n > a.start()
        && b.end() - n > b.start()
        && text.charAt(a.end() - n - 1) == text.charAt(b.end() - n - 1)) {
      n++;
    }
    return n;
  }
}
