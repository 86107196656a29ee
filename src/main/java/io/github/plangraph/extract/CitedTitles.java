package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Titles in 《》: 《促进大数据发展行动纲要》. Nested 〈〉 belong to the title. */
final class CitedTitles implements Recogniser {

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    String text = reading.text;
    for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
      int close = text.indexOf('》', open);
      if (close > open + 1) {
        String title = text.substring(open + 1, close);
        Optional<Concept> concept = reading.lexicon.find(Scheme.POLICY, title);
        found.add(
            new Candidate(
                open + 1,
                close,
                Scheme.POLICY,
                concept.map(Concept::label).orElse(title),
                concept,
                "title.marks",
                0.97));
      }
    }
    return found;
  }
}
