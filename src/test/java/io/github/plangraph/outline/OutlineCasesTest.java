package io.github.plangraph.outline;

import io.github.plangraph.Cases;
import io.github.plangraph.document.DocumentReader;
import io.github.plangraph.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares whole outlines, one thing a line. */
class OutlineCasesTest {
  static final Path SEED = Path.of("data/plans/plans-2016-2020.md");

  static List<Cases> cases() {
    return Cases.of("outline");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void outlines(Cases one) throws IOException, UnreadableDocumentException {
    one.check(outline(one.input()));
  }

  @Test
  void outlinesTheBundledPlansWhole() throws IOException, UnreadableDocumentException {
    Cases.check(Path.of("src/test/resources/cases/bundled-outline.txt"), outline(SEED));
  }

  private static String outline(Path file) throws IOException, UnreadableDocumentException {
    return OutlineText.of(new Outliner().outline(new DocumentReader().read(file)));
  }
}
