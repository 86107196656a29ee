package io.github.plangraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the lines of all pages into paragraphs and rows, past page breaks. */
final class PdfFlow {
  /** {@code 一、发展基础 ........ 3}. */
  private static final Pattern LEADER = Pattern.compile(".*(?:[.．·…。]\\s?){6,}\\s*[\\dⅠ-ⅫIVXivx]*");

  private static final int MAX_ENTRY = 300;
  private static final Pattern CONTENTS = Pattern.compile("目\\s*[录次]");
  private static final Pattern ENTRY = Pattern.compile("(?U).*[\\p{IsHan}）》”]\\s*\\d{1,3}");
  private static final Pattern BOX = Pattern.compile("^[【\\[]?专\\s*栏.*", Pattern.DOTALL);

  private final PdfJoin join;
  private final List<PdfPassage> passages = new ArrayList<>();
  private final List<PdfLine> open = new ArrayList<>();
  private boolean quoted;
  private boolean contents;

  private PdfFlow(PdfJoin join) {
    this.join = join;
  }

  /** The passages of a document, in reading order. */
  static List<PdfPassage> of(List<PdfPart> parts) {
    List<PdfLine> lines = new ArrayList<>();
    for (PdfPart part : parts) {
      if (part instanceof PdfLine line) {
        lines.add(line);
      } else if (part instanceof PdfTable table) {
        table.rows().forEach(r -> r.cells().forEach(c -> lines.addAll(c.lines())));
      }
    }
    PdfFlow flow = new PdfFlow(new PdfJoin(lines));
    PdfPart before = null;
    for (PdfPart part : parts) {
      if (part instanceof PdfLine line) {
        flow.line(line);
      } else if (part instanceof PdfTable table) {
        boolean more =
            before instanceof PdfTable t && t.page() + 1 == table.page() && t.aligned(table);
        flow.table(table, more ? (PdfTable) before : null);
      }
      before = part;
    }
    flow.flush();
    return PdfHeadings.of(flow.passages, flow.join.body());
  }

  private void line(PdfLine line) {
    String text = line.text();
    if (quoted) {
      flush();
      quoted = false;
    }
    boolean title = CONTENTS.matcher(text).matches();
    boolean leader = text.length() <= MAX_ENTRY && LEADER.matcher(text).matches();
    contents = title || (contents && (leader || ENTRY.matcher(text).matches()));
    if (contents || leader) {
      flush();
      passages.add(PdfPassage.of(Block.Kind.MATTER, List.of(line), false));
    } else {
      add(line);
    }
  }

  private void add(PdfLine line) {
    if (!open.isEmpty() && !join.continues(open, line)) {
      flush();
    }
    open.add(line);
  }

  private void flush() {
    if (!open.isEmpty()) {
      passages.add(PdfPassage.of(Block.Kind.PARAGRAPH, open, quoted));
      open.clear();
    }
  }

  /**
   * Takes a table or box.
   *
   * @param above the part of it on the page before, if it goes on from there
   */
  private void table(PdfTable table, @Nullable PdfTable above) {
    if (!quoted || above == null) {
      flush();
    }
    boolean box = table.box() || isBox(table) || (above != null && !above.box() && quoted);
    int row = 0;
    while (above != null
        && !table.box()
        && row < Math.min(table.rows().size(), above.rows().size())
        && text(table.rows().get(row)).equals(text(above.rows().get(row)))) {
      row++;
    }
    for (int i = row; i < table.rows().size(); i++) {
      boolean goesOn = i == row && above != null;
      PdfTable.Row one = table.rows().get(i);
      quoted = box;
      if (one.whole(table.width()) && (box || isProse(one))) {
        quoted = true;
        whole(one, goesOn);
      } else {
        flush();
        row(one, box, goesOn);
      }
    }
    if (!box) {
      flush();
      quoted = false;
    }
  }

  private static boolean isBox(PdfTable table) {
    PdfTable.Row first = table.rows().isEmpty() ? null : table.rows().get(0);
    return first != null && BOX.matcher(text(first).strip()).matches();
  }

  private static boolean isProse(PdfTable.Row row) {
    PdfTable.Cell cell = row.cells().get(0);
    return cell.lines().size() > 2 && cell.text().indexOf('。') > 0;
  }

  private void whole(PdfTable.Row row, boolean goesOn) {
    if (!goesOn) {
      flush();
    }
    row.cells().get(0).lines().forEach(this::add);
  }

  private void row(PdfTable.Row row, boolean box, boolean goesOn) {
    List<List<PdfLine>> cells = new ArrayList<>();
    for (PdfTable.Cell cell : row.cells()) {
      cells.add(cell.lines());
      for (int i = 1; i < cell.span(); i++) {
        cells.add(List.of());
      }
    }
    PdfPassage last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
    boolean broken =
        goesOn
            && last != null
            && last.kind() == Block.Kind.ROW
            && last.cells().size() == cells.size()
            && cells.get(0).isEmpty();
    if (last != null && broken) {
      List<List<PdfLine>> both = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        List<PdfLine> cell = new ArrayList<>(last.cells().get(i));
        cell.addAll(cells.get(i));
        both.add(cell);
      }
      passages.set(passages.size() - 1, new PdfPassage(Block.Kind.ROW, both, last.quoted()));
    } else {
      passages.add(new PdfPassage(Block.Kind.ROW, cells, box));
    }
  }

  private static String text(PdfTable.Row row) {
    StringBuilder text = new StringBuilder();
    row.cells().forEach(c -> text.append(c.text()).append('\t'));
    return text.toString();
  }
}
