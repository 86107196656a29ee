package io.github.plangraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.plangraph.Cases;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads each case and compares its blocks, one a line: kind, level, quote, bold, text. */
class DocumentCasesTest {

  static List<Cases> cases() {
    return Cases.of("document");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsBlocks(Cases one) throws IOException, UnreadableDocumentException {
    Document document = new DocumentReader().read(one.input());
    one.check(document.mediaType() + "\n" + BlockText.of(document));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCharacterStandsWhereItsSpanSays(Cases one)
      throws IOException, UnreadableDocumentException {
    Document document = new DocumentReader().read(one.input());
    for (Block block : document.blocks()) {
      String text = block.text().text();
      for (int i = 0; i < text.length(); i++) {
        String source = document.source(block.text().span(i, i + 1));
        boolean bar = text.charAt(i) == '\t' && source.equals("|");
        assertEquals(bar ? "|" : text.substring(i, i + 1), source, text);
      }
    }
  }
}
