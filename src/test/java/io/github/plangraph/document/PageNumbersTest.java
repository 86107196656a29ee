package io.github.plangraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Plain text that was copied with the numbers of its pages reads like the same text without. */
class PageNumbersTest {

  /** Where a page number is left. */
  enum Place {
    START,
    END,
    ALONE,
    DASHED
  }

  /**
   * A plan as it was printed.
   *
   * @param sections how long it is
   * @param width characters of a line
   * @param lines of a page
   */
  record Print(int sections, int width, int lines) {
    /** Lines of all paragraphs, each broken at the width. */
    List<String> text() {
      List<String> text = new ArrayList<>();
      for (int i = 1; i <= sections; i++) {
        wrap("3.%d 建设第%d灌区".formatted(i, i), text);
        String works = "建设渠首工程和计量设施，疏浚干渠、支渠，配套泵站与闸门，改善灌溉面积%d万亩，受益人口%d万人。";
        wrap(
            works.formatted(i + 3, i * 2)
                + "实施田间高效节水改造，推广水肥一体化和喷灌、滴灌，到2025年灌溉水有效利用系数达到0.6，节水%d万立方米；".formatted(90 + i),
            text);
        wrap("%d、完善农业水价综合改革，健全用水总量控制与定额管理，开展%d个乡镇试点，逐步推开。".formatted(i % 9 + 1, i), text);
      }
      return text;
    }

    private void wrap(String paragraph, List<String> text) {
      int at = 0;
      while (at < paragraph.length()) {
        int end = Math.min(paragraph.length(), at + width);
        while (end < paragraph.length() && !breaks(paragraph, end)) {
          end--;
        }
        text.add(paragraph.substring(at, end));
        at = end;
      }
    }

    /** Lines begin with no punctuation; digits at either side would not tell which are the page. */
    private static boolean breaks(String text, int at) {
      boolean digits = Character.isDigit(text.charAt(at)) || Character.isDigit(text.charAt(at - 1));
      return !digits && "，。、；.".indexOf(text.charAt(at)) < 0;
    }

    String paged(Place place) {
      List<String> text = text();
      List<String> paged = new ArrayList<>();
      for (int i = 0; i < text.size(); i++) {
        boolean first = i >= lines && i % lines == 0;
        int page = i / lines;
        boolean last = i % lines == lines - 1;
        switch (place) {
          case START -> paged.add((first ? page : "") + text.get(i));
          case END -> paged.add(text.get(i) + (last ? page + 1 : ""));
          case ALONE, DASHED -> {
            if (first) {
              paged.add(place == Place.ALONE ? "" + page : "- " + page + " -");
            }
            paged.add(text.get(i));
          }
        }
      }
      return String.join("\n", paged);
    }
  }

  @Provide
  static Arbitrary<Print> prints() {
    return Combinators.combine(
            Arbitraries.integers().between(24, 60),
            Arbitraries.integers().between(26, 36),
            Arbitraries.integers().between(18, 40))
        .as(Print::new)
        .filter(print -> print.text().size() / print.lines() > 6);
  }

  private static List<String> blocks(String text) {
    try {
      Document read = new DocumentReader().read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
      return read.blocks().stream()
          .filter(block -> block.kind() != Block.Kind.MATTER)
          .map(block -> block.text().text())
          .toList();
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  @Property(tries = 200)
  void aPagedTextReadsLikeOneWithoutPages(@ForAll("prints") Print print, @ForAll Place place) {
    List<String> expected = blocks(String.join("\n", print.text()));
    assertTrue(expected.size() < print.text().size(), "lines are joined");
    List<String> actual = blocks(print.paged(place));
    for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
      assertEquals(expected.get(i), actual.get(i), "block " + i);
    }
    assertEquals(expected.size(), actual.size());
  }

  /** Numbers of rows and of a list, 20 in a row, do not make pages. */
  @Property(tries = 50)
  void numbersOfAListStay(@ForAll @IntRange(min = 26, max = 36) int width) {
    List<String> lines = new ArrayList<>();
    String rest = "建设渠首工程和计量设施，疏浚干渠、支渠，配套泵站与闸门，改善灌溉面积和受益人口，健全管护";
    for (int i = 1; i <= 40; i++) {
      lines.add((i + " " + rest).substring(0, width));
      lines.add(("经费，落实管护人员，开展设施检查" + rest).substring(0, width));
      lines.add("并公开结果" + i + "。");
    }
    String text = String.join("\n", lines);
    String read = String.join("", blocks(text));
    assertEquals(text.replace("\n", ""), read);
  }

  @Test
  void aNumberBetweenPagesKeepsItsDigits() {
    List<String> lines = new ArrayList<>();
    for (int page = 1; page <= 8; page++) {
      lines.add(page + "建设渠首工程和计量设施，疏浚干渠、支渠，配套泵站与闸门，");
      for (int i = 0; i < 10; i++) {
        lines.add("改善灌溉面积和受益人口，健全管护机制，落实经费和人员，开展检");
        lines.add("查，受益乡镇达到" + (page == 4 ? "\n5个，" : "若干个，") + "公开结果。");
      }
    }
    String read = String.join("", blocks(String.join("\n", lines)));
    assertTrue(read.contains("受益乡镇达到5个，公开结果。"), read);
    assertTrue(read.contains("公开结果。建设渠首"), read);
  }
}
