package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bodies whose name begins with that of a place (郑州数据交易中心, 上海集成电路研发中心, 宁波市财政局) or of the body that
 * they belong to (工业和信息化部电子科学技术情报研究所, 国务院教育行政部门).
 */
final class NamedBodies implements Recogniser {

  /** Words that say of what kind bodies are: 北京高水平大学 names none. */
  private static final Pattern KIND =
      Pattern.compile(
          "高水平|重点|一流|知名|优质|本科|高等|高职|各|地方|市属|省属|所属|本地|公立|民营|三级|三甲|骨干|龙头|大型|国有|有关|相关|等|级|(?<!国)家|(?<!研究)所|个|批|多");

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    for (Lexicon.Hit hit : reading.hits) {
      if (hit.length() > 1 && hit.concepts().containsKey(Scheme.REGION)) {
        body(reading, hit).ifPresent(found::add);
        local(reading, hit).ifPresent(found::add);
      } else if (hit.length() > 1 && hit.concepts().containsKey(Scheme.ORGANIZATION)) {
        body(reading, hit)
            .filter(part -> !holdsAnother(reading, hit, part.end()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Candidate> body(Reading reading, Lexicon.Hit hit) {
    int end = LongerNames.bodyAfter(reading, hit.end());
    if (end < 0 || KIND.matcher(reading.text.substring(hit.end(), end)).find()) {
      return Optional.empty();
    }
    return Optional.of(candidate(reading, hit.start(), end));
  }

  /** 宁波 before 市财政局, which is known without a place. */
  private static Optional<Candidate> local(Reading reading, Lexicon.Hit place) {
    return reading
        .labels
        .longest(place.end(), reading.text.length())
        .filter(body -> body.concepts().containsKey(Scheme.ORGANIZATION))
        .filter(body -> "省市县区州".indexOf(reading.text.charAt(body.start())) >= 0)
        .map(body -> candidate(reading, place.start(), body.end()));
  }

  /** 教育部会同科技部所属研究院: a body in between, so that the first is no part of the name. */
  private static boolean holdsAnother(Reading reading, Lexicon.Hit first, int end) {
    return reading.hits.stream()
        .anyMatch(
            h ->
                h.start() >= first.end()
                    && h.end() < end
                    && h.concepts().containsKey(Scheme.ORGANIZATION));
  }

  private static Candidate candidate(Reading reading, int start, int end) {
    String name = reading.text.substring(start, end);
    Optional<Concept> concept = reading.lexicon.find(Scheme.ORGANIZATION, name);
    return new Candidate(
        start,
        end,
        Scheme.ORGANIZATION,
        concept.map(Concept::label).orElse(name),
        concept,
        "body.named",
        0.75);
  }
}
