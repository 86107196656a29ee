package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.plangraph.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code text} of a fact line is what stands between its offsets, but for ** and ==. */
class VerbatimTest {
  private static final List<String> PLAN =
      List.of(
          "滨海市智慧港口发展规划（2026—2030年）",
          "一、发展目标",
          "到2030年，自动化集装箱码头作业量占比达到百分之六十以上，新能源港作机械比例超过70%，培育智慧港航企业50家以上，" + "港口生产综合能耗比2025年下降10%左右。",
          "二、重点任务",
          "（一）建设智慧码头",
          "落实《交通强国建设纲要》和《数字中国建设整体布局规划》，研发自动化岸桥远程控制系统、无人集卡编队调度技术、"
              + "岸电自动接驳装置等关键技术与装备，推广第五代移动通信、北斗导航、数字孪生在港区的应用。",
          "（二）发展绿色航运",
          "支持电动船舶、氢燃料电池船舶、液化天然气加注船示范应用，建设港口多能互补微电网、光伏发电与储能系统，"
              + "由市交通运输局会同市生态环境局、滨海海事局负责，到2028年建成岸电设施120套。",
          "（三）完善航运服务",
          "发展航运保险、船舶融资租赁、航运大数据服务，建设国际贸易单一窗口，推动电子提单和区块链可信单证互认。");

  private static final Set<String> READ = Set.of("txt", "md", "html", "docx", "doc", "rtf");

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources/cases"))) {
      return all.filter(p -> READ.contains(p.toString().replaceAll(".*/input\\.", "")))
          .sorted()
          .toList();
    }
  }

  private static int check(Document document) {
    int[] text = document.text().codePoints().toArray();
    int quotes = 0;
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BundledPlans.pipeline().writeFactLines(document, true, out);
      for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
        JsonNode fact = new ObjectMapper().readTree(line);
        int start = fact.get("start").asInt();
        String there = new String(text, start, fact.get("end").asInt() - start);
        if (fact.has("text")) {
          quotes++;
          String plain = there.replace("**", "").replace("==", "");
          assertEquals(plain, fact.get("text").asText(), line);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return quotes;
  }

  private static Document read(String name, byte[] bytes) {
    return BundledPlans.read(BundledPlans.pipeline(), new Source(name, bytes));
  }

  @ParameterizedTest
  @MethodSource("files")
  void inEveryFormat(Path file) throws IOException {
    check(read(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
  }

  /** Names and quantities that are broken over lines, in a text that is wrapped or marked up. */
  @Property(tries = 30)
  void inWrappedLines(@ForAll @IntRange(min = 22, max = 38) int width, @ForAll Wrapping wrapping) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      for (String paragraph : PLAN) {
        text.append(wrapping.wrap(paragraph, width)).append(wrapping.blockEnd);
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Document document = read("plan." + wrapping.ending, bytes);
    assertTrue(check(document) > 15, document.text());
  }

  /** How a paragraph is broken. */
  enum Wrapping {
    PLAIN("txt", "\n", "\n"),
    WINDOWS("txt", "\r\n", "\r\n"),
    MARKDOWN("md", "\n", "\n\n"),
    BOLD("md", "**\n**", "\n\n"),
    HTML("html", "<br/>\n", "</p>\n<p>");

    private final String ending;
    private final String lineEnd;
    private final String blockEnd;

    Wrapping(String ending, String lineEnd, String blockEnd) {
      this.ending = ending;
      this.lineEnd = lineEnd;
      this.blockEnd = blockEnd;
    }

    String wrap(String paragraph, int width) {
      StringBuilder wrapped = new StringBuilder();
      for (int at = 0; at < paragraph.length(); at += width) {
        wrapped.append(at == 0 ? "" : lineEnd);
        wrapped.append(paragraph, at, Math.min(paragraph.length(), at + width));
      }
      return this == BOLD ? "**" + wrapped + "**" : wrapped.toString();
    }
  }
}
