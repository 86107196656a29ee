package io.github.plangraph.train;

import io.github.plangraph.document.MappedText;
import io.github.plangraph.extract.Example;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads annotated sentences: blocks separated by an empty line; the first line is the text with
 * marks {@code [T/d 流计算]}, further lines state relations ({@code A} applied in, {@code B} broader,
 * {@code I} indicator; cells separated by tabs). Kinds: T technology, S sector, P policy, O
 * organisation, R region; {@code /d} develops, {@code /u} uses; {@code [T 计算=计算芯片]} gives the full
 * name of a conjunct with a shared head. Lines that begin with {@code #} are comments.
 */
public final class TrainingText {

  private static final Pattern MARK =
      Pattern.compile("\\[([TSPOR])(?:/([du]{1,2}))? ([^\\[\\]=]+)(?:=([^\\[\\]=]+))?\\]");

  private static final Map<String, Scheme> KINDS =
      Map.of(
          "T", Scheme.TECHNOLOGY,
          "S", Scheme.SECTOR,
          "P", Scheme.POLICY,
          "O", Scheme.ORGANIZATION,
          "R", Scheme.REGION);

  private TrainingText() {}

  /**
   * Reads the examples of one file.
   *
   * @param name for messages
   * @throws IllegalArgumentException if a line is not of the form; the message names file and block
   */
  public static List<Example> read(String name, String content) {
    List<Example> examples = new ArrayList<>();
    for (String block : content.replace("\r\n", "\n").split("\n[ \t]*\n")) {
      List<String> lines =
          block.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        examples.add(example(name, lines));
      }
    }
    return examples;
  }

  private static Example example(String name, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Example.Mark> marks = new ArrayList<>();
    Set<String> forms = new TreeSet<>();
    Matcher mark = MARK.matcher(lines.get(0));
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      text.append(mark.group(3));
      Set<String> names = new TreeSet<>(Set.of(mark.group(3)));
      if (mark.group(4) != null) {
        names.add(mark.group(4));
      }
      forms.addAll(names);
      String flags = mark.group(2) == null ? "" : mark.group(2);
      marks.add(
          new Example.Mark(
              start,
              text.length(),
              KINDS.getOrDefault(mark.group(1), Scheme.TECHNOLOGY),
              names,
              flags.contains("d"),
              flags.contains("u")));
    }
    mark.appendTail(text);
    String clean = text.toString();
    if (clean.indexOf('[') >= 0 || clean.indexOf(']') >= 0) {
      throw new IllegalArgumentException(name + "：标记不成对 / unbalanced mark: " + lines.get(0));
    }
    Set<List<String>> applied = new HashSet<>();
    Set<List<String>> broader = new HashSet<>();
    for (String line : lines.subList(1, lines.size())) {
      relation(name, line, forms, applied, broader);
    }
    Passage passage =
        new Passage(Passage.Kind.PARAGRAPH, MappedText.of(clean, 0), 0, 0, Scope.NONE);
    return new Example(passage, marks, applied, broader);
  }

  private static void relation(
      String name,
      String line,
      Set<String> forms,
      Set<List<String>> applied,
      Set<List<String>> broader) {
    List<String> cells = List.of(line.split("\t", -1));
    boolean pair = cells.get(0).equals("A") || cells.get(0).equals("B");
    boolean known = pair && cells.size() == 3 && forms.containsAll(cells.subList(1, 3));
    if (!known && !(cells.get(0).equals("I") && cells.size() == 3)) {
      throw new IllegalArgumentException(name + "：不是关系行 / no relation line: " + line);
    }
    if (pair) {
      (cells.get(0).equals("A") ? applied : broader).add(List.copyOf(cells.subList(1, 3)));
    }
  }
}
