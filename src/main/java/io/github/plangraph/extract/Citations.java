package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Citation;
import io.github.plangraph.plan.Citation.Manner;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Policies that a passage cites, how, and by which 文号: 按照《…规划纲要》的总体部署; 实施国家大数据战略. */
final class Citations implements StatementReader {

  private static final Pattern BASED = Pattern.compile("(根据|依据|依照|按照|遵照)[^。；]{0,40}$");
  private static final Pattern CARRIED_OUT =
      Pattern.compile("(贯彻|落实|实施|推进|执行|推动|加快|深化|建设|对接|衔接|服务|融入)[^。；]{0,40}$");

  /** More than the two patterns above can match. */
  private static final int REACH = 50;

  private static final Pattern NUMBER =
      Pattern.compile("》?[（(]([^（）()]{1,12}[〔\\[［（(]?\\d{4}[〕\\]］）)]?\\d{1,5}号)");

  @Override
  public List<Fact> read(Reading reading, List<Enumeration> lists, List<Named> names) {
    List<Fact> facts = new ArrayList<>();
    if (reading.passage.kind() == Passage.Kind.TITLE
        || reading.passage.kind() == Passage.Kind.METADATA) {
      return facts;
    }
    for (Named name : names) {
      if (name.is(Scheme.POLICY)) {
        facts.add(
            new Citation(
                name.mention(),
                number(reading.text, name.end()),
                manner(reading, name),
                reading.passage.scope(),
                name.mention().evidence()));
      }
    }
    return facts;
  }

  private static Manner manner(Reading reading, Named name) {
    int from = Math.max(reading.sentence(name.start()).start(), name.start() - REACH);
    String before = reading.text.substring(from, name.start());
    if (BASED.matcher(before).find()) {
      return Manner.BASED_ON;
    }
    return CARRIED_OUT.matcher(before).find() ? Manner.IMPLEMENTS : Manner.CITES;
  }

  private static Optional<String> number(String text, int at) {
    Matcher matcher = NUMBER.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
