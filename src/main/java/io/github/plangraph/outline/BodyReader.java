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
  private static final Pattern ANNEX = Pattern.compile("^附\\s*(?:件|录|表)\\s*[\\d一二三四五六七八九十]*$");
  private static final Pattern PLAIN = WordList.alternation("plain-headings.txt", "^", "$");
  private static final int MAX_HEADING = 60;

  private final List<Block> blocks;
  private final int offset;
  private final Numbering numbering;
  private final List<Optional<Lead>> leads;
  private final Tree tree = new Tree();
  private final List<Line> lines = new ArrayList<>();
  private final List<Metadatum> metadata = new ArrayList<>();

  /**
   * Prepares to read.
   *
   * @param blocks the body's
   * @param offset index of the first of them in the plan
   */
  BodyReader(List<Block> blocks, int offset) {
    this.blocks = blocks;
    this.offset = offset;
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
    boolean note = LetterLine.isNote(text.text()) && !ANNEX.matcher(text.text()).matches();
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
    if (!ANNEX.matcher(block().text().text()).matches()) {
      return Optional.empty();
    }
    String text = block().text().text();
    String next = index() + 1 < blocks.size() ? blocks.get(index() + 1).text().text() : "";
    boolean titled = TitleText.is(next) || (next.length() <= MAX_HEADING && isPlain(next));
    Lead lead = new Lead(0, text.length(), titled ? next : text);
    return Optional.of(heading(tree.annex(lead, block().text(), offset + index())));
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
    boolean own = text.endsWith(title.get().title());
    Box box = tree.open(title.get(), own ? block() : below, offset + index());
    int start = own ? title.get().start() : end;
    return Optional.of(new Line(block(), Kind.BOX, start, end, box.section(), Optional.of(box)));
  }

  private Line text() {
    Block block = block();
    int at = offset + index();
    Optional<Marker> marker = numbering.markers().get(index());
    tree.advance(block, marker, numbering);
    String text = block.text().text();
    Optional<Lead> lead = marker.flatMap(m -> Lead.numbered(text, m.end()));
    if (marker.isPresent() && lead.isPresent()) {
      boolean titled =
          lead.get().end() > marker.get().end() && !isArticle(marker.get(), lead.get());
      Lead found = titled ? lead.get() : untitled(marker.get());
      return heading(tree.numbered(marker.get(), numbering, found, block, at));
    }
    if (marker.isEmpty() && tree.openBox().isEmpty() && isHeading(block) && !isAnnexTitle(text)) {
      Lead whole = new Lead(0, text.length(), text.replaceAll("[：:。\\s]+$", ""));
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

  private static boolean isPlain(String line) {
    return !line.isEmpty() && line.chars().noneMatch(c -> "，。；：".indexOf(c) >= 0);
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
