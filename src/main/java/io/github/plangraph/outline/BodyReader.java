package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.document.MappedText;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Metadatum.Field;
import io.github.plangraph.plan.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the tree of a plan's body; short-lived, one plan each.
 *
 * <p>Tried for each block in this order: signature and metadata lines, annex, box title, numbered
 * heading, unnumbered heading, lead. A box comes before the numbers, because its items may be
 * numbered too.
 */
final class BodyReader {
  private static final Pattern PLAIN = WordList.alternation("plain-headings.txt", "^\\d{0,3}", "$");
  private static final int MAX_HEADING = 60;

  private final List<Block> blocks;
  private final int offset;
  private final Clues clues;
  private final Numbering numbering;
  private final List<Optional<Lead>> leads;
  private final Tree tree = new Tree();
  private final List<Line> lines = new ArrayList<>();
  private final List<Metadatum> metadata = new ArrayList<>();

  /** The block that goes on with the heading above it. */
  private int rest = -1;

  /**
   * Prepares to read.
   *
   * @param blocks the body's
   * @param offset index of the first of them in the plan
   * @param clues what is known of the plan's headings
   */
  BodyReader(List<Block> blocks, int offset, Clues clues) {
    this.blocks = blocks;
    this.offset = offset;
    this.clues = clues;
    this.numbering = Numbering.of(blocks);
    this.leads = Leads.of(blocks, numbering.markers());
  }

  Body read() {
    for (int i = 0; i < blocks.size(); i++) {
      lines.add(letter(i).or(() -> annex()).or(() -> box()).orElseGet(() -> text()));
    }
    return new Body(tree.parts(), tree.boxes(), lines, metadata);
  }

  private int index() {
    return lines.size();
  }

  private Block block() {
    return blocks.get(index());
  }

  private Optional<Line> letter(int i) {
    MappedText text = blocks.get(i).text();
    Optional<MetadataLine> pairs = MetadataLine.of(text);
    if (pairs.isPresent() && tree.openBox().isEmpty()) {
      metadata.addAll(pairs.get().said());
      return Optional.of(Line.outside(block(), Kind.METADATA));
    }
    boolean dateNext =
        i + 1 < blocks.size() && Dates.line(blocks.get(i + 1).text().text()).isPresent();
    boolean note = LetterLine.isNote(text.text()) && Annex.of(blocks, i).isEmpty();
    if (note || (dateNext && LetterLine.isSignature(text.text()))) {
      return Optional.of(Line.outside(block(), Kind.LETTER));
    }
    Optional<String> date = Dates.line(text.text());
    if (date.isPresent() && tree.openBox().isEmpty()) {
      Evidence evidence = Evidence.of(text, "letter.date", 0.95);
      metadata.add(new Metadatum(Field.SIGNED, date.get(), evidence));
      return Optional.of(Line.outside(block(), Kind.LETTER));
    }
    return Optional.empty();
  }

  private Optional<Line> annex() {
    return Annex.of(blocks, index()).map(this::annex);
  }

  private Line annex(Annex annex) {
    MappedText text = block().text();
    Lead lead = new Lead(0, text.length(), annex.title());
    return heading(tree.annex(annex.label(), lead, text, offset + index()));
  }

  private Optional<Line> box() {
    int end = block().text().length();
    Optional<Box> open = tree.openBox();
    if (open.isPresent() && open.get().block().equals(block())) {
      tree.entitle(offset + index());
      return Optional.of(new Line(block(), Kind.BOX, 0, end, open.get().section(), open));
    }
    boolean last = index() + 1 == blocks.size();
    Block below = last ? block() : blocks.get(index() + 1);
    String text = block().text().text();
    Optional<BoxTitle> title = BoxTitle.of(text, last ? "" : below.text().text());
    if (title.isEmpty()) {
      return Optional.empty();
    }
    if (open.isPresent() && open.get().title().same(title.get())) {
      tree.entitle(offset + index());
      return Optional.of(new Line(block(), Kind.BOX, end, end, open.get().section(), open));
    }
    title = title.map(t -> whole(t, below));
    boolean own = text.endsWith(title.get().title()) || rest == index() + 1;
    Box box = tree.open(title.get(), own ? block() : below, offset + index());
    int start = own ? title.get().start() : end;
    return Optional.of(new Line(block(), Kind.BOX, start, end, box.section(), Optional.of(box)));
  }

