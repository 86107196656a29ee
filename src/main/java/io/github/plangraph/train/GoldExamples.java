package io.github.plangraph.train;

import io.github.plangraph.evaluate.Gold;
import io.github.plangraph.extract.Example;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Structure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Examples from an annotated plan. The annotation names forms without their places: each form is
 * found where it stands, the longest first, so that no name is marked inside another.
 */
public final class GoldExamples {

  private static final Map<String, Scheme> KINDS =
      Map.of(
          "TECH", Scheme.TECHNOLOGY,
          "SECTOR", Scheme.SECTOR,
          "POLICY", Scheme.POLICY,
          "ORG", Scheme.ORGANIZATION,
          "REGION", Scheme.REGION);

  private GoldExamples() {}

  /** The examples of a document, one for each passage in an annotated line. */
  public static List<Example> of(Gold gold, List<Structure> structures) {
    Map<Integer, List<Gold.Mark>> byLine = new HashMap<>();
    gold.marks().forEach(m -> byLine.computeIfAbsent(m.line(), l -> new ArrayList<>()).add(m));
    List<Example> examples = new ArrayList<>();
    for (Structure structure : structures) {
      for (Passage passage : structure.passages()) {
        int line = line(gold.text(), passage.text().span().start());
        if (gold.lines().contains(line)) {
          examples.add(example(passage, byLine.getOrDefault(line, List.of())));
        }
      }
    }
    return examples;
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static Example example(Passage passage, List<Gold.Mark> annotated) {
    Set<String> develops = surfaces(annotated, "DEVELOPS");
    Set<String> uses = surfaces(annotated, "USES");
    List<Example.Mark> marks = new ArrayList<>();
    List<Gold.Mark> names =
        annotated.stream()
            .filter(m -> KINDS.containsKey(m.label()))
            .sorted(Comparator.comparingInt(m -> -standing(m, passage.text().text())))
            .toList();
    boolean[] taken = new boolean[passage.text().length()];
    for (Gold.Mark name : names) {
      Set<String> forms = forms(name);
      boolean develop = forms.stream().anyMatch(develops::contains);
      boolean use = forms.stream().anyMatch(uses::contains);
      for (int[] place : places(passage.text().text(), forms, taken)) {
        Scheme scheme = KINDS.getOrDefault(name.label(), Scheme.TECHNOLOGY);
        marks.add(new Example.Mark(place[0], place[1], scheme, forms, develop, use));
      }
    }
    marks.sort(Comparator.comparingInt(Example.Mark::start));
    return new Example(passage, marks, pairs(annotated, "APPLIED_IN"), pairs(annotated, "BROADER"));
  }

  /**
   * Length of the form that stands in the text: 计算 for 计算芯片 in 新型计算、存储等芯片, which must not take 计算
   * out of 流计算.
   */
  private static int standing(Gold.Mark mark, String text) {
    return forms(mark).stream()
        .filter(text::contains)
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }

  private static Set<String> surfaces(List<Gold.Mark> marks, String label) {
    Set<String> surfaces = new HashSet<>();
    marks.stream().filter(m -> m.label().equals(label)).forEach(m -> surfaces.add(m.field(1)));
    return surfaces;
  }

  private static Set<List<String>> pairs(List<Gold.Mark> marks, String label) {
    Set<List<String>> pairs = new HashSet<>();
    marks.stream()
        .filter(m -> m.label().equals(label))
        .forEach(m -> pairs.add(List.of(m.field(1), m.field(2))));
    return pairs;
  }

  /** The surface first, then its alternatives. */
  private static Set<String> forms(Gold.Mark mark) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(mark.field(1));
    Arrays.stream(mark.field(2).split("\\|")).filter(f -> !f.isEmpty()).forEach(forms::add);
    return forms;
  }

  /** Where the first form that stands in the text does, everywhere that is not taken yet. */
  private static List<int[]> places(String text, Set<String> forms, boolean[] taken) {
    List<int[]> places = new ArrayList<>();
    for (String form : forms) {
      for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        if (free(taken, at, at + form.length())) {
          Arrays.fill(taken, at, at + form.length(), true);
          places.add(new int[] {at, at + form.length()});
        }
      }
      if (!places.isEmpty()) {
        return places;
      }
    }
    return places;
  }

  private static boolean free(boolean[] taken, int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
