package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Labels of the vocabularies. A label that is both a technology and a sector is settled by what
 * stands around it: 电子商务产业 and 在电子商务领域 are sectors, 研发机器人 is a technology.
 */
final class KnownNames implements Recogniser {

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    for (Lexicon.Hit hit : reading.hits) {
      if (hit.length() < 2
          || Words.GENERIC.contains(reading.text.substring(hit.start(), hit.end()))) {
        continue;
      }
      if (partOfAnother(reading, hit)) {
        continue;
      }
      Map<Scheme, Concept> concepts = hit.concepts();
      Scheme scheme = choose(reading, hit);
      Optional<Concept> concept = Optional.ofNullable(concepts.get(scheme));
      concept.ifPresent(c -> found.add(candidate(hit, c)));
    }
    return found;
  }

  /** 市通信管理局 inside 直辖市通信管理局. */
  private static boolean partOfAnother(Reading reading, Lexicon.Hit hit) {
    return hit.concepts().containsKey(Scheme.ORGANIZATION)
        && "省市县区".indexOf(reading.text.charAt(hit.start())) >= 0
        && hit.start() > 0
        && "辖各地级".indexOf(reading.text.charAt(hit.start() - 1)) >= 0;
  }

  private static Candidate candidate(Lexicon.Hit hit, Concept concept) {
    double confidence =
        switch (concept.scheme()) {
          case POLICY, REGION, ORGANIZATION -> 0.9;
          case TECHNOLOGY -> hit.length() > 2 ? 0.85 : 0.7;
          case SECTOR -> hit.length() > 2 ? 0.75 : 0.6;
        };
    return new Candidate(
        hit.start(),
        hit.end(),
        concept.scheme(),
        concept.label(),
        Optional.of(concept),
        "vocabulary",
        confidence);
  }

  private static Scheme choose(Reading reading, Lexicon.Hit hit) {
    Map<Scheme, Concept> concepts = hit.concepts();
    if (concepts.size() == 1) {
      return concepts.keySet().iterator().next();
    }
    if (concepts.containsKey(Scheme.POLICY)) {
      return Scheme.POLICY;
    }
    if (concepts.containsKey(Scheme.ORGANIZATION)) {
      return Scheme.ORGANIZATION;
    }
    if (concepts.containsKey(Scheme.TECHNOLOGY) && concepts.containsKey(Scheme.SECTOR)) {
      String name = reading.text.substring(hit.start(), hit.end());
      boolean sector =
          Words.SECTOR_TAILS.endOf(name).isPresent()
              && !Context.technical(reading, hit.start(), hit.end());
      return sector || Context.sectorial(reading, hit.start(), hit.end())
          ? Scheme.SECTOR
          : Scheme.TECHNOLOGY;
    }
    return concepts.keySet().iterator().next();
  }
}
