package io.github.plangraph.outline;

import io.github.plangraph.plan.Section.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a part of a plan is for, read from its title and from the part around it. */
final class Roles {
  /**
   * A row of {@code roles.tsv}.
   *
   * @param role what the words mean
   * @param words found in a title
   * @param strict whether they count inside of a part that has a role already
   */
  private record Rule(Role role, Pattern words, boolean strict) {}

  private static final List<Rule> RULES =
      WordList.rows("roles.tsv").stream()
          .map(
              row ->
                  new Rule(
                      Role.valueOf(row.get(0)),
                      Pattern.compile(row.get(2)),
                      row.get(1).equals("within")))
          .toList();

  private Roles() {}

  /** The role of a part at the top; a part that says nothing else sets tasks. */
  static Role top(String title) {
    return first(title, false).or(() -> first(title, true)).orElse(Role.TASK);
  }

  private static Optional<Role> first(String title, boolean strict) {
    return RULES.stream()
        .filter(rule -> rule.strict == strict && rule.words.matcher(title).find())
        .map(Rule::role)
        .findFirst();
  }

  /** The role of a part inside of another. */
  static Role within(Role parent, String title) {
    return first(title, true).orElse(parent);
  }
}
