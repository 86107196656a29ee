package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name that stands alone between a verb, 的 or 和 and the end of its clause, and whose last noun
 * says that it is a technology: 面向多任务的通用计算框架技术, 研发大数据安全保护产品和解决方案.
 */
final class GovernedNames implements Recogniser {

  private static final List<String> NOUNS = List.of("技术", "产品");
  private static final int LONGEST = 14;

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    for (String noun : NOUNS) {
      for (int at = reading.text.indexOf(noun); at >= 0; at = reading.text.indexOf(noun, at + 1)) {
        int end = at + noun.length();
        if (at > reading.passage.body() && closes(reading.text, end)) {
          name(reading, at, end).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean closes(String text, int end) {
    return end == text.length()
        || "，。；和与及".indexOf(text.charAt(end)) >= 0
        || Words.ACTIONS.startsAt(text, end).isPresent();
  }

  /** From the nearest edge before the noun: a verb at the edge of the clause, or 的. */
  private static Optional<Candidate> name(Reading reading, int noun, int end) {
    String text = reading.text;
    int start = noun;
    while (start > reading.passage.body()
        && "，。；：、的和与及（）“”在等".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    start = behindVerb(text, start, noun);
    boolean governed = start > 0 && (text.charAt(start - 1) == '的' || verbBefore(text, start));
    start = Words.skipModifiers(text, start, noun);
    int stop = text.startsWith("技术", noun) ? NameShape.trimEnd(text, start, end) : end;
    String form = text.substring(start, stop);
    if (!governed || noun - start < 4 || end - start > LONGEST) {
      return Optional.empty();
    }
    if (Words.generic(form) || !NameShape.possible(form)) {
      return Optional.empty();
    }
    Optional<Concept> concept = reading.lexicon.find(Scheme.TECHNOLOGY, form);
    return Optional.of(
        new Candidate(
            start,
            stop,
            Scheme.TECHNOLOGY,
            concept.map(Concept::label).orElse(form),
            concept,
            "verb.name",
            concept.isPresent() ? 0.85 : 0.5));
  }

  private static int behindVerb(String text, int from, int noun) {
    int start = from;
    for (int i = from; i < noun; i++) {
      Optional<String> verb = Words.VERBS.startsAt(text, i);
      if (verb.isEmpty() || (i > start && i > from + 4)) {
        break;
      }
      start = i + verb.get().length();
      i = start - 1;
    }
    return start;
  }

  private static boolean verbBefore(String text, int start) {
    return Words.VERBS.endOf(text.substring(Math.max(0, start - 4), start)).isPresent();
  }
}
