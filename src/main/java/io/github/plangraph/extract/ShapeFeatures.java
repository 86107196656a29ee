package io.github.plangraph.extract;

import io.github.plangraph.extract.NameGroups.Group;
import io.github.plangraph.extract.Skeleton.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the classifiers see of a name or a pair in the {@link Skeleton} of its passage. */
final class ShapeFeatures {

  private static final String SENTENCE = "。";
  private static final String COMMA = "，";
  private static final Set<String> STOPS = Set.of(SENTENCE, COMMA, "：");
  private static final Set<String> GOVERNING =
      Set.of("develop", "use", "support", "standardise", "demonstrate", "weak");

  private final String text;
  private final NameGroups groups;
  private final Skeleton skeleton;

  ShapeFeatures(Reading reading, List<Candidate> names) {
    text = reading.text;
    groups = new NameGroups(reading, names);
    skeleton = new Skeleton(reading, groups);
  }

  private static String symbols(List<Token> tokens) {
    return tokens.stream().map(Token::symbol).collect(Collectors.joining(" "));
  }

  private static List<Token> first(List<Token> tokens, int n) {
    return tokens.subList(0, Math.min(n, tokens.size()));
  }

  private static List<Token> last(List<Token> tokens, int n) {
    return tokens.subList(Math.max(0, tokens.size() - n), tokens.size());
  }

  private static int count(List<Token> tokens, String symbol) {
    return (int) tokens.stream().filter(t -> t.symbol().equals(symbol)).count();
  }

  /** Those behind the last stop: what leads to the place in its own clause. */
  private static List<Token> lastClause(List<Token> tokens) {
    int from = tokens.size();
    while (from > 0 && !STOPS.contains(tokens.get(from - 1).symbol())) {
      from--;
    }
    return tokens.subList(from, tokens.size());
  }

  private static List<Token> firstClause(List<Token> tokens) {
    int to = 0;
    while (to < tokens.size() && !STOPS.contains(tokens.get(to).symbol())) {
      to++;
    }
    return tokens.subList(0, to);
  }

