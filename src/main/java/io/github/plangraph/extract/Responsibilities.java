package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Responsibility;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Who leads and who takes part, in the tails that {@link ResponsibleBodies} reads. */
final class Responsibilities implements StatementReader {

  @Override
  public List<Fact> read(Reading reading, List<Enumeration> lists, List<Named> names) {
    List<Fact> facts = new ArrayList<>();
    Matcher tail = ResponsibleBodies.TAIL.matcher(reading.text);
    while (tail.find()) {
      for (Named name : names) {
        if (name.is(Scheme.ORGANIZATION)
            && tail.start() <= name.start()
            && name.end() <= tail.end()) {
          facts.add(
              new Responsibility(
                  name.mention(),
                  leads(reading.text, tail.start(), name, tail.end()),
                  reading.passage.scope(),
                  name.mention().evidence()));
        }
      }
    }
    return facts;
  }

  /**
   * 牵头 or 负责 before the next role word leads (发展改革委牵头，科技部参与); 牵头单位： leads what follows; a plain
   * list of responsible bodies leads together.
   */
  private static boolean leads(String text, int from, Named name, int to) {
    String before = text.substring(from, name.start());
    int label = Math.max(before.lastIndexOf('：'), before.lastIndexOf(':'));
    if (label >= 0) {
      String role = before.substring(0, label);
      return !role.endsWith("配合单位")
          && !role.endsWith("参与单位")
          && !role.endsWith("协办单位")
          && !role.endsWith("配合部门");
    }
    String after = text.substring(name.end(), to);
    int part = first(after, "参与", "配合");
    int lead = first(after, "牵头", "负责");
    return lead <= part;
  }

  private static int first(String text, String a, String b) {
    int i = text.indexOf(a);
    int j = text.indexOf(b);
    int x = i < 0 ? Integer.MAX_VALUE : i;
    int y = j < 0 ? Integer.MAX_VALUE : j;
    return Math.min(x, y);
  }
}
