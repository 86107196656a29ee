package io.github.plangraph.correct;

import io.github.plangraph.correct.Correction.Action;
import io.github.plangraph.correct.Correction.Target;
import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the lines of a file of corrections, one worker for one file. */
final class CorrectionReader {

  private static final List<String> COLUMNS =
      List.of("action", "type", "form", "value", "plan", "context", "who", "why");
  private static final String ANY = "*";

  private final String name;
  private final Lexicon lexicon;
  private final BiFunction<Scheme, String, String> mint;
  private final Map<String, Concept> accepted = new HashMap<>();
  private int line;

  CorrectionReader(String name, Lexicon lexicon, BiFunction<Scheme, String, String> mint) {
    this.name = name;
    this.lexicon = lexicon;
    this.mint = mint;
  }

  List<Correction> read(String content) throws IOException {
    List<Correction> corrections = new ArrayList<>();
    for (String row : content.lines().toList()) {
      line++;
      String bare = line == 1 && row.startsWith("\uFEFF") ? row.substring(1) : row;
      if (!bare.isBlank() && !bare.startsWith("#")) {
        List<String> cells = List.of(bare.split("\t", -1)).stream().map(String::strip).toList();
        if (!cells.equals(COLUMNS)) {
          corrections.add(correction(cells));
        }
      }
    }
    return corrections;
  }

  private Correction correction(List<String> cells) throws IOException {
    if (cells.size() != COLUMNS.size()) {
      throw wrong("应有 8 列 / 8 columns expected, not " + cells.size());
    }
    Action action = Action.of(cells.get(0)).orElse(null);
    if (action == null) {
      throw wrong("未知的动作 / unknown action: " + cells.get(0));
    }
    Optional<Scheme> type =
        cells.get(1).equals(ANY) ? Optional.empty() : Optional.of(type(cells.get(1)));
    if (type.isEmpty() && action != Action.REJECT && action != Action.RETYPE) {
      throw wrong("须写明类型 / a type is needed: " + cells.get(0));
    }
    String form = cells.get(2);
    if (form.isEmpty() || cells.get(6).isEmpty() || cells.get(7).isEmpty()) {
      throw wrong("词、修正人和理由不能为空 / form, who and why must not be empty");
    }
    Target target = target(action, type, form, cells.get(3));
    return new Correction(line, action, type, form, target, any(cells.get(4)), any(cells.get(5)));
  }

  private static String any(String cell) {
    return cell.equals(ANY) ? "" : cell;
  }

  private Target target(Action action, Optional<Scheme> type, String form, String value)
      throws IOException {
    return switch (action) {
      case REJECT -> rejection(value);
      case RETYPE -> Target.of(type(value));
      case MERGE -> Target.of(concept(type.orElseThrow(), value), "");
      case LABEL -> label(type.orElseThrow(), form, value);
      case ACCEPT -> acceptance(type.orElseThrow(), form, value);
    };
  }

  private Target rejection(String value) throws IOException {
    if (!value.isEmpty()) {
      throw wrong("reject 没有取值 / reject takes no value: " + value);
    }
    return Target.NONE;
  }

  private Target label(Scheme type, String form, String value) throws IOException {
    Concept concept = concept(type, value);
    Optional<Concept> other = lexicon.find(type, form).filter(c -> !c.iri().equals(concept.iri()));
    if (other.isPresent()) {
      throw wrong("标签已属另一概念 / the label is another concept's: " + other.get().label());
    }
    return Target.of(concept, "");
  }

  /** {@code en=…} and, where there is one, {@code broader=…}, separated by a semicolon. */
  private Target acceptance(Scheme type, String form, String value) throws IOException {
    Optional<Concept> known = lexicon.find(type, form);
    if (known.isPresent()) {
      throw wrong("词表已有此概念 / the vocabulary has it: " + known.get().label());
    }
    String english = "";
    List<String> broader = new ArrayList<>();
    for (String part : value.split("[;；]")) {
      String field = part.strip();
      if (field.startsWith("en=")) {
        english = field.substring("en=".length()).strip();
      } else if (field.startsWith("broader=")) {
        broader.add(concept(type, field.substring("broader=".length()).strip()).iri());
      } else {
        throw wrong("应为 en=…; broader=… / en=…; broader=… expected: " + field);
      }
    }
    if (english.isEmpty() || english.equals("?")) {
      throw wrong("缺少英文标签 en=… / the English label en=… is missing");
    }
    Concept concept =
        new Concept(
            mint.apply(type, form),
            type,
            form,
            List.of(),
            List.of(),
            List.of(),
            broader,
            Optional.empty());
    accepted.put(type + " " + Lexicon.fold(form), concept);
    return Target.of(concept, english);
  }

  /** By label or IRI; one that a line above accepts is known too. */
  private Concept concept(Scheme type, String value) throws IOException {
    Optional<Concept> found =
        lexicon
            .find(type, value)
            .or(() -> lexicon.concept(value).filter(c -> c.scheme() == type))
            .or(() -> Optional.ofNullable(accepted.get(type + " " + Lexicon.fold(value))));
    if (found.isEmpty()) {
      throw wrong("词表没有此概念 / the vocabulary lacks it: " + type.term() + " " + value);
    }
    return found.get();
  }

  private Scheme type(String word) throws IOException {
    for (Scheme scheme : Scheme.values()) {
      if (scheme.term().equals(word)) {
        return scheme;
      }
    }
    throw wrong("未知的类型 / unknown type: " + word);
  }

  private IOException wrong(String reason) {
    return new IOException(name + ":" + line + "：" + reason);
  }
}
