package io.github.plangraph.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.document.Block;
import io.github.plangraph.document.Document;
import io.github.plangraph.document.DocumentReader;
import io.github.plangraph.document.Span;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Structure;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for the outline of every text. */
final class OutlineInvariants {
  private OutlineInvariants() {}

  /** Reads and outlines a text that is not blank, and checks the result. */
  static List<Structure> check(String name, String text) throws UnreadableDocumentException {
    Document document = new DocumentReader().read(name, text.getBytes(StandardCharsets.UTF_8));
    List<Structure> structures = new Outliner().outline(document);
    List<Block> blocks =
        document.blocks().stream().filter(b -> b.kind() != Block.Kind.MATTER).toList();
    long passages = structures.stream().mapToLong(s -> s.passages().size()).sum();
    assertEquals(blocks.size(), passages, "each block is one passage");
    assertEquals(blocks.isEmpty(), structures.isEmpty(), "a plan wherever there is text");
    structures.forEach(structure -> structure(document, structure));
    return structures;
  }

  private static void structure(Document document, Structure structure) {
    Span extent = structure.plan().extent();
    quote(document, structure.plan().evidence());
    structure.plan().metadata().forEach(m -> quote(document, m.evidence()));
    Set<String> paths = new HashSet<>();
    for (Section section : structure.sections()) {
      quote(document, section.evidence());
      assertTrue(extent.covers(section.extent()), section.path());
      assertTrue(paths.add(section.path()), "twice: " + section.path());
      assertFalse(section.title().isBlank(), section.path());
    }
    structure.projects().forEach(p -> quote(document, p.evidence()));
    structure.projects().forEach(p -> assertTrue(extent.covers(p.extent()), p.title()));
    structure.measures().forEach(m -> quote(document, m.evidence()));
    for (Passage passage : structure.passages()) {
      assertTrue(extent.covers(passage.text().span()), passage.text().text());
      passage
          .scope()
          .section()
          .ifPresent(s -> assertTrue(s.extent().covers(passage.text().span()), s.path()));
      passage
          .scope()
          .project()
          .ifPresent(p -> assertTrue(p.extent().covers(passage.text().span()), p.title()));
    }
  }

  /** The quote begins and ends with the characters under its span, and all of it stands there. */
  private static void quote(Document document, Evidence evidence) {
    String source = document.source(evidence.span());
    String quote = evidence.quote();
    if (quote.indexOf('\t') >= 0 || source.indexOf('&') >= 0) {
      return;
    }
    assertEquals(plain(quote), plain(source), evidence.rule());
  }

  private static String plain(String text) {
    return text.replaceAll("(?U)\\*\\*|==|[\\s>]|\\]\\([^)]*\\)|[\\[\\\\`<]", "");
  }
}
