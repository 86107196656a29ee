package io.github.plangraph.extract;

import io.github.plangraph.plan.FiveYears;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column of a table is for, read from its head: 指标, 单位, 2020年, 年均〔累计〕, 牵头单位.
 *
 * @param role what its cells say
 * @param year the year its head names
 * @param state whether its head says that the values were reached already
 * @param head its head without spaces
 */
record Column(Role role, OptionalInt year, boolean state, String head) {

  /** What the cells of a column say. */
  enum Role {
    NAME,
    UNIT,
    VALUE,
    GROWTH,
    TASK,
    LEAD,
    PARTICIPANT,
    RESPONSIBLE,
    DEADLINE,
    OTHER
  }

  private record Form(Role role, Pattern head) {}

  private static final List<Form> FORMS = forms();
  private static final WordList STATES = WordList.of("table-states.txt");
  private static final Pattern FIVE_YEARS =
      Pattern.compile(FiveYears.END + "|" + FiveYears.NAME + "(?:规划)?目标");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    for (List<String> row : WordList.rows("table-columns.tsv")) {
      forms.add(new Form(Role.valueOf(row.get(0)), Pattern.compile(row.get(1))));
    }
    return List.copyOf(forms);
  }

  static Column of(String head) {
    String plain = head.replaceAll("(?U)\\s", "");
    Role role =
        FORMS.stream()
            .filter(form -> form.head.matcher(plain).find())
            .map(Form::role)
            .findFirst()
            .orElse(Role.OTHER);
    Matcher year = YEAR.matcher(plain);
    Matcher end = FIVE_YEARS.matcher(plain);
    OptionalInt last =
        end.find()
            ? FiveYears.of(end.group()).stream().mapToInt(FiveYears::to).findAny()
            : OptionalInt.empty();
    while (year.find()) {
      last = OptionalInt.of(Integer.parseInt(year.group()));
    }
    return new Column(role, last, !STATES.find(plain).isEmpty(), plain);
  }

  boolean is(Role other) {
    return role == other;
  }
}
