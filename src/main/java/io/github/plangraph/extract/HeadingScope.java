package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Scope;
import io.github.plangraph.plan.Section.Role;
import io.github.plangraph.plan.Statement;
import io.github.plangraph.plan.Statement.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a task or project is about follows from its heading, also where no verb of it says so: 专栏3
 * 工业互联网 develops it, （二）人工智能应用 uses it, 发展智慧农业 targets 农业. Such statements are marked as inherited.
 */
final class HeadingScope {

  private static final Pattern USE = Pattern.compile("应用|推广|使用|运用|赋能|普及|部署");
  private static final double CONFIDENCE = 0.6;

  private HeadingScope() {}

  /** Adds what follows from a heading to what it says. */
  static void add(Reading reading, List<Named> names, List<Fact> facts) {
    Passage passage = reading.passage;
    if (!entitles(passage)) {
      return;
    }
    String title = reading.text.substring(passage.body(), passage.lead());
    Predicate predicate = USE.matcher(title).find() ? Predicate.USES : Predicate.DEVELOPS;
    for (Named name : names) {
      boolean inside = passage.body() <= name.start() && name.end() <= passage.lead();
      if (inside && name.is(Scheme.SECTOR)) {
        facts.add(statement(passage, name, Predicate.TARGETS_SECTOR));
      } else if (inside && name.is(Scheme.TECHNOLOGY) && !said(name, facts)) {
        facts.add(statement(passage, name, predicate));
      }
    }
  }

  /** Whether the passage is the heading of a task, or the title of a box. */
  private static boolean entitles(Passage passage) {
    Scope scope = passage.scope();
    return switch (passage.kind()) {
      case BOX -> scope.project().isPresent();
      case HEADING ->
          scope.project().isEmpty()
              && scope.task().isPresent()
              && scope.task().map(t -> t.section()).equals(scope.section())
              && scope.section().filter(s -> s.role() == Role.TASK).isPresent();
      case TITLE, METADATA, LETTER, ADDRESSEES, PARAGRAPH, ITEM, ROW -> false;
    };
  }

  /** Whether the heading itself commits to a name. */
  private static boolean said(Named name, List<Fact> facts) {
    return facts.stream()
        .anyMatch(
            fact ->
                fact instanceof Statement s
                    && !s.predicate().binary()
                    && s.object().equals(name.mention())
                    && s.evidence().asserted());
  }

  private static Statement statement(Passage passage, Named name, Predicate predicate) {
    Evidence evidence =
        Evidence.of(
            passage.text(), name.start(), name.end(), "heading." + predicate.term(), CONFIDENCE);
    return new Statement(
        predicate, Optional.empty(), name.mention(), "", true, passage.scope(), evidence);
  }
}
