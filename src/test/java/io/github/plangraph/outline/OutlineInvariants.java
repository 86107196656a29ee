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

  /** The quote is what is left of the characters under its span when marks are taken out. */
  private static void quote(Document document, Evidence evidence) {
    String source = document.source(evidence.span()).replaceAll("[\\r\\n\\t]", " ");
    int at = 0;
    for (char c : evidence.quote().toCharArray()) {
      at = next(source, c, at);
      assertTrue(at > 0, () -> evidence.rule() + ": " + evidence.quote() + " in " + source);
    }
    String last = evidence.quote().substring(evidence.quote().length() - 1);
    assertTrue(source.endsWith(last), () -> evidence.rule() + ": " + evidence.quote());
    char first = evidence.quote().charAt(0);
    assertTrue(first == '\t' || source.charAt(0) == first, evidence.quote());
  }

  /** Behind the next such character; a tab between cells stands where the bar does. */
  private static int next(String source, char c, int from) {
    int found = source.indexOf(c == '\t' ? ' ' : c, from);
    int bar = c == '\t' ? source.indexOf('|', from) : -1;
    return (bar >= 0 && (found < 0 || bar < found) ? bar : found) + 1;
  }
}
