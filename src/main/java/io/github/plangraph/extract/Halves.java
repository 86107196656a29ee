package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.List;
import java.util.Optional;

/**
 * Two processes joined behind one name: 大数据采集与集成 is 大数据采集 and 大数据集成, 计算机辅助设计与仿真 is 计算机辅助设计 and
 * 计算机辅助仿真, 多源异构数据的存储和管理 is 多源异构数据存储 and 多源异构数据管理.
 */
final class Halves {

  private Halves() {}

  /** The two names of a range, or none if it is no such pair. */
  static List<Candidate> of(Reading reading, int start, int end, String rule, double confidence) {
    String text = reading.text;
    for (int at = start + 3; at + 2 < end; at++) {
      if ("与和及".indexOf(text.charAt(at)) >= 0
          && Words.PROCESSES.contains(text.substring(at + 1, end))) {
        if (reading.labels.is(start, at) && !Words.GENERIC.contains(text.substring(at + 1, end))) {
          return List.of(
              candidate(reading, start, at, text.substring(start, at), rule, confidence),
              candidate(reading, at + 1, end, text.substring(at + 1, end), rule, confidence));
        }
        int shared = at - Words.PROCESSES.endOf(text.substring(start, at)).orElse("").length();
        if (shared < at && shared - start >= 3) {
          int named = text.charAt(shared - 1) == '的' ? shared - 1 : shared;
          String name = text.substring(start, named);
          return List.of(
              candidate(reading, start, at, name + text.substring(shared, at), rule, confidence),
              candidate(
                  reading, at + 1, end, name + text.substring(at + 1, end), rule, confidence));
        }
      }
    }
    return List.of();
  }

  private static Candidate candidate(
      Reading reading, int start, int end, String form, String rule, double confidence) {
    Optional<Concept> concept = reading.lexicon.find(Scheme.TECHNOLOGY, form);
    String label = concept.map(Concept::label).orElse(form);
    return new Candidate(start, end, Scheme.TECHNOLOGY, label, concept, rule, confidence);
  }
}
