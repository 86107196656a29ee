package io.github.plangraph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of {@code cases/hard/sentences.txt}: a sentence and what it says.
 *
 * @param number 1-based
 * @param title what is hard about it
 * @param lines what is right: label and forms
 */
record HardSentence(int number, String title, String sentence, List<List<String>> lines) {

  static final Path FOLDER = Path.of("src/test/resources/cases/hard");

  private static final String TITLE = "某地经济发展规划";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> LABELS =
      Map.of(
          "technology", "TECH",
          "sector", "SECTOR",
          "policy", "POLICY",
          "region", "REGION",
          "broader", "BROADER",
          "appliedIn", "APPLIED_IN");

  /** A name that was found: what it may be called. */
  private record Name(String label, Set<String> forms) {}

  static List<HardSentence> all() {
    List<HardSentence> all = new ArrayList<>();
    for (String part : read("sentences.txt").split("\n## ")) {
      List<String> rows = part.lines().toList();
      if (!part.startsWith("#")) {
        String[] head = rows.get(0).split(" ", 2);
        List<List<String>> lines =
            rows.stream()
                .skip(2)
                .filter(r -> !r.isBlank())
                .map(r -> List.of(r.split("\t", -1)))
                .toList();
        all.add(new HardSentence(Integer.parseInt(head[0]), head[1], rows.get(1), lines));
      }
    }
    return all;
  }

  /** Numbers of the sentences that are known to be misread. */
  static Set<Integer> known(String file) {
    Set<Integer> numbers = new TreeSet<>();
    read(file)
        .lines()
        .filter(row -> !row.isBlank() && !row.startsWith("#"))
        .forEach(row -> numbers.add(Integer.valueOf(row.split("\t")[0])));
    return numbers;
  }

  private static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
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
    List<Name> names = new ArrayList<>();
    Set<List<String>> said = new HashSet<>();
    for (String row : jsonLines.lines().toList()) {
      JsonNode fact = parse(row);
      String label = LABELS.getOrDefault(fact.path("type").asText(), "");
      if (fact.path("kind").asText().equals("mention")) {
        Set<String> forms = new TreeSet<>();
        forms.add(norm(fact.path("text").asText()));
        forms.add(norm(fact.path("label").asText()));
        if (!forms.contains(TITLE)) {
          names.add(new Name(label, forms));
        }
      } else if (fact.has("subject") && !fact.has("scope") && !label.isEmpty()) {
        said.add(
            List.of(
                label, norm(fact.path("subject").asText()), norm(fact.path("object").asText())));
      }
    }
    List<String> errors = new ArrayList<>();
    missing(names, said, errors);
    surplus(names, said, errors);
    return errors;
  }

  private void missing(List<Name> names, Set<List<String>> said, List<String> errors) {
    for (List<String> line : lines) {
      String label = line.get(0);
      boolean found =
          line.size() == 3
              ? said.stream().anyMatch(s -> says(line, s, names))
              : names.stream().anyMatch(n -> is(n, label, line.get(1)));
      if (!found && !label.endsWith("?")) {
        errors.add("-" + String.join(" ", line));
      }
    }
  }

  private void surplus(List<Name> names, Set<List<String>> said, List<String> errors) {
    Set<String> vain = new TreeSet<>();
    for (Name name : names) {
      boolean judged =
          lines.stream().anyMatch(l -> l.get(0).startsWith(name.label))
              || name.label.equals("TECH")
              || name.label.equals("SECTOR");
      boolean right =
          lines.stream()
              .anyMatch(l -> l.size() == 2 && is(name, l.get(0).replace("?", ""), l.get(1)));
      if (judged && !right) {
        vain.add("+" + name.label + " " + String.join("|", new TreeSet<>(name.forms)));
      }
    }
    for (List<String> relation : said) {
      boolean judged = lines.stream().anyMatch(l -> l.get(0).equals(relation.get(0)));
      if (judged && lines.stream().noneMatch(l -> l.size() == 3 && says(l, relation, names))) {
        vain.add("+" + String.join(" ", relation));
      }
    }
    errors.addAll(vain);
  }

  private static boolean is(Name name, String label, String forms) {
    return label.replace("?", "").equals(name.label)
        && List.of(forms.split("\\|")).stream().anyMatch(f -> name.forms.contains(norm(f)));
  }

  /** Whether a relation that was found is the one of a line: its ends may have any right form. */
  private boolean says(List<String> line, List<String> relation, List<Name> names) {
    return line.get(0).equals(relation.get(0))
        && same(line.get(1), relation.get(1), names)
        && same(line.get(2), relation.get(2), names);
  }

  private boolean same(String wanted, String found, List<Name> names) {
    Set<String> called = new HashSet<>(Set.of(found));
    names.stream().filter(n -> n.forms.contains(found)).forEach(n -> called.addAll(n.forms));
    return called.contains(norm(wanted))
        || lines.stream()
            .filter(l -> l.size() == 2 && List.of(l.get(1).split("\\|")).contains(wanted))
            .flatMap(l -> List.of(l.get(1).split("\\|")).stream())
            .anyMatch(f -> called.contains(norm(f)));
  }

  private static String norm(String form) {
    return form.replaceAll("[“”《》]", "").toLowerCase(java.util.Locale.ROOT);
  }

  private static JsonNode parse(String row) {
    try {
      return JSON.readTree(row);
    } catch (JsonProcessingException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return number + " " + title;
  }
}
