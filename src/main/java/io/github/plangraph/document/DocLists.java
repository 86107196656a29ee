package io.github.plangraph.document;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The automatic numbering of a DOC; short-lived, one document each, because it counts. */
final class DocLists {
  private static final int LAST = 0x7FE;

  private final @Nullable ListTables tables;
  private final ListCounters counters = new ListCounters();
  private final java.util.Set<Integer> begun = new java.util.HashSet<>();

  /**
   * Numbering by these tables.
   *
   * @param tables null in a document without lists
   */
  DocLists(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /** Counts a paragraph; empty if it stands in no list. */
  Optional<ListNumber> next(Paragraph paragraph) {
    int index = paragraph.getIlfo();
    int level = paragraph.getIlvl();
    if (tables == null || index < 1 || index > LAST || level < 0 || level >= ListLevel.COUNT) {
      return Optional.empty();
    }
    try {
      return next(tables, index, level);
    } catch (NoSuchElementException noSuchList) {
      return Optional.empty();
    }
  }

  private Optional<ListNumber> next(ListTables lists, int index, int level) {
    int list = lists.getLfo(index).getLsid();
    LFOData data = lists.getLfoData(index);
    if (begun.add(index)) {
      for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
        if (override.isStartAt() && !override.isFormatting()) {
          counters.restart(list, override.getLevelNum(), override.getIStartAt());
        }
      }
    }
    Optional<ListLevel> own = level(lists, data, list, level);
    String text = counters.next(list, level, l -> level(lists, data, list, l));
    return own.map(l -> new ListNumber(level, l.form() == NumberForm.BULLET, text));
  }

  private static Optional<ListLevel> level(ListTables lists, LFOData data, int list, int level) {
    for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
      if (override.isFormatting() && override.getLevelNum() == level) {
        return Optional.of(define(override.getLevel(), level));
      }
    }
    ListData defined = lists.getListData(list);
    return defined == null || level >= defined.numLevels()
        ? Optional.empty()
        : Optional.of(define(defined.getLevel(level + 1), level));
  }

  /** In the binary pattern the characters 0 to 8 stand for the numbers ([MS-DOC] 2.9.150). */
  private static ListLevel define(org.apache.poi.hwpf.model.ListLevel stored, int level) {
    StringBuilder pattern = new StringBuilder();
    String text = stored.getNumberText();
    for (int i = 0; text != null && i < text.length(); i++) {
      char c = text.charAt(i);
      pattern.append(c < ListLevel.COUNT ? "%" + (c + 1) : String.valueOf(c));
    }
    return new ListLevel(
        NumberForm.of(stored.getNumberFormat()),
        stored.getStartAt(),
        pattern.toString(),
        level,
        stored.isLegalNumbering());
  }
}
