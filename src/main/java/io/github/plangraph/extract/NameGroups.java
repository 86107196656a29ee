package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Names of one kind that are joined into a list, by what was found in the passage rather than by
 * its grammar: two names joined by 和 are one, and so is a name alone.
 */
final class NameGroups {

  /**
   * Joined names.
   *
   * @param number by place, from 0
   * @param start UTF-16 offset of the first
   * @param end offset behind the last
   * @param letter of their kind: T technology, S sector …
   */
  record Group(int number, int start, int end, String letter) {}

  /** Longer joints hold more than a modifier: 、新型 and 技术和 are shorter. */
  private static final int JOINT = 8;

  private static final String[] LETTERS =
      Arrays.stream(Scheme.values()).map(s -> s.name().substring(0, 1)).toArray(String[]::new);

  private static final String CONJUNCTIONS = "、和与及或";

  private final String text;
  private final List<Group> groups = new ArrayList<>();

  // By identity, for a candidate has many fields to hash.
  private final IdentityHashMap<Candidate, Group> of = new IdentityHashMap<>();

  NameGroups(Reading reading, List<Candidate> names) {
    text = reading.text;
    List<Candidate> sorted =
        names.stream().sorted(Comparator.comparingInt(Candidate::start)).toList();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !joined(sorted.get(i - 1), sorted.get(i))) {
        add(sorted.subList(from, i));
        from = i;
      }
    }
  }

  private void add(List<Candidate> members) {
    if (members.isEmpty()) {
      return;
    }
    Candidate first = members.get(0);
    int end = members.stream().mapToInt(Candidate::end).max().orElse(first.end());
    Group group = new Group(groups.size(), first.start(), end, letter(first));
    groups.add(group);
    members.forEach(m -> of.put(m, group));
  }

  /** Whether only a conjunction with little about it stands between: 、, 和新型, 技术及. */
  private boolean joined(Candidate a, Candidate b) {
    if (a.scheme() != b.scheme() || b.start() <= a.end()) {
      return false;
    }
    String between = unbracketed(text.substring(a.end(), b.start())).replace("以及", "及");
    if (between.isEmpty() || between.length() > JOINT) {
      return false;
    }
    int at = 0;
    while (at < between.length() && CONJUNCTIONS.indexOf(between.charAt(at)) < 0) {
      at++;
    }
    String head = between.substring(0, at);
    boolean plain = between.chars().noneMatch(c -> "，。；：等在对将以的".indexOf(c) >= 0);
    return at < between.length()
        && plain
        && (head.isEmpty() || Words.HEADS.contains(head))
        && Words.VERBS.find(between.substring(at)).isEmpty();
  }

  /** Without an insertion such as （CPS）, if it is closed. */
  private static String unbracketed(String between) {
    int open = between.indexOf('（');
    int close = between.indexOf('）');
    return open == 0 && close > 0 ? between.substring(close + 1) : between;
  }

  /** All groups, by place. */
  List<Group> all() {
    return groups;
  }

  /** The letter of a name's kind. */
  static String letter(Candidate name) {
    return LETTERS[name.scheme().ordinal()];
  }

  /** Where the group of a name begins. */
  int start(Candidate name) {
    Group group = of.get(name);
    return group == null ? name.start() : group.start;
  }

  /** Where the group of a name ends. */
  int end(Candidate name) {
    Group group = of.get(name);
    return group == null ? name.end() : group.end;
  }

  /** Whether two names are of one group. */
  boolean together(Candidate a, Candidate b) {
    Group group = of.get(a);
    return group != null && group.equals(of.get(b));
  }
}
