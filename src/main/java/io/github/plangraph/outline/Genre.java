package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.plan.DocumentType;
import java.util.List;
import java.util.regex.Pattern;

/** Tells news and analyst notes about plans from plans. */
final class Genre {
  private record Sign(DocumentType type, boolean inTitle, Pattern words) {}

  private static final int REACH = 6;

  private static final List<Sign> SIGNS =
      WordList.rows("genres.tsv").stream()
          .map(
              row ->
                  new Sign(
                      DocumentType.valueOf(row.get(0)),
                      row.get(1).equals("title"),
                      Pattern.compile(row.get(2))))
          .toList();

  private Genre() {}

  /** The type of a document whose title names {@code named}. */
  static DocumentType of(DocumentType named, TitleText title, List<Block> blocks, Body body) {
    boolean numbered =
        body.parts().stream().anyMatch(p -> p.level() <= 2 && p.marker().isPresent());
    if (numbered) {
      return named;
    }
    List<String> opening = blocks.stream().limit(REACH).map(block -> block.text().text()).toList();
    for (Sign sign : SIGNS) {
      boolean shown =
          sign.inTitle
              ? sign.words.matcher(title.text()).find()
              : opening.stream().anyMatch(text -> sign.words.matcher(text).find());
      if (shown) {
        return sign.type;
      }
    }
    return named;
  }
}
