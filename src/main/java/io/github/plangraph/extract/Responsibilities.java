package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Responsibility;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who leads and who takes part, in the tails that {@link ResponsibleBodies} reads. */
final class Responsibilities implements StatementReader {

  private static final Pattern ROLE = Pattern.compile("牵头|负责|配合|参与|会同|协助");

  private static final Pattern OTHER = Pattern.compile("配合|协助|参与");

  /** Labels of those who take part. */
  private static final Pattern OTHERS =
      Pattern.compile("(?:配合|参与|参加|协办|协同|协助|支持)(?:单位|部门|主体)[】\\]\\s]*$");

  /** A label that leads only where none is called 牵头. */
  private static final Pattern SECOND = Pattern.compile("(?:责任|负责|实施|承办)(?:单位|部门|主体)[】\\]\\s]*$");

  /** 由市商务局牵头，市财政局配合 in the middle of a paragraph. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:(?<!自)由|(?<=^|[，。；：]))([^，。；：（）\\s]{2,60}?)(?:牵头|负责)"
              + "(?:[^，。；（）]{0,30}[，,]([^。；：（）]{2,80}?)(?:配合|参与|协助))?");

  @Override
  public List<Fact> read(Reading reading, List<Enumeration> lists, List<Named> names) {
    List<Fact> facts = new ArrayList<>();
    duty(reading, names, facts);
    clauses(reading, names, facts);
    Matcher tail = ResponsibleBodies.TAIL.matcher(reading.text);
    while (tail.find()) {
      for (Named name : names) {
        if (name.is(Scheme.ORGANIZATION)
            && tail.start() <= name.start()
            && name.end() <= tail.end()) {
          facts.add(
              new Responsibility(
                  name.mention(),
                  leads(reading.text, tail.start(), name.start(), name.end(), tail.end()),
                  reading.passage.scope(),
                  name.mention().evidence()));
        }
      }
    }
    return facts;
  }

  /** The body that a paragraph begins with: 市房产局：负责…. */
  private static void duty(Reading reading, List<Named> names, List<Fact> facts) {
    Matcher duty = ResponsibleBodies.DUTY.matcher(reading.text);
    if (!duty.find()) {
      return;
    }
    boolean leads = !OTHER.matcher(duty.group(2)).find();
    for (Named name : names) {
      if (name.is(Scheme.ORGANIZATION)
          && name.start() == duty.start(1)
          && name.end() == duty.end(1)) {
        facts.add(
            new Responsibility(
                name.mention(), leads, reading.passage.scope(), name.mention().evidence()));
      }
    }
  }

  /** What clauses outside of brackets say; the tails are read by themselves. */
  private static void clauses(Reading reading, List<Named> names, List<Fact> facts) {
    Matcher clause = CLAUSE.matcher(reading.text);
    while (clause.find()) {
      for (Named name : names) {
        boolean first = clause.start(1) <= name.start() && name.end() <= clause.end(1);
        boolean second = clause.start(2) <= name.start() && name.end() <= clause.end(2);
        if (name.is(Scheme.ORGANIZATION)
            && (first || second)
            && reading.depth[name.start()] == 0
            && facts.stream().noneMatch(fact -> of(fact, name))) {
          boolean joins = reading.text.substring(clause.start(1), name.start()).contains("会同");
          facts.add(
              new Responsibility(
                  name.mention(),
                  first && !joins,
                  reading.passage.scope(),
                  name.mention().evidence()));
        }
      }
    }
  }

  private static boolean of(Fact fact, Named name) {
    return fact instanceof Responsibility r && r.organization().equals(name.mention());
  }

  /** Whether words say who leads and who takes part. */
  static boolean assigns(String text) {
    return ROLE.matcher(text).find();
  }

  /**
   * 牵头 behind a name leads, 负责 too where none is called 牵头 (科技部牵头，公安部等按职责分工负责); what follows 会同
   * takes part; 牵头单位： leads what follows, 责任单位： too where none is called 牵头; a plain list of
   * responsible bodies leads together.
   *
   * @param from where the tail begins
   * @param start where the body's name begins
   */
  static boolean leads(String text, int from, int start, int end, int to) {
    String before = text.substring(from, start);
    int label = Math.max(before.lastIndexOf('：'), before.lastIndexOf(':'));
    label = Math.max(label, before.lastIndexOf('】'));
    if (label >= 0) {
      String role = before.substring(0, label);
      boolean shared = OTHERS.matcher(role).find();
      boolean second = text.substring(from, to).contains("牵头") && SECOND.matcher(role).find();
      return !shared && !second;
    }
    boolean joins =
        before.lastIndexOf("会同") > Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'));
    return !joins && leads(before, text.substring(end, to));
  }

  /** The next role word decides; 负责 leads only where none is called 牵头. */
  private static boolean leads(String before, String after) {
    boolean led = before.contains("牵头") || after.contains("牵头");
    Matcher role = ROLE.matcher(after);
    while (role.find()) {
      switch (role.group()) {
        case "牵头" -> {
          return true;
        }
        case "负责" -> {
          return !led;
        }
        case "配合", "参与", "协助" -> {
          return false;
        }
        default -> {} // 会同 joins what follows, not what stands before
      }
    }
    return !led || before.endsWith("牵头");
  }
}
