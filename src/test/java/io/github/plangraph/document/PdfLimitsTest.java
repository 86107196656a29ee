package io.github.plangraph.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a PDF may hold depends on the memory there is. */
class PdfLimitsTest {

  private static final long MIB = 1 << 20;

  @Test
  void aSmallHeapHoldsLess() {
    PdfLimits small = PdfLimits.of(256 * MIB);
    assertTrue(small.streams() + small.glyphs() * 600 < 256 * MIB);
    // A plan of 300 pages.
    assertTrue(small.glyphs() > 200_000);
  }

  @Test
  void aLargeHeapHoldsNoMoreThanAnyPlanNeeds() {
    assertEquals(PdfLimits.of(8192 * MIB), PdfLimits.of(1024 * 1024 * MIB));
  }

  @Test
  void streamsBeyondTheLimitAreRefused() {
    byte[] pdf = new TestPdf().paragraph("加快发展集成电路。".repeat(100)).bytes();
    assertDoesNotThrow(() -> PdfStreams.check(pdf, PdfLimits.of(256 * MIB)));
    assertThrows(
        PdfLimitException.class, () -> PdfStreams.check(pdf, new PdfLimits(100, 100, 100)));
  }
}
