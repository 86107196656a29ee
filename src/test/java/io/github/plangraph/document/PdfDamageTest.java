package io.github.plangraph.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read are refused with a reason, and nothing else is thrown. */
class PdfDamageTest {
  private static final String TEXT = "推进粮食仓储设施改造升级，建设智慧粮仓。";
  private static final byte[] PLAN = plan();

  private static byte[] plan() {
    TestPdf pdf = new TestPdf().centred(22, "某省行动方案").frame(80, 300, 510, 400);
    return pdf.paragraph(TEXT)
        .paragraph(TEXT)
        .picture(100, 500, 200, 600)
        .page()
        .paragraph(TEXT)
        .bytes();
  }

  private static String refused(byte[] bytes) {
    return assertThrows(
            UnreadableDocumentException.class, () -> new DocumentReader().read("a.pdf", bytes))
        .reason();
  }

  @Test
  void scanIsRefused() {
    byte[] scan = new TestPdf().picture(0, 0, 595, 842).page().picture(0, 0, 595, 842).bytes();
    assertEquals("扫描图像，没有文字 / scanned image without text", refused(scan));
  }

  @Test
  void emptyPagesAreRefused() {
    assertEquals("没有文字 / no text", refused(new TestPdf().page().bytes()));
  }

  @Test
  void fontsWithoutUnicodeAreRefused() {
    String reason = refused(new TestPdf().withoutUnicode().paragraph(TEXT).bytes());
    assertTrue(reason.startsWith("字体没有 Unicode 对照"), reason);
  }

  @Test
  void passwordIsAskedForInVain() {
    String reason = refused(new TestPdf().encrypted("owner", "user").paragraph(TEXT).bytes());
    assertTrue(reason.startsWith("文件已加密"), reason);
  }

  @Test
  void ownersPasswordAloneKeepsNobodyFromReading() throws UnreadableDocumentException {
    byte[] pdf = new TestPdf().encrypted("owner", "").paragraph(TEXT).bytes();
    assertEquals(TEXT + "\n", new DocumentReader().read("a.pdf", pdf).text());
  }

  @Test
  void signatureAloneIsDamage() {
    assertEquals("PDF 文件已损坏 / the PDF file is damaged", refused(new byte[] {'%', 'P', 'D', 'F'}));
  }

  @Test
  void formsThatCallEachOtherComeToAnEnd() {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      content.append("q Q ");
    }
    TestPdf pdf = new TestPdf();
    for (int i = 0; i < 100; i++) {
      pdf.raw(content.toString()).page();
    }
    String reason = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> refused(pdf.bytes()));
    assertTrue(reason.startsWith("PDF 文件内容过多"), reason);
  }

  @Test
  void bombsAreNotUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write("%PDF-1.4\n1 0 obj <</Filter /FlateDecode>> stream\n".getBytes(ISO_8859_1));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bomb)) {
      for (int i = 0; i < 80; i++) {
        packed.write(new byte[1 << 20]);
      }
    }
    bomb.write("\nendstream endobj".getBytes(ISO_8859_1));
    assertTrue(refused(bomb.toByteArray()).startsWith("PDF 文件内容过多"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<00000000> <7FFFFFFF> <00000041>",
        "<C0FD2000> <D2FF> <D200>",
        "<C0F D200> <D2FF> <00410042>",
        "<D1> <D1> [<41> <42>] <A0FC200> <C2FF> <C200>"
      })
  void rangesOfCodesAreNotUnrolled(String range) throws IOException {
    String map = "2 beginbfrange\n" + range + "\nendbfrange";
    byte[] pdf = new TestPdf().codes(map).paragraph(TEXT).bytes();
    String reason = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> refused(pdf));
    assertTrue(reason.startsWith("PDF 文件内容过多"), reason);
  }

  @Test
  void damagedContentIsReported() throws UnreadableDocumentException {
    byte[] pdf = new TestPdf().paragraph(TEXT).raw("1 0 0 cm").bytes();
    Document document = new DocumentReader().read("a.pdf", pdf);
    assertEquals(TEXT + "\n", document.text());
    assertTrue(document.diagnostics().get(0).message().startsWith("第 1 页内容有损坏"));
  }

  @Property(tries = 150, shrinking = net.jqwik.api.ShrinkingMode.OFF)
  void everyTruncationIsReadOrRefused(@ForAll @IntRange(min = 1, max = 1000) int part) {
    readOrRefuse(Arrays.copyOf(PLAN, Math.max(5, PLAN.length * part / 1000)));
  }

  @Property(tries = 300, shrinking = net.jqwik.api.ShrinkingMode.OFF)
  void everyFlippedBitIsReadOrRefused(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 1 << 24) Integer> flips) {
    byte[] bytes = PLAN.clone();
    for (int flip : flips) {
      bytes[(flip / 8) % bytes.length] ^= (byte) (1 << (flip % 8));
    }
    readOrRefuse(bytes);
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      new DocumentReader().read("a.pdf", bytes);
    } catch (UnreadableDocumentException e) {
      assertTrue(e.reason().contains(" / "), e.reason());
    }
  }
}
