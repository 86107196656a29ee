package io.github.plangraph.outline;

import io.github.plangraph.plan.FiveYears;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year by which something is to be done: 到2025年, 2020年底前, 力争2030年, 到“十四五”末, 完成时限：2023年. */
final class Deadline {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:到|至|力争|确保)\\s?(20\\d{2})\\s?年(?!以来)|(20\\d{2})\\s?年(?:\\d{1,2}月)?(?:底|末)?(?:前|之前|以前)(?!后|(?:建成|投产|竣工|出现|形成|取得|注册|购置)的)|(?:时限|期限|完成时间)[：:]\\s*(20\\d{2})\\s?年|(?:到|至|力争|确保)\\s?("
              + FiveYears.END
              + ")");

  private Deadline() {}

  private static final Pattern STATED =
      Pattern.compile("(?:时限|期限|完成时间)[】\\]]?\\s*[：:]\\s*(20\\d{2})\\s?年");

  /** The year that a text calls the time limit. */
  static OptionalInt stated(String text) {
    Matcher matcher = STATED.matcher(text);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** The head of a column that says by when the rows are to be done. */
  private static final Pattern COLUMN =
      Pattern.compile("(?:完成|办结|办理|实施|推进|落实)?(?:时限|期限|时间|日期|时间节点|时间要求|时限要求)|(?:完成)?年限");

  /** 2025年12月, 2025.12, 2025年底前. */
  private static final Pattern CELL = Pattern.compile("(20\\d{2})(?:\\s?年|[.．/-]\\d{1,2}|$)");

  /** The column of a table's head that gives time limits, -1 if it has none. */
  static int column(String head) {
    String[] cells = head.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      if (COLUMN.matcher(cells[i].replaceAll("(?U)\\s", "")).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** The last year in that column of a row, 2023年—2025年; else the one that the row calls so. */
  static OptionalInt row(String row, int column) {
    String[] cells = row.split("\t", -1);
    OptionalInt last = stated(row);
    if (column >= 0 && column < cells.length) {
      Matcher matcher = CELL.matcher(cells[column].strip());
      while (matcher.find()) {
        last = OptionalInt.of(Integer.parseInt(matcher.group(1)));
      }
    }
    return last;
  }

  /** The first such year in a text. */
  static OptionalInt of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.find()) {
      return OptionalInt.empty();
    }
    if (matcher.group(4) != null) {
      return FiveYears.of(matcher.group(4)).stream().mapToInt(FiveYears::to).findAny();
    }
    int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
    return OptionalInt.of(Integer.parseInt(matcher.group(group)));
  }
}
