package io.github.plangraph.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Quad;

/**
 * Which document speaks for each plan, where several hold it: the text of a page, its PDF and its
 * Word file are one plan, not three.
 *
 * <p>Two are one plan if they have one IRI (title and 文号, or title and issuer), or one title, no
 * different 文号 or issuers, and {@linkplain TextSketch#same nearly the same text}. The document that
 * holds more plans speaks for them, then the one with more text, whatever the order they come in.
 */
public final class Editions {

  private static final Comparator<DocumentSummary> PREFERENCE =
      Comparator.comparing((DocumentSummary d) -> -d.plans().size())
          .thenComparing(d -> -letters(d))
          .thenComparing(DocumentSummary::document)
          .thenComparing(DocumentSummary::name);

  /** A plan in a document. */
  private record Edition(DocumentSummary document, PlanSummary plan) {}

  private final Map<String, List<Edition>> originals = new HashMap<>();
  private final Map<String, Map<String, Edition>> copies = new HashMap<>();

  private Editions(Collection<DocumentSummary> documents) {
    List<DocumentSummary> ordered = new ArrayList<>(documents);
    ordered.sort(PREFERENCE);
    Set<String> settled = new HashSet<>();
    for (DocumentSummary document : ordered) {
      if (settled.add(document.key())) {
        settle(document);
      }
    }
  }

  /** Settles it for these documents. */
  public static Editions of(Collection<DocumentSummary> documents) {
    return new Editions(documents);
  }

  private static int letters(DocumentSummary document) {
    return document.plans().stream().mapToInt(plan -> plan.sketch().length()).sum();
  }

  private void settle(DocumentSummary document) {
    for (PlanSummary plan : document.plans()) {
      Edition edition = new Edition(document, plan);
      List<Edition> known =
          originals.computeIfAbsent(Labels.dashed(plan.title()), t -> new ArrayList<>());
      Optional<Edition> original =
          known.stream()
              .filter(e -> e.document != document && same(e.plan, plan))
              .max(Comparator.comparing(e -> e.plan.sketch().resemblance(plan.sketch())));
      original.ifPresentOrElse(
          o -> copies.computeIfAbsent(document.key(), d -> new HashMap<>()).put(plan.iri(), o),
          () -> known.add(edition));
    }
  }

  private static boolean same(PlanSummary a, PlanSummary b) {
    return a.iri().equals(b.iri()) || (!apart(a, b) && a.sketch().same(b.sketch()));
  }

  /** Whether 文号 or issuers tell two plans of one title apart. */
  private static boolean apart(PlanSummary a, PlanSummary b) {
    boolean numbers =
        a.number().isPresent()
            && b.number().isPresent()
            && !Labels.normal(a.number().get()).equals(Labels.normal(b.number().get()));
    boolean issuers =
        !a.issuers().isEmpty()
            && !b.issuers().isEmpty()
            && Collections.disjoint(a.issuers(), b.issuers());
    return numbers || issuers;
  }

  /** The plans of a document that another document speaks for. */
  Set<String> elsewhere(DocumentSummary document) {
    return new TreeSet<>(copies.getOrDefault(document.key(), Map.of()).keySet());
  }

  /** The document that speaks for all that this one holds; empty if this one has its own say. */
  public Optional<DocumentSummary> original(DocumentSummary document) {
    return elsewhere(document).size() < iris(document).size()
        ? Optional.empty()
        : document.plans().stream().findFirst().map(p -> original(document, p).document);
  }

  /** Whether some plans of a document, but not all, are left to other documents. */
  public boolean inPart(DocumentSummary document) {
    return !elsewhere(document).isEmpty() && original(document).isEmpty();
  }

  /** What goes into the graph of what was mapped of a document. */
  public Collection<Quad> own(DocumentSummary document, Collection<Quad> quads) {
    if (original(document).isPresent()) {
      return List.of();
    }
    return inPart(document) ? PartialGraph.of(quads, elsewhere(document)) : quads;
  }

  /** Whether this document, which another speaks for, has nearly the same text. */
  boolean sameText(DocumentSummary document) {
    return document.plans().stream()
        .allMatch(p -> original(document, p).plan.sketch().same(p.sketch()));
  }

  /** The IRI under which a plan of a document is in the graph. */
  String plan(DocumentSummary document, String iri) {
    Edition original = copies.getOrDefault(document.key(), Map.of()).get(iri);
    return original == null ? iri : original.plan.iri();
  }

  private Edition original(DocumentSummary document, PlanSummary plan) {
    return copies
        .getOrDefault(document.key(), Map.of())
        .getOrDefault(plan.iri(), new Edition(document, plan));
  }

  private static Set<String> iris(DocumentSummary document) {
    Set<String> iris = new TreeSet<>();
    document.plans().forEach(plan -> iris.add(plan.iri()));
    return iris;
  }
}
