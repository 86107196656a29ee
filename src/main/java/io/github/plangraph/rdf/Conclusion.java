package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.Scheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;

/**
 * What only all documents together tell, as the graph {@code graph/extraction}: the proposed
 * concepts under their commonest spelling, the plans that cited policies denote, which plan
 * replaces which, which document is a copy of which, and the extractor.
 */
public final class Conclusion {

  private final Iris iris;
  private final String version;
  private final Editions editions;
  private final SortedMap<String, DocumentSummary.Proposal> proposals = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, SortedSet<String>>> links = new TreeMap<>();
  private final SortedMap<String, List<DocumentSummary>> copies = new TreeMap<>();
  private final CitedPlans cited = new CitedPlans();
  private final Set<String> added = new HashSet<>();

  /**
   * Concludes from these documents, whose order does not matter; of each, what it cites and
   * proposes is to be {@linkplain #add added}.
   *
   * @param version of the extractor
   * @param documents their heads are enough
   */
  public Conclusion(Iris iris, String version, Collection<DocumentSummary> documents) {
    this.iris = iris;
    this.version = version;
    editions = Editions.of(documents);
    Map<String, PlanSummary> plans = new TreeMap<>();
    Set<String> kept = new HashSet<>();
    for (DocumentSummary document : documents) {
      Set<String> elsewhere = editions.elsewhere(document);
      for (PlanSummary plan : document.plans()) {
        cited.plan(editions.plan(document, plan.iri()), plan);
        if (!elsewhere.contains(plan.iri())) {
          plans.putIfAbsent(plan.iri(), plan);
        }
      }
      if (editions.original(document).isEmpty()) {
        kept.add(document.document());
      }
    }
    for (DocumentSummary document : documents) {
      editions.original(document).ifPresent(o -> copy(document, o, kept));
    }
    new Successors(plans.values())
        .forEach((plan, before) -> link(plan.iri(), DCTerms.replaces.asNode(), before.iri()));
  }

  /** Adds what a document cites and proposes; a copy adds nothing. */
  public void add(DocumentSummary document) {
    if (editions.original(document).isEmpty() && added.add(document.key())) {
      document.proposals().forEach(this::propose);
      document.citations().forEach(citation -> resolve(document, citation));
    }
  }

  /** Which document speaks for which plan. */
  public Editions editions() {
    return editions;
  }

  /** What links were added to, which is to be checked once all graphs are together. */
  public List<Node> linked() {
    return links.keySet().stream().map(NodeFactory::createURI).toList();
  }

  private void propose(DocumentSummary.Proposal proposal) {
    SortedMap<String, Integer> all =
        proposals
            .computeIfAbsent(
                proposal.iri(),
                iri -> new DocumentSummary.Proposal(proposal.scheme(), iri, new TreeMap<>()))
            .spellings();
    proposal.spellings().forEach((spelling, count) -> all.merge(spelling, count, Integer::sum));
  }

  private void resolve(DocumentSummary document, DocumentSummary.CitedPolicy citation) {
    String by = editions.plan(document, citation.plan());
    cited.resolve(
        citation,
        (policy, plan) -> {
          link(policy, Terms.DENOTES, plan);
          if (!by.equals(plan)) {
            link(by, Reused.ELI_CITES, plan);
          }
        });
  }

  /** A copy is told by its name and format, and is one more source of its plans. */
  private void copy(DocumentSummary document, DocumentSummary original, Set<String> kept) {
    String iri = document.document();
    if (kept.contains(iri)) {
      link(iri, DCTerms.identifier.asNode(), document.name());
      link(iri, DCTerms.format.asNode(), document.mediaType());
      return;
    }
    copies.computeIfAbsent(iri, c -> new ArrayList<>()).add(document);
    boolean same = editions.sameText(document);
    link(iri, (same ? DCTerms.isFormatOf : DCTerms.isVersionOf).asNode(), original.document());
    for (PlanSummary plan : document.plans()) {
      link(editions.plan(document, plan.iri()), DCTerms.source.asNode(), iri);
    }
  }

  /** IRIs of documents that are in the graph as copies of others alone. */
  public SortedSet<String> copies() {
    return new TreeSet<>(copies.keySet());
  }

  /** Writes the graph of a copy, which only says what it is. */
  public void writeCopy(String document, Consumer<Quad> sink) {
    Node iri = NodeFactory.createURI(document);
    Triples triples = new Triples(iri, sink);
    for (DocumentSummary copy : copies.getOrDefault(document, List.of())) {
      GraphMapper.describe(iri, copy.name(), copy.mediaType(), triples);
    }
  }

  private void link(String subject, Node predicate, String object) {
    links
        .computeIfAbsent(subject, s -> new TreeMap<>())
        .computeIfAbsent(predicate.getURI(), p -> new TreeSet<>())
        .add(object);
  }

  /** Writes the graph, subject by subject in the order of their IRIs. */
  public void write(Consumer<Quad> sink) {
    Node graph = iris.graph("extraction");
    Node extractor = iris.extractor(version);
    SortedSet<String> subjects = new TreeSet<>(proposals.keySet());
    subjects.addAll(links.keySet());
    subjects.add(extractor.getURI());
    for (String iri : subjects) {
      Node subject = NodeFactory.createURI(iri);
      Triples triples = new Triples(graph, sink);
      if (subject.equals(extractor)) {
        triples.type(extractor, Reused.PROV_ACTIVITY);
        triples.label(extractor, "规划图谱抽取 " + version);
      }
      Optional.ofNullable(proposals.get(iri)).ifPresent(p -> describe(subject, p, triples));
      links
          .getOrDefault(iri, new TreeMap<>())
          .forEach((predicate, objects) -> describe(subject, predicate, objects, triples));
    }
  }

  private static void describe(
      Node subject, String predicate, Set<String> objects, Triples triples) {
    Node property = NodeFactory.createURI(predicate);
    boolean literal =
        property.equals(DCTerms.identifier.asNode()) || property.equals(DCTerms.format.asNode());
    for (String object : objects) {
      triples.add(
          subject, property, literal ? Literals.plain(object) : NodeFactory.createURI(object));
    }
  }

  private void describe(Node iri, DocumentSummary.Proposal proposal, Triples triples) {
    Comparator<Map.Entry<String, Integer>> rarest = Map.Entry.comparingByValue();
    String preferred =
        proposal.spellings().entrySet().stream()
            .max(rarest.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    boolean organization = proposal.scheme() == Scheme.ORGANIZATION;
    triples.type(iri, (organization ? ORG.Organization : SKOS.Concept).asNode());
    triples.type(iri, Terms.of(proposal.scheme()));
    triples.label(iri, preferred);
    triples.add(iri, SKOS.prefLabel.asNode(), Literals.zh(preferred));
    for (String spelling : proposal.spellings().keySet()) {
      if (!spelling.equals(preferred)) {
        triples.add(iri, SKOS.altLabel.asNode(), Literals.zh(spelling));
      }
    }
    triples.add(iri, SKOS.inScheme.asNode(), iris.scheme(proposal.scheme()));
    triples.add(iri, Terms.CONCEPT_STATUS, Terms.PROPOSED);
  }
}
