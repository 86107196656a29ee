package io.github.plangraph.outline;

import java.util.List;
import java.util.Optional;

/**
 * Which of the titles in a head is the plan's own.
 *
 * @param title empty if there is none
 * @param line its first block
 * @param issued whether it is only named by the notice that issues it
 */
record TitleChoice(Optional<TitleText> title, Optional<Integer> line, boolean issued) {

  /**
   * The title behind the letter; else the one that a notice issues, where it stands on its own;
   * else what the notice names; else the first.
   *
   * @param dated index of the letter's date, -1 if there is none
   */
  static TitleChoice of(List<TitleGroup> titles, int dated) {
    Optional<TitleGroup> behind =
        titles.stream().filter(t -> dated >= 0 && t.first() > dated).findFirst();
    if (behind.isPresent()) {
      return own(behind.get());
    }
    for (TitleGroup notice : titles) {
      Optional<TitleText> issued = notice.title().issued();
      if (issued.isPresent()) {
        return titles.stream()
            .filter(t -> t.title().issued().isEmpty() && t.first() > notice.first())
            .findFirst()
            .map(TitleChoice::own)
            .orElse(new TitleChoice(issued, Optional.of(notice.first()), true));
      }
    }
    return titles.stream()
        .findFirst()
        .map(TitleChoice::own)
        .orElse(new TitleChoice(Optional.empty(), Optional.empty(), false));
  }

  private static TitleChoice own(TitleGroup group) {
    return new TitleChoice(Optional.of(group.title()), Optional.of(group.first()), false);
  }
}