  /** The title of a box with its second line, where it is broken. */
  private BoxTitle whole(BoxTitle title, Block below) {
    boolean own = block().text().text().endsWith(title.title());
    if (!own || !title.goesOn(below)) {
      return title;
    }
    rest = index() + 1;
    return title.with(below.text().text());
  }

  /** The heading with its second line, where it is broken. */
  private Lead whole(Lead lead) {
    String text = block().text().text();
    int next = index() + 1;
    if (lead.end() < text.length() || text.endsWith("。") || next == blocks.size()) {
      return lead;
    }
    Block below = blocks.get(next);
    if (!BrokenHeading.goesOn(text, below, numbering.markers().get(next), clues.contents())) {
      return lead;
    }
    rest = next;
    return new Lead(lead.body(), lead.end(), lead.title() + below.text().text());
  }

  private Line text() {
    Block block = block();
    int at = offset + index();
    if (index() == rest) {
      boolean box = tree.openBox().isPresent();
      if (box) {
        tree.entitle(at);
      } else {
        tree.extend(block, Optional.empty(), at);
      }
      int end = block.text().length();
      Kind kind = box ? Kind.BOX : Kind.HEADING;
      return new Line(block, kind, box ? end : 0, end, tree.innermost(), tree.openBox());
    }
    Optional<Marker> marker = numbering.markers().get(index());
    tree.advance(block, marker, numbering);
    String text = block.text().text();
    Optional<Lead> lead =
        numbering.sentences().contains(index())
            ? Optional.empty()
            : marker.flatMap(m -> Lead.numbered(text, m.end()));
    if (marker.isPresent() && lead.isPresent()) {
      boolean titled =
          lead.get().end() > marker.get().end() && !isArticle(marker.get(), lead.get());
      Lead found = titled ? whole(lead.get()) : untitled(marker.get());
      return heading(tree.numbered(marker.get(), numbering, found, block, at));
    }
    boolean heading = isHeading(block) || clues.plain().contains(at);
    if (marker.isEmpty() && tree.openBox().isEmpty() && heading && !isAnnexTitle(text)) {
      Lead whole = new Lead(0, text.length(), title(text));
      return heading(tree.unnumbered(block, whole, at));
    }
    Optional<Lead> unnumbered = leads.get(index());
    if (unnumbered.isPresent()) {
      return heading(tree.lead(unnumbered.get(), block, at));
    }
    tree.extend(block, marker, at);
    int body = marker.map(Marker::end).orElse(Lead.afterDashes(text));
    return new Line(block, Line.kind(block), body, body, tree.innermost(), tree.openBox());
  }

  /** An article that is a single sentence has no title: 第二条　市发展改革部门负责…。 */
  private boolean isArticle(Marker marker, Lead lead) {
    String text = block().text().text();
    return marker.style() == Marker.Style.ARTICLE
        && lead.end() == text.length()
        && text.endsWith("。");
  }

  private static Lead untitled(Marker marker) {
    return new Lead(marker.end(), marker.end(), marker.number());
  }

  /** The line below 附件1, which already is the annex's title. */
  private boolean isAnnexTitle(String text) {
    return tree.innermost()
        .filter(p -> p.rank() == Marker.ANNEX && p.lead().title().equals(text))
        .isPresent();
  }

  /** 142结　语 is 结语 on page 142. */
  private static String title(String text) {
    String title = text.replaceAll("[：:。\\s]+$", "");
    return PLAIN.matcher(title).matches() ? title.replaceAll("(?U)^\\d+|\\s", "") : title;
  }

  private static boolean isHeading(Block block) {
    String text = block.text().text();
    boolean plain = text.length() <= MAX_HEADING && text.indexOf('。') < 0;
    boolean marked = block.kind() == Block.Kind.HEADING && !text.isEmpty();
    return plain && (marked || PLAIN.matcher(text).matches());
  }

  private Line heading(Part part) {
    boolean item = part.rank() == Marker.LEAD || part.box().isPresent();
    Kind kind = part.runIn() && item ? Line.kind(block()) : Kind.HEADING;
    Lead lead = part.lead();
    return new Line(block(), kind, lead.body(), lead.end(), Optional.of(part), part.box());
  }
}
