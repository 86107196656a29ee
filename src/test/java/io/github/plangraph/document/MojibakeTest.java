package io.github.plangraph.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MojibakeTest {
  private static final String SOUND =
      "一、总体要求\n到2025年，数字经济核心产业增加值占地区生产总值的比重达到10%。\n推进工业互联网平台建设，突破关键核心技术，培育龙头企业。\n";

  private static List<Diagnostic> read(String text) throws UnreadableDocumentException {
    return new DocumentReader().read("a.txt", text.getBytes(UTF_8)).diagnostics();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, GB18030",
    "UTF-8, ISO-8859-1",
    "GB18030, ISO-8859-1",
    "GB18030, windows-1252"
  })
  void wrongDecodingIsReported(String meant, String read) throws UnreadableDocumentException {
    Charset wrong = Charset.forName(read);
    String garbled = new String(SOUND.getBytes(Charset.forName(meant)), wrong);
    List<Diagnostic> found = read("前言\n" + garbled);
    List<Diagnostic> mistakes =
        found.stream().filter(d -> d.message().contains("行乱码：像是 ")).toList();
    assertEquals(1, mistakes.size(), found.toString());
    assertTrue(mistakes.get(0).message().contains(meant + " 被当作"), found.toString());
    assertTrue(mistakes.get(0).span().start() >= 3, found.toString());
  }

  @Test
  void lostTextIsReported() throws UnreadableDocumentException {
    assertTrue(read("推进锟斤拷锟斤拷建设。").get(0).message().startsWith("有文字在此前的转换中丢失"));
  }

  @Test
  void soundTextIsNot() throws UnreadableDocumentException {
    assertEquals(List.of(), read(SOUND));
    assertEquals(
        List.of(), read("Élaborer des stratégies, créer des pôles d'innovation à l'été\n"));
    assertEquals(List.of(), read("横店、沙家浜、绛县、涓涓细流、瑷珲、鄱阳湖、亳州、濮阳、漯河、盱眙\n"));
  }
}
