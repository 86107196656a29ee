package io.github.plangraph.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.plangraph.Cases;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Structure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same texts through everything that must never matter or never break. */
class OutlinePropertiesTest {
  /** Prime, so that cuts fall on every kind of place; all line ends are cut besides. */
  private static final int STRIDE = 397;

  static Stream<Path> texts() {
    Stream<Path> cases = Cases.of("outline").stream().map(Cases::input);
    return Stream.concat(Stream.of(OutlineCasesTest.SEED), cases);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static List<String> titles(List<Structure> structures) {
    return structures.stream()
        .flatMap(s -> Stream.concat(Stream.of(s.plan().title()), sections(s)))
        .toList();
  }

  private static Stream<String> sections(Structure structure) {
    return structure.sections().stream().map(OutlinePropertiesTest::name);
  }

  private static String name(Section section) {
    return section.path() + " " + section.title();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void spansHoldTheirQuotes(Path file) throws IOException, UnreadableDocumentException {
    OutlineInvariants.check(String.valueOf(file.getFileName()), read(file));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void lineEndsAndByteOrderMarkDoNotMatter(Path file)
      throws IOException, UnreadableDocumentException {
    String name = String.valueOf(file.getFileName());
    String text = read(file);
    List<String> expected = titles(OutlineInvariants.check(name, text));
    String windows = "\uFEFF" + text.replace("\n", "\r\n");
    assertEquals(expected, titles(OutlineInvariants.check(name, windows)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTruncationIsReadable(Path file) throws IOException, UnreadableDocumentException {
    String name = String.valueOf(file.getFileName());
    String text = read(file);
    for (int end = 1; end <= text.length(); end++) {
      boolean lineEnd = text.charAt(end - 1) == '\n';
      boolean whole = !Character.isHighSurrogate(text.charAt(end - 1));
      boolean cut = text.length() < 2_000 ? end % 7 == 0 : lineEnd || end % STRIDE == 0;
      if (cut && whole) {
        OutlineInvariants.check(name, text.substring(0, end));
      }
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "一、",
            "（一）",
            "1.",
            "1.1",
            "（1）",
            "①",
            "第一章",
            "第三条　",
            "专栏1：",
            "专栏",
            "附件1",
            "附件：",
            "——",
            "**",
            "==",
            "- ",
            "> ",
            "# ",
            "### ",
            "| ",
            "|",
            "\t",
            "　　",
            "\n",
            "\r\n",
            "\n\n",
            "。",
            "；",
            "：",
            "，",
            "（",
            "）",
            "《",
            "》",
            "关于印发",
            "的通知",
            "发展规划",
            "实施方案",
            "（2021-2025年）",
            "2022年3月1日",
            "某政发〔2022〕1号",
            "发文机关：",
            "各市人民政府：",
            "某省人民政府",
            "推进",
            "数字乡村",
            "𠮷",
            "👩‍🌾",
            "&amp;",
            "&",
            "\\*",
            "`",
            "[a](b)",
            "<br>",
            "<!--",
            "-->",
            "```\n",
            "---\n",
            "\u00A0",
            "\uFEFF",
            "2.69万亿元",
            "十",
            "………………",
            ".....................3")
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(list -> "文" + String.join("", list));
  }

  @Property(tries = 3000, seed = "20160101")
  void scrapsOfPlansAreReadable(@ForAll("scraps") String text) throws UnreadableDocumentException {
    OutlineInvariants.check("scraps.md", text);
    OutlineInvariants.check("scraps.txt", text);
  }

  @Test
  void hostileSizesTakeNoLongerThanTheirLength() {
    List<String> hostile =
        List.of(
            "（".repeat(200_000),
            "一、".repeat(100_000),
            "1.".repeat(100_000) + "1",
            "> ".repeat(2_000) + "甲\n",
            "**".repeat(100_000),
            "专栏1：甲\n".repeat(20_000),
            "一、甲\n（一）乙\n1.丙。丁\n".repeat(5_000),
            "关于印发".repeat(50_000) + "的通知",
            "　".repeat(200_000) + "甲",
            "《".repeat(100_000) + "通知");
    for (String text : hostile) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> OutlineInvariants.check("hostile.txt", text),
          () -> "slow: " + text.substring(0, 8));
    }
  }
}