  /** Without insertions in brackets. */
  private static List<Token> unbracketed(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      depth += token.symbol().equals("（") ? 1 : 0;
      if (depth == 0) {
        kept.add(token);
      }
      depth -= token.symbol().equals("）") && depth > 0 ? 1 : 0;
    }
    return kept;
  }

  private List<Token> before(int at) {
    List<Token> tokens = unbracketed(last(skeleton.between(0, at), 16));
    int from = tokens.size();
    while (from > 0 && !tokens.get(from - 1).symbol().equals(SENTENCE)) {
      from--;
    }
    return tokens.subList(from, tokens.size());
  }

  private List<Token> after(int at) {
    List<Token> tokens = unbracketed(first(skeleton.between(at, text.length()), 16));
    int to = 0;
    while (to < tokens.size() && !tokens.get(to).symbol().equals(SENTENCE)) {
      to++;
    }
    return tokens.subList(0, to);
  }

  private static Optional<Token> verb(List<Token> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (GOVERNING.contains(before.get(i).symbol())) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  private String tail(Candidate name) {
    return text.substring(Math.max(name.start(), name.end() - 2), name.end());
  }

  /** Of what the passage commits to do with a name. */
  void commitment(Features f, Candidate name) {
    int start = groups.of(name).map(Group::start).orElse(name.start());
    int end = groups.of(name).map(Group::end).orElse(name.end());
    List<Token> before = before(start);
    List<Token> after = after(end);
    List<Token> lead = lastClause(before);
    List<Token> rest = firstClause(after);
    String near = symbols(last(lead, 1));
    String next = symbols(first(rest, 1));
    f.add(240, near);
    f.add(241, symbols(last(lead, 2)));
    f.add(242, symbols(last(lead, 3)));
    f.add(243, next);
    f.add(244, symbols(first(rest, 2)));
    f.add(245, symbols(first(rest, 3)));
    f.add(246, near, next);
    f.add(247, symbols(last(lead, 2)), symbols(first(rest, 2)));
    f.add(248, symbols(first(lead, 1)), symbols(first(rest, 2)));
    f.add(249, tail(name), near);
    f.add(250, tail(name), next);
    String verb = verb(before).map(Token::word).orElse("");
    f.add(251, verb, next);
    f.add(252, verb, tail(name));
    f.add(253, verb(lead).map(Token::word).orElse(""), symbols(first(rest, 2)));
    List<Token> beyond = after.subList(Math.min(after.size(), rest.size() + 1), after.size());
    f.add(254, symbols(first(lead, 1)) + "|" + next, symbols(first(beyond, 1)));
    for (Token t : first(rest, 5)) {
      f.add(255, t.word());
    }
    for (Token t : last(lead, 5)) {
      f.add(256, t.word());
    }
    f.add(257, Math.min(4, count(lead, "T")), Math.min(3, count(rest, "T")));
  }

  /** Of how two names are related; the order of the pair matters. */
  void pair(Features f, Candidate a, Candidate b) {
    boolean forward = a.start() < b.start();
    Candidate first = forward ? a : b;
    Candidate second = forward ? b : a;
    Optional<Group> one = groups.of(first);
    Optional<Group> other = groups.of(second);
    boolean together = one.isPresent() && one.equals(other);
    int order = (forward ? 1 : 0) + (together ? 2 : 0);
    int from = together ? first.end() : one.map(Group::end).orElse(first.end());
    int to = together ? second.start() : other.map(Group::start).orElse(second.start());
    List<Token> gap = unbracketed(skeleton.between(from, to));
    int stops = Math.min(2, count(gap, SENTENCE));
    int commas = Math.min(3, count(gap, COMMA));
    int farther = order + 4 * (stops * 4 + commas);
    f.add(200, farther);
    f.add(201, farther, Math.min(3, count(gap, "T")) * 4 + Math.min(3, count(gap, "S")));
    between(f, gap, order, stops);
    around(
        f,
        gap,
        one.map(Group::start).orElse(first.start()),
        other.map(Group::end).orElse(second.end()),
        order);
    rivals(f, a, b, farther);
    f.add(216, common(a, b), farther);
    f.add(217, tail(b), order);
    f.add(219, tail(a), order);
    f.add(226, ends(a, b), order);
    f.add(222, Math.min(12, to - from), farther);
  }

  private static void between(Features f, List<Token> gap, int order, int stops) {
    List<Token> end = lastClause(gap);
    List<Token> begin = firstClause(gap);
    f.add(202, gap.size() > 6 ? "…" : symbols(gap), order);
    f.add(203, symbols(first(begin, 2)), order);
    f.add(204, symbols(last(end, 2)), order);
    f.add(205, symbols(last(end, 4)), order + 4 * stops);
    f.add(206, symbols(first(begin, 4)), order + 4 * stops);
    f.add(213, symbols(first(begin, 1)) + "|" + symbols(last(end, 1)), order + 4 * stops);
    f.add(228, symbols(first(begin, 1)), order);
    f.add(229, symbols(last(end, 1)), order);
    Set<String> seen = new HashSet<>();
    for (Token t : gap) {
      if (seen.add(t.symbol())) {
        f.add(207, t.symbol(), order + 4 * stops);
      }
      if (seen.add("w" + t.word())) {
        f.add(224, t.word(), order);
      }
    }
  }

  private void around(Features f, List<Token> gap, int start, int end, int order) {
    List<Token> lead = lastClause(before(start));
    List<Token> rest = firstClause(after(end));
    String near = symbols(last(lead, 1));
    String next = symbols(first(rest, 1));
    f.add(208, symbols(last(lead, 2)), order);
    f.add(209, near, order);
    f.add(210, next, order);
    f.add(211, symbols(first(rest, 2)), order);
    String middle =
        gap.size() > 4 ? symbols(first(gap, 1)) + "…" + symbols(last(gap, 1)) : symbols(gap);
    f.add(212, near + "|" + middle, order);
    f.add(214, middle + "|" + next, order);
    f.add(215, near + "|" + middle + "|" + next, order);
    f.add(223, symbols(first(lead, 1)) + "|" + middle, order);
    for (Token t : first(rest, 3)) {
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
    int start = groups.of(name).map(Group::start).orElse(name.start());
    int end = groups.of(name).map(Group::end).orElse(name.end());
    int own = groups.of(other).map(Group::start).orElse(other.start());
    String letter = other.scheme().name().substring(0, 1);
    List<Token> lead = lastClause(before(start));
    List<Token> rest = firstClause(after(end));
    boolean beside =
        last(lead, 2).stream().anyMatch(t -> rivals(t, letter, own))
            || first(rest, 2).stream().anyMatch(t -> rivals(t, letter, own));
    boolean inClause =
        lead.stream().anyMatch(t -> rivals(t, letter, own))
            || rest.stream().anyMatch(t -> rivals(t, letter, own));
    return beside ? 2 : inClause ? 1 : 0;
  }

  private static boolean rivals(Token token, String letter, int own) {
    return token.name() && token.symbol().equals(letter) && token.start() != own;
  }

  private int common(Candidate a, Candidate b) {
    String one = text.substring(a.start(), a.end());
    for (int i = b.start(); i + 2 <= b.end(); i++) {
      if (one.contains(text.substring(i, i + 2))) {
        return 1;
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
