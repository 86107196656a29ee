package io.github.plangraph.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, however it was cut or made up. */
class HtmlPropertiesTest {
  private static final String BODY = "<p>一、推进数字乡村建设。</p>";

  private final DocumentReader reader = new DocumentReader();

  static List<Cases> cases() {
    return Cases.of("html");
  }

  /** Any part of a page is a document or is refused; nothing else happens. */
  @ParameterizedTest
  @MethodSource("cases")
  void everyTruncationIsReadOrRefused(Cases one) throws IOException {
    byte[] page = Files.readAllBytes(one.input());
    int step = Math.max(1, page.length / 60);
    for (int length = 0; length < page.length; length += step) {
      consistent(Arrays.copyOf(page, length));
      consistent(Arrays.copyOfRange(page, length, page.length));
    }
  }

  private void consistent(byte[] page) {
    try {
      Document document = reader.read("a.html", page);
      if (document.mediaType().equals("text/html")) {
        String lines =
            document.blocks().stream().map(b -> b.text() + "\n").collect(Collectors.joining());
        assertEquals(document.text(), lines);
      }
      for (Block block : document.blocks()) {
        assertTrue(block.text().span().end() <= document.text().length());
      }
    } catch (UnreadableDocumentException e) {
      assertTrue(e.reason().contains(" / "), e.reason());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lineEndsMakeNoDifference(Cases one) throws IOException, UnreadableDocumentException {
    Document unix = reader.read(one.input());
    String page = Files.readString(one.input(), java.nio.charset.Charset.forName(charset(one)));
    byte[] windows = page.replace("\n", "\r\n").getBytes(UTF_8);
    Document other = reader.read("a.html", windows);
    assertEquals(unix.text(), other.text());
    assertEquals(kinds(unix), kinds(other));
  }

  private static String charset(Cases one) {
    return one.name().startsWith("gb2312") ? "GB18030" : "UTF-8";
  }

  private static List<String> kinds(Document document) {
    return document.blocks().stream().map(b -> b.kind() + "" + b.quoted() + b.strong()).toList();
  }

  /** The text of a page, taken as a page of paragraphs, is read as the same text. */
  @ParameterizedTest
  @MethodSource("cases")
  void theTextOfAPageStaysThatText(Cases one) throws IOException, UnreadableDocumentException {
    List<String> lines = reader.read(one.input()).text().lines().toList();
    String page =
        lines.stream()
            .map(l -> "<p>" + l.replace("<", "&lt;").replace("\t", "&#9;") + "</p>\n")
            .collect(Collectors.joining("", "<html><body>", "</body></html>"));
    List<String> again = reader.read("a.html", page.getBytes(UTF_8)).text().lines().toList();
    assertEquals(
        lines.stream().map(l -> l.replace('\t', ' ')).sorted().toList(),
        again.stream().sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "</div>",
        "<b>",
        "<font size=1>",
        "<table><tr><td>",
        "<table>",
        "<ul><li>",
        "<p>",
        "<a href=x>",
        "<br>",
        "&nbsp;",
        "　　",
        "<li>",
        "<td>甲",
        "<tr><td>甲<td>乙",
        "<h1>甲",
        "<h1>甲</h1>",
        "<span style='font-weight:bold'>甲</span>",
        "<div style='border:1px solid'>",
        "<p>甲乙丙丁戊己庚辛</p>",
        "<li>发文字号：",
        "<sup>[1]</sup>",
        "<img>",
        "<![CDATA[",
        "<!--",
        "<",
        "专栏1　甲<br>",
        "目录<br>",
        "甲。　　",
        "<div class=nav>甲。乙。</div>",
        "<select><option>",
        "<td rowspan=65000 colspan=1000>甲乙丙",
        "<tr><td rowspan=9 colspan=9>甲<td>乙",
        "<blockquote>"
      })
  void hostileSizesAreReadInBoundedTime(String piece) {
    String page = "<html><body>" + BODY + piece.repeat(10_000) + BODY;
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> consistent(page.getBytes(UTF_8)), piece);
  }

  @ParameterizedTest
  @ValueSource(strings = {"推进建设，", "推进。", "a ", "甲&nbsp;&nbsp;", "<b>甲</b>", "甲\n", "发文字号："})
  void longLinesAreReadInBoundedTime(String piece) {
    String page = "<html><body><div>" + piece.repeat(1_000_000 / piece.length()) + "</div>";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> consistent(page.getBytes(UTF_8)), piece);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void soupOfTagsIsReadOrRefused(int seed) {
    java.util.Random random = new java.util.Random(seed);
    List<String> tags =
        List.of(
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "</td>",
            "<div>",
            "</div>",
            "<br>",
            "<li>",
            "<ul>",
            "<h2>",
            "</h2>",
            "<a href=x>",
            "</a>",
            "一、总体要求",
            "推进建设。",
            "　　",
            "专栏1 工程",
            "发文字号：甲〔2030〕1号",
            "2030年1月1日",
            "&nbsp;",
            "目录",
            "<td rowspan=3>",
            "<td colspan=2>",
            "附件：1.表",
            "<img src=a.jpg>",
            "<pre>",
            "</pre>\n");
    for (int i = 0; i < 150; i++) {
      String soup =
          IntStream.range(0, 60)
              .mapToObj(j -> tags.get(random.nextInt(tags.size())))
              .collect(Collectors.joining());
      consistent(soup.getBytes(UTF_8));
    }
  }
}
