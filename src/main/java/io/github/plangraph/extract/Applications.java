package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Statement;
import io.github.plangraph.plan.Statement.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Technologies applied in sectors: 促进大数据在政务、交通等领域的应用 and 推动电信、能源等行业大数据应用. */
final class Applications implements StatementReader {

  private static final Pattern APPLIES = Pattern.compile("应用|运用|推广|部署|集成|融合|示范|渗透|赋能|落地|普及|使用|改造");
  private static final Pattern PLACED = Pattern.compile("(在|面向|对|向|于)[^，。；]*$");

  private static final Pattern FRAME = Pattern.compile("(^|[，；：）]|支持|鼓励|引导|推动)(在|面向|以)[^，。；的]*$");

  /** 钢铁、石化等企业应用T, 化工行业推广T: who uses stands before the verb. */
  private static final Pattern USED_BY =
      Pattern.compile(
          "(行业|领域|产业|企业|机构|单位|部门|园区|场景|等|、|^)[^，、的]{0,4}(应用|采用|运用|使用|推广|引入|部署|利用)[^的]*$");

  /** 在建材行业推广陶瓷大板，在食品行业推广…: the next frame is for what stands behind it. */
  private static final Pattern OTHER_FRAME =
      Pattern.compile("[，；](在|面向|针对|围绕|以[^，；]*为|对[^，；]*(企业|行业|领域)|鼓励[^，；]*(企业|机构|馆))");

  /** Names that begin further apart have more than 80 characters between them. */
  private static final int MAX_DISTANCE = 200;

  @Override
  public List<Fact> read(Reading reading, List<Enumeration> lists, List<Named> names) {
    List<Fact> facts = new ArrayList<>();
    for (Reading.Range sentence : reading.sentences) {
      List<Named> inside = names.stream().filter(n -> sentence.holds(n.start())).toList();
      List<Named> sectors = inside.stream().filter(n -> n.is(Scheme.SECTOR)).toList();
      List<Named> technologies = inside.stream().filter(n -> n.is(Scheme.TECHNOLOGY)).toList();
      for (Named technology : technologies) {
        for (Named sector : sectors) {
          if (applied(reading, technology, sector)) {
            facts.add(statement(reading, technology, sector));
          }
        }
      }
    }
    return facts;
  }

  private static boolean applied(Reading reading, Named technology, Named sector) {
    String text = reading.text;
    if (Math.abs(sector.start() - technology.start()) > MAX_DISTANCE) {
      return false;
    }
    if (technology.end() <= sector.start()) {
      String between = text.substring(technology.end(), sector.start());
      if (between.length() > 80 || between.indexOf('，') >= 0) {
        return false;
      }
      String after = clauseAfter(text, sector.end());
      boolean placed = PLACED.matcher(between).find();
      return placed && APPLIES.matcher(between + after).find();
    }
    String between = text.substring(sector.end(), technology.start());
    if (framed(reading, sector)) {
      return between.length() <= 120 && !OTHER_FRAME.matcher(between).find();
    }
    if (between.length() > 80 || between.indexOf('，') >= 0) {
      return false;
    }
    if (USED_BY.matcher(between).find()) {
      return true;
    }
    String after = clauseAfter(text, technology.end());
    return between.matches(".*(等|行业|领域|产业|企业).*|.{0,2}|.*、.*")
        && after.matches(".{0,12}(应用|示范|推广|运用|部署).*");
  }

  /** Whether the sentence or one of its clauses is placed in the sector: 面向农业、金融等重点行业，大力发展…. */
  private static boolean framed(Reading reading, Named sector) {
    Reading.Range sentence = reading.sentence(sector.start());
    return FRAME.matcher(reading.text.substring(sentence.start(), sector.start())).find();
  }

  private static String clauseAfter(String text, int at) {
    int end = at;
    while (end < text.length() && "，。；！".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(at, end);
  }

  private static Statement statement(Reading reading, Named technology, Named sector) {
    int start = Math.min(technology.start(), sector.start());
    int end = Math.max(technology.end(), sector.end());
    return new Statement(
        Predicate.APPLIED_IN,
        Optional.of(technology.mention()),
        sector.mention(),
        "应用",
        false,
        reading.passage.scope(),
        Evidence.of(reading.passage.text(), start, end, "frame.appliedIn", 0.6));
  }
}
