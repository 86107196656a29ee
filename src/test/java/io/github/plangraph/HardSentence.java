package io.github.plangraph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of the {@code sentences.txt} of a folder: a sentence and what it says.
 *
 * @param folder below {@code cases}
 * @param number 1-based
 * @param title what is hard about it
 * @param names what is right: label and forms
 * @param relations what is right: label and ends, one of them where the subject is the plan
 */
record HardSentence(
    String folder,
    int number,
    String title,
    String sentence,
    List<List<String>> names,
    List<List<String>> relations) {

  private static final Path CASES = Path.of("src/test/resources/cases");

  private static final String TITLE = "某地经济发展规划";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> RELATIONS =
      Set.of("BROADER", "APPLIED_IN", "DEVELOPS", "USES", "LEADS", "JOINS");
  private static final Map<String, String> LABELS =
      Map.of(
          "technology", "TECH",
          "sector", "SECTOR",
          "policy", "POLICY",
          "region", "REGION",
          "broader", "BROADER",
          "appliedIn", "APPLIED_IN",
          "develops", "DEVELOPS",
          "uses", "USES",
          "lead", "LEADS",
          "participant", "JOINS");

  /** A name that was found: what it may be called. */
  private record Name(String label, Set<String> forms) {}

  static List<HardSentence> all(String folder) {
    List<HardSentence> all = new ArrayList<>();
    for (String part : read(folder, "sentences.txt").split("\n## ")) {
      if (!part.startsWith("#")) {
        List<String> rows = part.lines().filter(r -> !r.isBlank()).toList();
        String[] head = rows.get(0).split(" ", 2);
        List<List<String>> names = new ArrayList<>();
        List<List<String>> relations = new ArrayList<>();
        for (String row : rows.subList(2, rows.size())) {
          List<String> cells = List.of(row.split("\t", -1));
          if (RELATIONS.contains(plain(cells.get(0)))) {
            relations.addAll(each(cells));
          } else {
            names.add(cells);
          }
        }
        all.add(
            new HardSentence(
                folder, Integer.parseInt(head[0]), head[1], rows.get(1), names, relations));
      }
    }
    return all;
  }

  /** Several ends of a line, separated by semicolons, stand for each of them. */
  private static List<List<String>> each(List<String> cells) {
    List<List<String>> lines = List.of(List.of(cells.get(0)));
    for (String cell : cells.subList(1, cells.size())) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> line : lines) {
        for (String end : cell.split(";")) {
          List<String> more = new ArrayList<>(line);
          more.add(end);
          longer.add(more);
        }
      }
      lines = longer;
    }
    return lines;
  }

  /** Numbers of the sentences of a folder that are known to be misread. */
  static Set<Integer> known(String folder) {
    Set<Integer> numbers = new TreeSet<>();
    read(folder, "known-misses.txt")
        .lines()
        .filter(row -> !row.isBlank() && !row.startsWith("#"))
        .forEach(row -> numbers.add(Integer.valueOf(row.split("\t")[0])));
    return numbers;
  }

  private static String read(String folder, String file) {
    try {
      return Files.readString(CASES.resolve(folder).resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence as the only one of a plan's task. */
  Source plan() {
    String text = TITLE + "\n\n一、主要任务\n\n" + sentence + "\n";
    return new Source("hard-" + number + ".txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What is missing and what is found in vain, a word each; empty if the sentence is read right.
   */
  List<String> errors(String jsonLines) {
    List<Name> found = new ArrayList<>();
    Set<List<String>> said = new TreeSet<>(Comparator.comparing(Object::toString));
    for (String row : jsonLines.lines().toList()) {
      JsonNode fact = parse(row);
      String label = LABELS.getOrDefault(fact.path("type").asText(), "");
      if (fact.path("kind").asText().equals("mention")) {
        Set<String> forms = new TreeSet<>();
        forms.add(norm(fact.path("text").asText()));
        forms.add(norm(fact.path("label").asText()));
        if (!forms.contains(TITLE)) {
          found.add(new Name(label, forms));
        }
      } else if (fact.has("organization")) {
        said.add(List.of(LABELS.get(fact.path("role").asText()), text(fact, "organization")));
      } else if (!fact.has("scope") && RELATIONS.contains(label)) {
        said.add(
            fact.has("subject")
                ? List.of(label, text(fact, "subject"), text(fact, "object"))
                : List.of(label, text(fact, "object")));
      }
    }
    List<String> errors = new ArrayList<>();
    missing(found, said, errors);
    surplusNames(found, errors);
    surplusRelations(found, said, errors);
    return errors;
  }

  private static String text(JsonNode fact, String field) {
    return norm(fact.path(field).asText());
  }

  private void missing(List<Name> found, Set<List<String>> said, List<String> errors) {
    for (List<String> line : names) {
      boolean there = found.stream().anyMatch(n -> is(n, line));
      if (!there && !line.get(0).endsWith("?")) {
        errors.add("-" + String.join(" ", line));
      }
    }
    for (List<String> line : relations) {
      boolean there = said.stream().anyMatch(s -> says(line, s, found));
      if (!there && !line.get(0).endsWith("?")) {
        errors.add("-" + String.join(" ", line));
      }
    }
  }

  private void surplusNames(List<Name> found, List<String> errors) {
    Set<String> vain = new TreeSet<>();
    for (Name name : found) {
      boolean judged =
          name.label.equals("TECH")
              || name.label.equals("SECTOR")
              || names.stream().anyMatch(l -> plain(l.get(0)).equals(name.label));
      if (judged && names.stream().noneMatch(l -> is(name, l))) {
        vain.add("+" + name.label + " " + String.join("|", new TreeSet<>(name.forms)));
      }
    }
    errors.addAll(vain);
  }

  private void surplusRelations(List<Name> found, Set<List<String>> said, List<String> errors) {
    for (List<String> relation : said) {
      boolean judged = relations.stream().anyMatch(l -> plain(l.get(0)).equals(relation.get(0)));
      if (judged && relations.stream().noneMatch(l -> says(l, relation, found))) {
        errors.add("+" + String.join(" ", relation));
      }
    }
  }

  private static String plain(String label) {
    return label.replace("?", "");
  }

  private static boolean is(Name name, List<String> line) {
    return plain(line.get(0)).equals(name.label)
        && List.of(line.get(1).split("\\|")).stream().anyMatch(f -> name.forms.contains(norm(f)));
  }

  /** Whether a relation that was found is the one of a line: its ends may have any right form. */
  private boolean says(List<String> line, List<String> relation, List<Name> found) {
    boolean says = plain(line.get(0)).equals(relation.get(0)) && line.size() == relation.size();
    for (int i = 1; says && i < line.size(); i++) {
      says = same(line.get(i), relation.get(i), found);
    }
    return says;
  }

  private boolean same(String wanted, String found, List<Name> all) {
    Set<String> called = new HashSet<>(Set.of(found));
    all.stream().filter(n -> n.forms.contains(found)).forEach(n -> called.addAll(n.forms));
    return called.contains(norm(wanted))
        || names.stream()
            .filter(l -> List.of(l.get(1).split("\\|")).contains(wanted))
            .flatMap(l -> List.of(l.get(1).split("\\|")).stream())
            .anyMatch(f -> called.contains(norm(f)));
  }

  private static String norm(String form) {
    return form.replaceAll("[“”《》]", "").toLowerCase(Locale.ROOT);
  }

  private static JsonNode parse(String row) {
    try {
      return JSON.readTree(row);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder + " " + number + " " + title;
  }
}
