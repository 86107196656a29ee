package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.plangraph.document.Document;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Extraction;
import io.github.plangraph.plan.Fact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundled plans through the whole pipeline, whole, cut short and with other line ends. */
class WholePipelineTest {
  /** A prime, so that cuts fall on every kind of place. */
  private static final int STRIDE = 1_597;

  private static final String TEXT =
      new String(BundledPlans.source().bytes(), StandardCharsets.UTF_8);

  private static Document document(String text) {
    Source source = new Source("plan.md", text.getBytes(StandardCharsets.UTF_8));
    return BundledPlans.read(BundledPlans.pipeline(), source);
  }

  private static Stream<Evidence> evidence(Extraction extraction) {
    return Stream.of(
            extraction.facts().stream().map(Fact::evidence),
            extraction.structure().sections().stream().map(s -> s.evidence()),
            extraction.structure().projects().stream().map(p -> p.evidence()),
            extraction.structure().measures().stream().map(m -> m.evidence()))
        .flatMap(s -> s);
  }

  private static void check(Document document, List<Extraction> extractions) {
    for (Extraction extraction : extractions) {
      evidence(extraction)
          .forEach(
              e -> {
                String there = document.text().substring(e.span().start(), e.span().end());
                assertEquals(e.quote(), unmarked(there), e.toString());
              });
    }
  }

  /** Quotes leave out Markdown's marks and join what is broken over lines. */
  private static String unmarked(String text) {
    return text.replace("**", "").replace("==", "").replace("\r", "");
  }

  @Test
  void everySpanHoldsItsQuote() {
    List<Extraction> extractions = BundledPlans.extractions();
    check(BundledPlans.document(), extractions);
    assertFalse(extractions.stream().allMatch(e -> e.facts().isEmpty()));
  }

  @Test
  void everyTruncationIsExtracted() {
    for (int end = STRIDE; end < TEXT.length(); end += STRIDE) {
      Document cut = document(TEXT.substring(0, end));
      check(cut, BundledPlans.pipeline().extract(cut));
    }
  }

  @Test
  void lineEndsAndByteOrderMarkChangeNothingButOffsets() {
    Document windows = document("\uFEFF" + TEXT.replace("\n", "\r\n"));
    check(windows, BundledPlans.pipeline().extract(windows));
    String expected = withoutOffsets(BundledPlans.factLines());
    assertEquals(expected, withoutOffsets(BundledPlans.pipeline().factLines(windows)));
  }

  private static String withoutOffsets(String lines) {
    return lines
        .replaceAll("\"start\":\\d+,\"end\":\\d+", "")
        .replaceAll("\"file\":\"[^\"]*\"", "");
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    assertEquals(
        BundledPlans.factLines(), BundledPlans.pipeline().factLines(BundledPlans.document()));
  }
}
