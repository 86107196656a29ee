package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offsets count code points of what {@code text} prints, which is the file as decoded. */
class TextTest {
  /** 𠮷 and the tractor are one code point each, but two chars: a count in chars would be off. */
  private static final String PLAN =
      """
      𠮷水县数字乡村发展规划（2021-2025年）

      一、𠮷主要任务

      （一）加快🚜技术创新

      突破𠮷区块链、大数据等关键技术。到2025年，信息产业收入超过8万亿元。
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', '\n'",
    "UTF-8, '', '\r\n'",
    "UTF-8, '\uFEFF', '\n'",
    "UTF-8, '\uFEFF', '\r\n'",
    "UTF-16LE, '\uFEFF', '\r\n'",
    "GB18030, '', '\r\n'"
  })
  void textIsTheFileAsDecoded(String charset, String mark, String lineEnd) throws IOException {
    String content = mark + PLAN.replace("\n", lineEnd);
    Path file = directory.resolve("plan.txt");
    Files.write(file, content.getBytes(Charset.forName(charset)));
    assertEquals(new Cli(0, content, ""), Cli.run("text", file));
    check(content, Cli.run("extract", file));
  }

  @Test
  void markdownIsTheFileTooWithItsMarks() throws IOException {
    String content = PLAN.replace("突破𠮷区块链", "**突破𠮷==区块链==**");
    Path file = directory.resolve("plan.md");
    Files.writeString(file, content, StandardCharsets.UTF_8);
    assertEquals(content, Cli.run("text", file).out());
    check(content, Cli.run("extract", file));
  }

  /** Every fact's text is what stands between its code points; and there are some of each kind. */
  private static void check(String content, Cli extract) throws IOException {
    assertEquals(0, extract.code(), extract.err());
    int technologies = 0;
    for (String line : extract.lines()) {
      JsonNode fact = new ObjectMapper().readTree(line);
      String at = slice(content, fact.get("start").asInt(), fact.get("end").asInt());
      switch (fact.get("kind").asText()) {
        case "mention", "indicator" -> assertEquals(fact.get("text").asText(), unmarked(at));
        case "section", "task" -> assertEquals(fact.get("title").asText(), at);
        default -> {}
      }
      technologies += fact.path("type").asText().equals("technology") ? 1 : 0;
    }
    assertEquals(2, technologies, extract.out());
  }

  private static String slice(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private static String unmarked(String text) {
    return text.replace("**", "").replace("==", "");
  }
}
