package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Titles in 《》: 《促进大数据发展行动纲要》. Nested 〈〉 belong to the title. What a document calls itself or
 * another for short (以下简称《规划》) is the name of a genre and of no document.
 */
final class CitedTitles implements Recogniser {

  private static final Pattern GENRE =
      Pattern.compile(
          "本?(?:发展)?(?:规划|纲要|规划纲要|意见|指导意见|实施意见|方案|工作方案|实施方案|计划|行动计划|办法|管理办法|措施|通知|决定|建议|条例|细则|指南|标准|目录|清单|战略)");

  /** Whether this is the name of a genre, as in 本《规划》. */
  static boolean genre(String title) {
    return GENRE.matcher(title).matches();
  }

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    String text = reading.text;
    for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
      int close = text.indexOf('》', open);
      String title = close > open ? text.substring(open + 1, close) : "";
      if (!title.isEmpty() && !genre(title)) {
        Optional<Concept> concept = reading.lexicon.find(Scheme.POLICY, PolicyTitle.printed(title));
        found.add(
            new Candidate(
                open + 1,
                close,
                Scheme.POLICY,
                concept.map(Concept::label).orElseGet(() -> PolicyTitle.printed(title)),
                concept,
                "title.marks",
                0.97));
      }
    }
    return found;
  }
}
