package io.github.plangraph.outline;

import io.github.plangraph.document.Block;
import io.github.plangraph.document.Document;
import io.github.plangraph.plan.DocumentType;
import io.github.plangraph.plan.Structure;
import java.util.ArrayList;
import java.util.List;

/** Finds the plans of a document and their parts. Stateless and safe for use by many threads. */
public final class Outliner {

  /**
   * Outlines a document.
   *
   * @return a structure for each plan, in text order; at least one if the document has any text
   *     besides matter, whatever kind of document it is
   */
  public List<Structure> outline(Document document) {
    List<Structure> structures = new ArrayList<>();
    for (List<Block> blocks : PlanSplitter.split(document.blocks())) {
      structures.add(plan(document.name(), blocks));
    }
    return List.copyOf(structures);
  }

  private static Structure plan(String name, List<Block> blocks) {
    Contents contents = Contents.of(blocks);
    Head head = new HeadReader(blocks, contents).read(name);
    List<Block> rest = blocks.subList(head.size(), blocks.size());
    Body body = new BodyReader(rest, head.size(), contents).read();
    DocumentType type = Genre.of(head.type(), head.title(), blocks, body);
    return new Assembly(blocks, head, body, type).structure();
  }
}
