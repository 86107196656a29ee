package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Labels of the vocabularies, but for those inside a longer name. A label that is both a technology
 * and a sector is settled by what stands around it: 电子商务产业 and 在电子商务领域 are sectors, 研发机器人 is a
 * technology.
 */
final class KnownNames implements Recogniser {

  /** What closes a list of kinds of policy, and of what is thrown away. */
  private static final Set<String> NO_NAMES =
      Set.of("政策", "措施", "政策措施", "废弃物", "废物", "污染物", "垃圾", "再生资源");

  private static final List<String> SEATS = List.of("基地", "城市", "示范区", "试验区", "先导区", "集群");
  private static final List<String> PROGRAMMES = List.of("示范城市", "示范基地");

  @Override
  public List<Candidate> find(Reading reading, List<Enumeration> lists) {
    List<Candidate> found = new ArrayList<>();
    for (Lexicon.Hit hit : reading.hits) {
      if (hit.length() < 2
          || Words.GENERIC.contains(reading.text.substring(hit.start(), hit.end()))) {
        continue;
      }
      if (partOfAnother(reading, hit)
          || LongerNames.hold(reading, hit)
          || bracketed(reading.text, hit)
          || ofPolicy(reading, lists, hit)) {
        continue;
      }
      Map<Scheme, Concept> concepts = hit.concepts();
      Scheme scheme = choose(reading, hit);
      Optional<Concept> concept = Optional.ofNullable(concepts.get(scheme));
      concept.ifPresent(c -> found.add(candidate(hit, c)));
    }
    return found;
  }

  /**
   * 金融、政府采购等政策措施 are kinds of policy, 废塑料、农膜等废弃物 kinds of waste, 中国服务外包示范城市 is a programme: no
   * branches and no technologies.
   */
  private static boolean ofPolicy(Reading reading, List<Enumeration> lists, Lexicon.Hit hit) {
    String text = reading.text;
    if (!hit.concepts().containsKey(Scheme.TECHNOLOGY)
        && !hit.concepts().containsKey(Scheme.SECTOR)) {
      return false; // 英国、日本等国也出台了类似政策 still names countries
    }
    return PROGRAMMES.stream().anyMatch(noun -> text.startsWith(noun, hit.end()))
        || lists.stream()
            .filter(
                l -> l.closed() && l.head().filter(h -> NO_NAMES.contains(h.noun())).isPresent())
            .anyMatch(
                l ->
                    l.start() <= hit.start()
                        && hit.end() <= l.items().get(l.items().size() - 1).end());
  }

  /** 国家新型工业化产业示范基地（软件和信息服务）: what a programme's place is for is part of its name. */
  private static boolean bracketed(String text, Lexicon.Hit hit) {
    int open = hit.start();
    while (open > 0 && hit.start() - open < 12 && "（）()".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    int seat = open;
    return "（(".indexOf(text.charAt(seat)) >= 0
        && SEATS.stream().anyMatch(noun -> text.startsWith(noun, seat - noun.length()));
  }

  /** 市通信管理局 inside 直辖市通信管理局, 服务业 inside 服务业务. */
  private static boolean partOfAnother(Reading reading, Lexicon.Hit hit) {
    if (hit.end() < reading.text.length()
        && reading.text.charAt(hit.end() - 1) == '业'
        && "务绩态".indexOf(reading.text.charAt(hit.end())) >= 0) {
      return true;
    }
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
