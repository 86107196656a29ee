package io.github.plangraph.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the labels of concepts: preferred ones first, then the others, then derived forms. */
final class LabelTable {

  private final List<Concept> concepts;
  private final Map<String, List<Concept>> byLabel = new HashMap<>();
  private final Set<String> negatives = new HashSet<>();

  LabelTable(Collection<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
    for (Concept concept : concepts) {
      add(concept.label(), concept);
    }
    for (Concept concept : concepts) {
      concept.altLabels().forEach(label -> add(label, concept));
      concept.hiddenLabels().forEach(label -> add(label, concept));
      concept.negativeLabels().forEach(label -> negatives.add(Lexicon.fold(label)));
    }
    for (Concept concept : concepts) {
      variants(concept).forEach(label -> add(label, concept));
    }
  }

  Lexicon lexicon() {
    Set<String> sorted = new TreeSet<>(byLabel.keySet());
    sorted.addAll(negatives);
    List<String> labels = List.copyOf(sorted);
    List<Map<Scheme, Concept>> meanings = new ArrayList<>(labels.size());
    BitSet negative = new BitSet(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      meanings.add(Lexicon.meaning(byLabel.getOrDefault(labels.get(i), List.of())));
      negative.set(i, negatives.contains(labels.get(i)));
    }
    return new Lexicon(concepts, new Automaton(labels), meanings, negative);
  }

  private void add(String label, Concept concept) {
    byLabel.computeIfAbsent(Lexicon.fold(label), k -> new ArrayList<>(1)).add(concept);
  }

  private static List<String> variants(Concept concept) {
    String label = concept.label();
    return switch (concept.scheme()) {
      case TECHNOLOGY ->
          label.endsWith("技术")
              ? (label.length() > 4 ? List.of(label.substring(0, label.length() - 2)) : List.of())
              : List.of(label + "技术");
      case SECTOR -> List.of(label + "行业", label + "产业", label + "领域");
      case POLICY, ORGANIZATION, REGION -> List.of();
    };
  }
}
