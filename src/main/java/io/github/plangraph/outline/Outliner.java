package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.document.Document;
import io.github.plangraph.plan.DocumentType;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Metadatum.Field;
import io.github.plangraph.plan.Structure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the plans of a document and their parts. Stateless and safe for use by many threads. */
public final class Outliner {
  private static final Set<Field> ISSUE =
      EnumSet.of(Field.ISSUER, Field.NUMBER, Field.DATE, Field.SIGNED, Field.PUBLISHED);

  /**
   * Outlines a document.
   *
   * @return a structure for each plan, in text order; at least one if the document has any text
   *     besides matter, whatever kind of document it is
   */
  public List<Structure> outline(Document document) {
    List<Structure> structures = new ArrayList<>();
    List<Metadatum> notice = List.of();
    List<Block> matter =
        document.blocks().stream().filter(b -> b.kind() == Block.Kind.MATTER).toList();
    for (List<Block> blocks : PlanSplitter.split(document.blocks())) {
      boolean annex = blocks.get(0).text().text().startsWith("附件");
      Structure structure = plan(document.name(), blocks, matter, annex ? notice : List.of());
      notice = annex ? notice : issue(structure.plan().metadata());
      structures.add(structure);
    }
    return List.copyOf(structures);
  }

  /** What a notice says of each of the plans that it issues. */
  private static List<Metadatum> issue(List<Metadatum> metadata) {
    return metadata.stream().filter(m -> ISSUE.contains(m.field())).toList();
  }

  private static Structure plan(
      String name, List<Block> blocks, List<Block> matter, List<Metadatum> notice) {
    Clues clues = new Clues(Contents.of(blocks).with(matter), PlainHeadings.of(blocks));
    Head head = new HeadReader(blocks, clues).read(name).with(notice);
    List<Block> rest = blocks.subList(head.size(), blocks.size());
    Body body = new BodyReader(rest, head.size(), clues).read();
    DocumentType type = Genre.of(head.type(), head.title(), blocks, body);
    return new Assembly(blocks, head, body, type).structure();
  }
}
