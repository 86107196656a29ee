package io.github.plangraph.extract;

import io.github.plangraph.extract.Column.Role;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Mention;
import io.github.plangraph.plan.Responsibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table that divides work: 任务, 责任单位, 时限. Where one column names all bodies, words decide
 * (牵头, 配合), else the first leads.
 *
 * @param table what the columns are for
 */
record ResponsibilityRow(Table table) {

  /** The bodies of one row, and the mentions of those that were not found as names. */
  List<Fact> read(Reading reading, List<Named> names) {
    List<Reading.Range> cells = Table.cells(reading.passage);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < Math.min(cells.size(), table.columns().size()); i++) {
      Role role = table.columns().get(i).role();
      switch (role) {
        case LEAD, PARTICIPANT, RESPONSIBLE -> cell(reading, names, cells.get(i), role, facts);
        case NAME, UNIT, VALUE, GROWTH, TASK, DEADLINE, OTHER -> {}
      }
    }
    return facts;
  }

  private void cell(
      Reading reading, List<Named> names, Reading.Range cell, Role role, List<Fact> facts) {
    boolean first = true;
    for (Candidate body : ResponsibleBodies.within(reading, cell.start(), cell.end())) {
      Optional<Mention> known =
          names.stream()
              .filter(n -> n.start() == body.start() && n.end() == body.end())
              .filter(n -> n.is(body.scheme()))
              .map(Named::mention)
              .findFirst();
      Mention mention = known.orElseGet(() -> Extractor.mention(reading.passage, body));
      if (known.isEmpty()) {
        facts.add(mention);
      }
      boolean leads = leads(reading, cell, role, body, first);
      facts.add(new Responsibility(mention, leads, reading.passage.scope(), mention.evidence()));
      first = false;
    }
  }

  private boolean leads(
      Reading reading, Reading.Range cell, Role role, Candidate body, boolean first) {
    if (role != Role.RESPONSIBLE) {
      return role == Role.LEAD;
    }
    if (Responsibilities.assigns(reading.text.substring(cell.start(), cell.end()))) {
      return Responsibilities.leads(
          reading.text, cell.start(), body.start(), body.end(), cell.end());
    }
    return first && !table.has(Role.LEAD);
  }
}
