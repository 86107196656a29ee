package io.github.plangraph.extract;

import io.github.plangraph.extract.Column.Role;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Indicator;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table 主要指标: 研发经费投入强度（%）, 2.4, 2.8, 预期性. Each of its values is an indicator: reached by
 * the year of its column, or a target for it.
 *
 * @param table what the columns are for
 * @param plan whose period gives years that the head leaves out
 */
record IndicatorRow(Table table, Plan plan) {
  private static final Pattern NUMBERING =
      Pattern.compile("(?U)^[（(]?\\d{1,2}[）)]?[.．、]?\\s*(?=\\D)");
  private static final Pattern NOTES = Pattern.compile("[▲△*＊①②③④⑤⑥⑦⑧⑨⑩]+$|(?<=\\p{IsHan})\\d$");
  private static final Pattern BRACKET = Pattern.compile("^(.{2,})[（(]([^（）()]{1,12})[）)]$");

  /** Names of what is growth or a sum itself. */
  private static final Pattern GROWTH = Pattern.compile("增长|增速|增幅|提高|降低|下降|减少|累计|年均");

  private record Name(String text, String unit, int start) {}

  /** The indicators of one row; none for the head. */
  List<Fact> read(Passage row) {
    List<Reading.Range> cells = Table.cells(row);
    List<Fact> facts = new ArrayList<>();
    int column = table.last(Role.NAME);
    if (column >= cells.size() || cells.size() > table.columns().size() + 1) {
      return facts;
    }
    Name name = name(row, cells, column);
    for (int i = 0; i < Math.min(cells.size(), table.columns().size()); i++) {
      Column head = table.columns().get(i);
      if ((head.is(Role.VALUE) || head.is(Role.GROWTH)) && !name.text.isEmpty()) {
        indicator(row, cells.get(i), name, head).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private Name name(Passage row, List<Reading.Range> cells, int column) {
    String raw = text(row, cells.get(column));
    Matcher number = NUMBERING.matcher(raw);
    int skip = number.find() ? number.end() : 0;
    String name = NOTES.matcher(raw.substring(skip)).replaceFirst("").strip();
    int unitColumn = table.last(Role.UNIT);
    boolean given = unitColumn >= 0 && unitColumn < cells.size();
    String unit = given ? text(row, cells.get(unitColumn)) : "";
    unit = unit.matches("[-－—–/／]*") ? "" : unit;
    Matcher bracket = BRACKET.matcher(name);
    if (bracket.matches() && CellValue.isUnit(bracket.group(2))) {
      unit = unit.isEmpty() ? bracket.group(2) : unit;
      name = bracket.group(1);
    }
    return new Name(
        name, unit.replace('％', '%').replace(" ", ""), cells.get(column).start() + skip);
  }

  private Optional<Fact> indicator(Passage row, Reading.Range cell, Name name, Column head) {
    Optional<CellValue> value = CellValue.of(text(row, cell));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean target = target(head);
    OptionalInt year = head.year().isPresent() ? head.year() : year(head, target);
    Evidence evidence =
        Evidence.of(
            row.text(),
            Math.min(name.start, cell.start()),
            Math.max(name.start, cell.end()),
            "table.indicator",
            0.85);
    boolean sum = grows(name, head) && value.get().total();
    boolean grows = grows(name, head) && !sum;
    String given = grows ? "%" : name.unit;
    String unit = value.get().unit().isEmpty() ? given : value.get().unit();
    return Optional.of(
        new Indicator(
            name.text + (grows ? "年均增长" : sum ? "累计增长" : ""),
            value.get().comparator(),
            value.get().value(),
            unit,
            year,
            head.year().isEmpty() && year.isPresent(),
            target,
            row.scope(),
            evidence));
  }

  /** Whether a value is the yearly growth of what is named, which is no growth itself. */
  private static boolean grows(Name name, Column head) {
    boolean yearly = head.head().contains("年均") || head.head().contains("增");
    return head.is(Role.GROWTH) && yearly && !GROWTH.matcher(name.text).find();
  }

  /**
   * 2015年 before a plan from 2016 was reached; the first of several years, if no period is known.
   */
  private boolean target(Column head) {
    if (head.state()) {
      return false;
    }
    if (head.is(Role.GROWTH) || head.year().isEmpty() || head.head().contains("目标")) {
      return true;
    }
    int year = head.year().getAsInt();
    if (plan.from().isPresent()) {
      return year >= plan.from().getAsInt();
    }
    OptionalInt first = table.year(true);
    OptionalInt last = table.year(false);
    boolean several = first.isPresent() && last.isPresent() && first.getAsInt() < last.getAsInt();
    return !several || year > first.getAsInt();
  }

  /** The year of a column that names none: that of the plan, but 远期 lies beyond it. */
  private OptionalInt year(Column head, boolean target) {
    if (head.head().contains("远期")) {
      return OptionalInt.empty();
    }
    OptionalInt last = table.year(false);
    if (!target) {
      return last.equals(table.year(true)) ? last : OptionalInt.empty();
    }
    return last.isPresent() ? last : plan.to();
  }

  private static String text(Passage row, Reading.Range cell) {
    return row.text().text().substring(cell.start(), cell.end());
  }
}
