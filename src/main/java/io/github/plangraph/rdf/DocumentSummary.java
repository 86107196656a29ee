package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.Scheme;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What all documents of a graph together must know of one of them; some kilobytes, where the graph
 * of the document has megabytes.
 */
public final class DocumentSummary {

  /** A concept that nobody curated, with its spellings in this document and how often each is. */
  record Proposal(Scheme scheme, String iri, SortedMap<String, Integer> spellings) {}

  /** A policy that a plan cites, with the names and numbers it cites it by. */
  record CitedPolicy(String plan, String policy, Set<String> names) {}

  private final String document;
  private final String name;
  private final String mediaType;
  private final List<PlanSummary> plans;
  private final List<CitedPolicy> citations;
  private final List<Proposal> proposals;
  private final QuadCounts counts;

  DocumentSummary(
      String document,
      String name,
      String mediaType,
      List<PlanSummary> plans,
      List<CitedPolicy> citations,
      List<Proposal> proposals,
      QuadCounts counts) {
    this.document = document;
    this.name = name;
    this.mediaType = mediaType;
    this.plans = List.copyOf(plans);
    this.citations = List.copyOf(citations);
    this.proposals = List.copyOf(proposals);
    this.counts = counts;
  }

  /** This summary without what is the bulk of it: what the plans cite, and proposed concepts. */
  public DocumentSummary head() {
    return new DocumentSummary(document, name, mediaType, plans, List.of(), List.of(), counts);
  }

  /** Tells documents apart: two of one name and one text are one. */
  String key() {
    return document + '\u001F' + name;
  }

  /** IRI of the document and of its graph. */
  public String document() {
    return document;
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** As registered with IANA. */
  public String mediaType() {
    return mediaType;
  }

  /** What its graph holds. */
  public QuadCounts counts() {
    return counts;
  }

  /** The titles of its plans. */
  public List<String> titles() {
    return plans.stream().map(PlanSummary::title).toList();
  }

  /** What its plans are, in Chinese. */
  public List<String> types() {
    return plans.stream().map(plan -> plan.type().zh()).toList();
  }

  List<PlanSummary> plans() {
    return plans;
  }

  List<CitedPolicy> citations() {
    return citations;
  }

  List<Proposal> proposals() {
    return proposals;
  }
}
