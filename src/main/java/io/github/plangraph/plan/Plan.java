package io.github.plangraph.plan;

import io.github.plangraph.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A plan, or another document of government.
 *
 * @param title in its own normal form: without the issuer's prefix and without spaces, the period
 *     in brackets kept, such as 大数据产业发展规划（2016-2020年）
 * @param type what kind of document
 * @param metadata what it says of itself, in text order but the best of each field first
 * @param from first year of its period
 * @param to last year of its period
 * @param extent from its title or head to its last block
 * @param evidence its title where it stands
 */
public record Plan(
    String title,
    DocumentType type,
    List<Metadatum> metadata,
    OptionalInt from,
    OptionalInt to,
    Span extent,
    Evidence evidence) {

  /** Copies the list and checks the period. */
  public Plan {
    metadata = List.copyOf(metadata);
    if (title.isEmpty()) {
      throw new IllegalArgumentException("a plan without a title");
    }
    if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
      throw new IllegalArgumentException("a period that ends before it begins: " + from + to);
    }
  }

  /** The first value of a field. */
  public Optional<String> first(Metadatum.Field field) {
    return metadata.stream().filter(m -> m.field() == field).map(Metadatum::value).findFirst();
  }
}
