package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bodies whose name begins with a place: 郑州数据交易中心, 上海集成电路研发中心, 浙江大学. */
final class NamedBodies implements Recogniser {

  /** Words that say of what kind bodies are: 北京高水平大学 names none. */
  private static final Pattern KIND =
      Pattern.compile(
          "高水平|重点|一流|知名|优质|本科|高等|高职|各|地方|市属|省属|所属|本地|公立|民营|三级|三甲|骨干|龙头|大型|国有|等|级|家|所|个|批|多");

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    for (Lexicon.Hit hit : reading.hits) {
      if (hit.length() > 1 && hit.concepts().containsKey(Scheme.REGION)) {
        body(reading, hit).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Candidate> body(Reading reading, Lexicon.Hit hit) {
    int end = LongerNames.bodyAfter(reading, hit.end());
    if (end < 0 || KIND.matcher(reading.text.substring(hit.end(), end)).find()) {
      return Optional.empty();
    }
    String name = reading.text.substring(hit.start(), end);
    Optional<Concept> concept = reading.lexicon.find(Scheme.ORGANIZATION, name);
    return Optional.of(
        new Candidate(
            hit.start(),
            end,
            Scheme.ORGANIZATION,
            concept.map(Concept::label).orElse(name),
            concept,
            "body.named",
            0.75));
  }
}
