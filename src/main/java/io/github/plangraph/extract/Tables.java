package io.github.plangraph.extract;

import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Structure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The tables of a plan that say something in their columns, by their rows. */
final class Tables {

  /** Stands for the table of a row of a head: it says nothing. */
  private static final Table HEAD = new Table(List.of(), 0);

  private final IdentityHashMap<Passage, Table> tables = new IdentityHashMap<>();

  private Tables() {}

  /** Finds the tables: rows without anything between them. */
  static Tables of(Structure structure) {
    Tables found = new Tables();
    List<Passage> rows = new ArrayList<>();
    for (Passage passage : structure.passages()) {
      if (passage.kind() == Passage.Kind.ROW) {
        rows.add(passage);
      } else if (!rows.isEmpty()) {
        found.add(rows);
        rows = new ArrayList<>();
      }
    }
    found.add(rows);
    return found;
  }

  private void add(List<Passage> rows) {
    Optional<Table> table = Table.of(rows);
    if (table.isPresent() && (table.get().indicators() || table.get().responsibilities())) {
      rows.subList(0, table.get().heads()).forEach(row -> tables.put(row, HEAD));
      rows.subList(table.get().heads(), rows.size()).forEach(row -> tables.put(row, table.get()));
    }
  }

  /** The table that a passage is a row of. */
  Optional<Table> of(Passage passage) {
    return Optional.ofNullable(tables.get(passage));
  }
}
