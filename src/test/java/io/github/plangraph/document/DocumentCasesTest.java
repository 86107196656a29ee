package io.github.plangraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.plangraph.Cases;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads each case and compares its blocks, one a line: kind, level, quote, bold, text. */
class DocumentCasesTest {

  static List<Cases> cases() {
    return Stream.of("document", "html").flatMap(topic -> Cases.of(topic).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsBlocks(Cases one) throws IOException, UnreadableDocumentException {
    Document document = new DocumentReader().read(one.input());
    StringBuilder out = new StringBuilder(document.mediaType()).append('\n');
    for (Block block : document.blocks()) {
      String level = block.level() == 0 ? "" : String.valueOf(block.level());
      out.append(block.kind()).append(level).append(block.quoted() ? " > " : " ");
      out.append(block.text().text().replace("\t", "⇥"));
      for (Span bold : block.strong()) {
        String text = block.text().text().substring(bold.start(), bold.end());
        out.append(" [").append(text).append(']');
      }
      out.append('\n');
    }
    for (Diagnostic odd : document.diagnostics()) {
      out.append("! ").append(odd.span().start()).append(' ').append(odd.message()).append('\n');
    }
    one.check(out.toString());
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
