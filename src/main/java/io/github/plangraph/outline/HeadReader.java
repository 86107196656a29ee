package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.document.MappedText;
import io.github.plangraph.plan.DocumentType;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Metadatum.Field;
import io.github.plangraph.plan.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the title, the metadata lines and the notice letter before a plan's body; short-lived, one
 * plan each.
 *
 * <p>Seen in practice, in any combination: a heading with the issuer's prefix, a block of metadata
 * lines, the title of the notice (once or twice), its number, addressees, letter, signature, date,
 * 附件 line, the plan's own title in one line or several.
 */
final class HeadReader {
  /** A letter is no longer than this many blocks, a head without numbered body than that many. */
  private static final int MAX = 80;

  private static final int MAX_UNNUMBERED = 15;

  /** The plan's title follows the date of the letter within so many blocks. */
  private static final int NEAR = 8;

  private final List<Block> blocks;
  private final Contents contents;
  private final Set<Integer> plain;
  private final List<Kind> kinds = new ArrayList<>();
  private final List<Metadatum> metadata = new ArrayList<>();
  private final List<TitleGroup> titles = new ArrayList<>();
  private Optional<String> keyTitle = Optional.empty();
  private int passed = -1;
  private int letter = -1;
  private int dated = -1;

  HeadReader(List<Block> blocks, Clues clues) {
    this.blocks = blocks;
    this.contents = clues.contents();
    this.plain = clues.plain();
  }

  /**
   * Reads the head.
   *
   * @param name what the plan is called if nothing in it is a title
   */
  Head read(String name) {
    int end = end();
    for (int i = 0; i < end; i++) {
      kinds.add(kind(i, end));
    }
    TitleChoice choice = TitleChoice.of(titles, dated);
    TitleText title =
        choice
            .title()
            .or(() -> keyTitle.map(TitleText::of))
            .orElseGet(() -> new Untitled(blocks, kinds).title(name));
    DocumentType type = type(title, choice);
    List<Metadatum> said = new Issuer(blocks, titles).complete(metadata);
    return new Head(kinds, title, type, said, evidence(choice));
  }

  private DocumentType type(TitleText title, TitleChoice choice) {
    DocumentType type = title.type();
    if (type == DocumentType.OTHER && choice.line().isEmpty()) {
      return new Untitled(blocks, kinds).type();
    }
    return type == DocumentType.OTHER && choice.issued() ? DocumentType.NOTICE : type;
  }

  private Evidence evidence(TitleChoice choice) {
    int line = choice.line().orElse(firstTitle());
    return Evidence.of(text(line), choice.line().isPresent() ? "title" : "title.fallback", 0.9);
  }

  private int firstTitle() {
    int title = kinds.indexOf(Kind.TITLE);
    return Math.max(title, 0);
  }

  private int end() {
    MarkerReader markers = new MarkerReader();
    int numbered = -1;
    boolean opened = false;
    int limit = Math.min(blocks.size(), MAX + contents.end());
    for (int i = 0; i < limit; i++) {
      if (contents.holds(i)) {
        continue;
      }
      String line = text(i).text();
      boolean numberedLine =
          markers.read(blocks.get(i)).flatMap(m -> Lead.numbered(line, m.end())).isPresent()
              && !TitleText.isRest(line)
              && !isAttachment(i);
      boolean heading = numberedLine || plain.contains(i) || isInnerHeading(blocks.get(i));
      numbered = numbered < 0 && heading ? i : numbered;
      opened |= LetterLine.isAddressee(line) || TitleText.of(line).issued().isPresent();
      if (opened && dated < 0 && Dates.line(line).isPresent()) {
        dated = i;
      }
    }
    int titled = dated < 0 ? -1 : titled();
    if (dated > numbered && numbered >= 0 && (titled < 0 || !issues(numbered))) {
      dated = -1;
      titled = -1;
    }
    int unnumbered = Math.max(MAX_UNNUMBERED, contents.end());
    int body = numbered < 0 ? Math.min(blocks.size(), unnumbered) : numbered;
    return titled < 0 ? body : Math.max(titled, Math.min(body, titled));
  }

  /** A Markdown heading below the first level that is no title. */
  private static boolean isInnerHeading(Block block) {
    return block.kind() == Block.Kind.HEADING
        && block.level() > 1
        && !TitleText.is(block.text().text());
  }

  /** 附件：1. 重点任务分工表, and the lines that go on with its list. */
  private boolean isAttachment(int i) {
    String line = text(i).text();
    return LetterLine.isNote(line)
        || (i > 0 && line.matches("\\d{1,2}[.．、].*") && isAttachment(i - 1));
  }

  /** Whether a notice stands before a block: only then may a letter have numbers of its own. */
  private boolean issues(int end) {
    StringBuilder opening = new StringBuilder();
    blocks.subList(0, end).forEach(block -> opening.append(block.text().text()).append('\n'));
    return LetterLine.isNotice(opening);
  }

