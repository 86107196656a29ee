package io.github.plangraph.outline;

import io.github.plangraph.document.MappedText;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Metadatum.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a document's head or tail such as {@code 成文日期：2016-12-30}, {@code 标　　题：…}, {@code
 * 【发布日期】2020.01.01}; several pairs may stand on one line.
 *
 * @param said what it says that is kept
 * @param title the title it gives
 */
record MetadataLine(List<Metadatum> said, Optional<String> title) {
  private static final Map<String, String> KEYS =
      WordList.rows("metadata-keys.tsv").stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

  /** Keys that count only behind another. */
  private static final Set<String> BEHIND =
      WordList.rows("metadata-keys.tsv").stream()
          .filter(row -> row.size() > 2 && row.get(2).equals("behind"))
          .map(row -> row.get(0))
          .collect(Collectors.toSet());

  private static final Pattern KEY =
      Pattern.compile(
          "(?U)(?:^|(?<=[\\s】\\]]))[【\\[]?("
              + KEYS.keySet().stream()
                  .sorted(
                      (a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                  .map(MetadataLine::spaced)
                  .collect(Collectors.joining("|"))
              + ")\\s*(?:[：:】\\]]|[\\t])[：:\\s]*");

  MetadataLine {
    said = List.copyOf(said);
  }

  private static String spaced(String key) {
    return key.chars().mapToObj(Character::toString).collect(Collectors.joining("\\s*"));
  }

  /** Reads a line; empty if it begins with no key. */
  static Optional<MetadataLine> of(MappedText line) {
    String text = line.text();
    Matcher key = KEY.matcher(text);
    if (!key.find() || key.start() > 0 || BEHIND.contains(name(key))) {
      List<Metadatum> headline = SourceLine.headline(line);
      return headline.isEmpty()
          ? Optional.empty()
          : Optional.of(new MetadataLine(headline, Optional.empty()));
    }
    List<Metadatum> said = new ArrayList<>();
    Optional<String> title = Optional.empty();
    boolean more = true;
    while (more) {
      String field = KEYS.getOrDefault(name(key), "-");
      int start = key.end();
      more = key.find();
      MappedText value = line.slice(start, more ? key.start() : text.length()).strip();
      if (value.length() == 0 || field.equals("-")) {
        continue;
      }
      if (field.equals("TITLE")) {
        title = Optional.of(value.text());
      } else {
        datum(Field.valueOf(field), value).ifPresent(said::add);
      }
    }
    return Optional.of(new MetadataLine(said, title));
  }

  private static String name(Matcher key) {
    return key.group(1).replaceAll("(?U)\\s", "");
  }

  private static Optional<Metadatum> datum(Field field, MappedText value) {
    Function<String, Optional<String>> normal =
        switch (field) {
          case NUMBER -> text -> DocumentNumber.first(text).map(DocumentNumber::value);
          case DATE, SIGNED, PUBLISHED -> Dates::first;
          case ISSUER, ORIGIN, STATUS, SUBJECT -> Optional::of;
        };
    return normal
        .apply(value.text())
        .map(v -> new Metadatum(field, v, Evidence.of(value, "metadata.line", 0.99)));
  }
}
