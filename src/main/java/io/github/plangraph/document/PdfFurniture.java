package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is printed around the text: page numbers and heads or feet that come back on other pages,
 * such as the address and date that a browser prints.
 */
final class PdfFurniture {
  /** {@code — 12 —}, {@code 12 / 40}, {@code 第3页 共40页}, {@code Page 3 of 40}, {@code - iv -}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?U)(?i)[-—–－·•.\\s]*(?:第|page|p\\.)?\\s*(\\d{1,4}|[ivxl]{1,6}|[一二三四五六七八九十百]{1,5})\\s*"
              + "(?:页)?[，,、\\s]*(?:(?:/|／|of|共)\\s*\\d{1,4}\\s*(?:页)?)?[-—–－·•.\\s]*");

  private static final Pattern DECORATED = Pattern.compile("(?i).*(?:[-—–－·•/／页]|page|of).*");

  /** How many lines at either end of a page may be heads or feet. */
  private static final int DEPTH = 4;

  /** Heads and feet stand in this part of a page's height at either end. */
  private static final float MARGIN = 0.11f;

  private final List<List<PdfPart>> pages;
  private final List<PdfPage> sheets;
  private final Set<PdfLine> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfFurniture(List<List<PdfPart>> pages, List<PdfPage> sheets) {
    this.pages = pages;
    this.sheets = sheets;
  }

  /** The pages without it. */
  static List<List<PdfPart>> without(List<List<PdfPart>> pages, List<PdfPage> sheets) {
    PdfFurniture furniture = new PdfFurniture(pages, sheets);
    furniture.repeated();
    furniture.numbers();
    return pages.stream()
        .map(page -> page.stream().filter(p -> !furniture.isDropped(p)).toList())
        .toList();
  }

  private boolean isDropped(PdfPart part) {
    return part instanceof PdfLine line && dropped.contains(line);
  }

  /** Lines of equal text, digits apart, at the same height of several pages. */
  private void repeated() {
    Map<String, Set<Integer>> places = new HashMap<>();
    for (List<PdfPart> page : pages) {
      for (PdfLine line : margins(page)) {
        for (int near = -1; near <= 1; near++) {
          places.computeIfAbsent(key(line, near), k -> new HashSet<>()).add(line.page());
        }
      }
    }
    int enough = pages.size() <= 3 ? 2 : 3;
    for (List<PdfPart> page : pages) {
      for (PdfLine line : margins(page)) {
        if (places.getOrDefault(key(line, 0), Set.of()).size() >= enough) {
          dropped.add(line);
        }
      }
    }
  }

  private static String key(PdfLine line, int near) {
    return (Math.round(line.y() / 4) + near) + " " + line.text().replaceAll("\\d+", "0");
  }

  /** Numbers that count with the pages, or that are set between dashes. */
  private void numbers() {
    Map<Integer, Integer> offsets = new HashMap<>();
    for (List<PdfPart> page : pages) {
      for (PdfLine line : ends(page)) {
        value(line).ifPresent(n -> offsets.merge(n - line.page(), 1, Integer::sum));
      }
    }
    for (List<PdfPart> page : pages) {
      for (PdfLine line : ends(page)) {
        Matcher matcher = NUMBER.matcher(line.text());
        boolean counts =
            value(line).filter(n -> offsets.getOrDefault(n - line.page(), 0) >= 2).isPresent();
        if (matcher.matches() && (counts || DECORATED.matcher(line.text()).matches())) {
          dropped.add(line);
        }
      }
    }
  }

  private static Optional<Integer> value(PdfLine line) {
    Matcher matcher = NUMBER.matcher(line.text());
    boolean digits = matcher.matches() && matcher.group(1).matches("[0-9]{1,4}");
    return digits ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
  }

  /** The first and last lines of a page, those dropped left out. */
  private List<PdfLine> ends(List<PdfPart> page) {
    List<PdfPart> rest = page.stream().filter(p -> !isDropped(p)).toList();
    List<PdfLine> ends = new ArrayList<>();
    if (!rest.isEmpty()) {
      line(rest.get(0), ends);
      line(rest.get(rest.size() - 1), ends);
    }
    return ends;
  }

  private List<PdfLine> margins(List<PdfPart> page) {
    List<PdfLine> margins = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (i < DEPTH || i >= page.size() - DEPTH) {
        line(page.get(i), margins);
      }
    }
    margins.removeIf(line -> !isOutside(line));
    return margins;
  }

  private boolean isOutside(PdfLine line) {
    float height = sheets.get(line.page() - 1).height();
    return line.y() < MARGIN * height || line.y() > (1 - MARGIN) * height;
  }

  private static void line(PdfPart part, List<PdfLine> into) {
    if (part instanceof PdfLine line) {
      into.add(line);
    }
  }
}