  /** The end of the plan's own title behind the letter's date, -1 if there is none. */
  private int titled() {
    for (int i = dated + 1; i < Math.min(blocks.size(), dated + NEAR); i++) {
      String line = text(i).text();
      if (TitleText.is(line) && !LetterLine.isNote(line)) {
        int end = i + 1;
        while (end < blocks.size() && TitleText.isRest(text(end).text())) {
          end++;
        }
        return end;
      }
    }
    return -1;
  }

  private Kind kind(int i, int end) {
    if (contents.holds(i)) {
      return Kind.METADATA;
    }
    MappedText line = text(i);
    String text = line.text();
    Optional<MetadataLine> pairs = MetadataLine.of(line);
    if (pairs.isPresent()) {
      metadata.addAll(pairs.get().said());
      keyTitle = keyTitle.or(pairs.get()::title);
      return Kind.METADATA;
    }
    Optional<DocumentNumber> number = DocumentNumber.line(text);
    if (number.isPresent()) {
      MappedText quote = line.slice(number.get().start(), number.get().end());
      Evidence evidence = Evidence.of(quote, "number.line", 0.98);
      metadata.add(new Metadatum(Field.NUMBER, number.get().value(), evidence));
      return Kind.METADATA;
    }
    Optional<Kind> dated = date(i);
    if (dated.isPresent()) {
      return dated.get();
    }
    if (isAttachment(i)) {
      return Kind.LETTER;
    }
    return title(i).orElseGet(() -> letter(i, end));
  }

  /** The date under the letter, in brackets under the title, or in a note that says who agreed. */
  private Optional<Kind> date(int i) {
    MappedText line = text(i);
    String text = line.text();
    String next = i + 1 < blocks.size() ? text(i + 1).text() : "";
    if (SourceLine.isPassed(text) || SourceLine.beginsPassed(text, next)) {
      passed = SourceLine.isPassed(text) ? i : i + 1;
      Evidence note = Evidence.of(line, "title.note", 0.95);
      String whole = passed == i ? text : text + next;
      add(Field.DATE, Dates.first(text), note);
      add(Field.PUBLISHED, SourceLine.published(text), note);
      add(Field.NUMBER, DocumentNumber.first(text).map(DocumentNumber::value), note);
      add(Field.ISSUER, SourceLine.congress(whole), Evidence.of(line, "title.note", 0.85));
      return Optional.of(Kind.METADATA);
    }
    if (passed == i) {
      return Optional.of(Kind.METADATA);
    }
    Optional<String> date = Dates.line(text);
    boolean note = i > 0 && kinds.get(i - 1) == Kind.TITLE && SourceLine.isBracketed(text);
    add(
        note ? Field.DATE : Field.SIGNED,
        date,
        Evidence.of(line, note ? "title.note" : "letter.date", 0.95));
    return date.map(d -> Kind.LETTER);
  }

  private void add(Field field, Optional<String> value, Evidence evidence) {
    value.ifPresent(v -> metadata.add(new Metadatum(field, v, evidence)));
  }

  private Optional<Kind> title(int i) {
    String text = text(i).text();
    boolean heading = blocks.get(i).kind() == Block.Kind.HEADING && blocks.get(i).level() == 1;
    TitleGroup last = titles.isEmpty() ? null : titles.get(titles.size() - 1);
    if (last != null && last.continues(i, text)) {
      titles.set(titles.size() - 1, last.with(text));
      return Optional.of(Kind.TITLE);
    }
    int first = i;
    if (i > 0 && kinds.get(i - 1) != Kind.METADATA && TitleGroup.opens(text(i - 1).text(), text)) {
      first = i - 1;
    }
    if (!heading && first == i && !TitleText.is(text) && !TitleText.issues(text)) {
      return Optional.empty();
    }
    String whole = first == i ? text : text(first).text() + text;
    TitleGroup group = new TitleGroup(first, i, whole);
    titles.add(group);
    boolean notice = group.title().issued().isPresent();
    letter = notice && letter < 0 ? i : letter;
    Kind kind = notice && !heading && dated >= 0 ? Kind.LETTER : Kind.TITLE;
    if (first < i) {
      kinds.set(first, kind);
    }
    return Optional.of(kind);
  }

  private Kind letter(int i, int end) {
    String text = text(i).text();
    boolean addressee = LetterLine.isAddressee(text);
    letter = addressee && letter < 0 ? i : letter;
    boolean inside = letter >= 0 && i < dated && dated < end;
    boolean issue = letter >= 0 && text.length() < 400 && LetterLine.isIssue(text) && dated < 0;
    boolean signature =
        i + 1 < blocks.size()
            && LetterLine.isSignature(text)
            && Dates.line(text(i + 1).text()).isPresent();
    if (addressee && LetterLine.namesMany(text)) {
      return Kind.ADDRESSEES;
    }
    return addressee || inside || issue || signature ? Kind.LETTER : Kind.PARAGRAPH;
  }

  private MappedText text(int i) {
    return blocks.get(i).text();
  }
}
