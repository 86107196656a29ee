package io.github.plangraph.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Finds out which plan takes the place of which: one of the same issuer and subject for the period
 * right before, such as 大数据产业发展规划（2016-2020年） and “十四五”大数据产业发展规划.
 *
 * <p>The subject is the title without all that says when. A plan whose issuer is not known has none
 * in common with others; but a title that begins with the place it is for says enough.
 */
final class Successors {

  /** 十三五, 第十四个五年, “十四五”时期. */
  private static final Pattern FIVE_YEARS =
      Pattern.compile("第?(?:十[一二三四五六七八九]|二十|[一二三四五六七八九十])(?:个五年|五)(?:时期|期间)?(?!年)");

  /** 和2035年远景目标, which the outline of 2021 has beside its five years. */
  private static final Pattern VISION = Pattern.compile("[和及]20\\d\\d年远景目标");

  /** 2021-2025年, 2021年, 2021年度, 到2025年. */
  private static final Pattern YEARS =
      Pattern.compile("到?(?:19|20)\\d\\d年?(?:[-至到](?:(?:19|20)?\\d\\d)年?)?度?");

  /** 三年行动计划 as its successor 行动计划（2021-2023年）. */
  private static final Pattern LENGTH = Pattern.compile("[二三四五六]年(?=行动|规划|计划|实施)");

  private static final Pattern PLACE =
      Pattern.compile("^(?:国家|全国|国民经济|\\p{IsHan}{2,7}?(?:省|市|自治区|特别行政区|自治州|新区|县))");

  /** A plan for 2015 to 2018 may be followed by one from 2020 on; two five-year plans apart, no. */
  private static final int GAP = 2;

  private final Map<String, List<PlanSummary>> bySubject = new HashMap<>();

  Successors(Collection<PlanSummary> plans) {
    for (PlanSummary plan : plans) {
      if (plan.type().plans() && plan.from().isPresent() && plan.to().isPresent()) {
        bySubject.computeIfAbsent(subject(plan.title()), s -> new ArrayList<>()).add(plan);
      }
    }
  }

  /** A title without what says when. */
  static String subject(String title) {
    String subject = Labels.title(title);
    for (Pattern when : List.of(VISION, YEARS, FIVE_YEARS, LENGTH)) {
      subject = when.matcher(subject).replaceAll("");
    }
    return subject;
  }

  /** Hands on each plan with one that it replaces. */
  void forEach(BiConsumer<PlanSummary, PlanSummary> link) {
    for (List<PlanSummary> plans : bySubject.values()) {
      for (PlanSummary plan : plans) {
        List<PlanSummary> before =
            plans.stream().filter(p -> follows(plan, p) && sameIssuer(plan, p)).toList();
        int last = before.stream().mapToInt(p -> p.to().orElseThrow()).max().orElse(0);
        before.stream()
            .filter(p -> p.to().orElseThrow() == last)
            .forEach(p -> link.accept(plan, p));
      }
    }
  }

  private static boolean follows(PlanSummary plan, PlanSummary before) {
    int pause = plan.from().orElseThrow() - before.to().orElseThrow();
    return pause > 0 && pause <= GAP && plan.to().orElseThrow() > before.to().orElseThrow();
  }

  private static boolean sameIssuer(PlanSummary a, PlanSummary b) {
    if (a.issuers().isEmpty() || b.issuers().isEmpty()) {
      return PLACE.matcher(subject(a.title())).find();
    }
    return !Collections.disjoint(a.issuers(), b.issuers());
  }
}
