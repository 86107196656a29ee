package io.github.plangraph.rdf;

import io.github.plangraph.document.Document;
import io.github.plangraph.document.Span;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Measure;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Plan;
import io.github.plangraph.plan.Project;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Task;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Mints IRIs from content, so that two runs, and two machines, name the same thing alike.
 *
 * <p>An IRI is ASCII: what is Chinese goes into a hash of 48 bits, which is unambiguous among the
 * some thousand things of one kind in one plan, or the some hundred thousand proposed concepts.
 * Nothing is transliterated, because a reading of 重 or 行 would be a guess.
 */
public final class Iris {

  /** Base of the published data, and of curated concepts whatever the base of the data. */
  public static final String DEFAULT_BASE = "https://w3id.org/plangraph/id/";

  private static final int HASH_BYTES = 6;

  /** Stands between the parts of a key; no text holds it. */
  private static final char SEPARATOR = '\u001F';

  private final String base;

  /**
   * IRIs below a base.
   *
   * @throws IllegalArgumentException if the base is not an absolute ASCII IRI that ends in / or #
   */
  public Iris(String base) {
    URI uri = URI.create(base);
    if (!uri.isAbsolute()
        || !base.chars().allMatch(c -> c > ' ' && c < 0x7F)
        || !(base.endsWith("/") || base.endsWith("#"))) {
      throw new IllegalArgumentException("基础 IRI 无效 / not a base IRI: " + base);
    }
    this.base = base;
  }

  /** IRIs below {@link #DEFAULT_BASE}. */
  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  /** The base. */
  public String base() {
    return base;
  }

  /** A document and its named graph: the same text under another name is the same document. */
  public Node document(Document document) {
    return iri(base + "document/" + hash(document.text()));
  }

  /** A graph that no single document makes, such as {@code technologies} or {@code dataset}. */
  public Node graph(String name) {
    return iri(base + "graph/" + name);
  }

  /** The dataset as a whole. */
  public Node dataset() {
    return iri(base + "dataset");
  }

  /** A version of the extractor. */
  public Node extractor(String version) {
    return iri(base + "extractor/" + version);
  }

  /** A concept scheme. */
  public Node scheme(Scheme scheme) {
    return iri(base + "scheme/" + scheme.file());
  }

  /** A concept that nobody curated, from its normalised label. */
  public Node proposed(Scheme scheme, String normalised) {
    return iri(proposedIri(scheme, normalised));
  }

  /** The IRI of {@link #proposed}; who needs no node need not wait for Jena to start. */
  String proposedIri(Scheme scheme, String normalised) {
    return base + scheme.term() + "/" + hash(scheme.term(), normalised);
  }

  /**
   * A plan, by title and 文号, or else by title and issuer: 实施方案 alone is the title of many, and a
   * notice shares its 文号 with all that it issues. If it has neither, its document tells it apart.
   */
  public Node plan(Plan plan, Document document) {
    String authority =
        plan.first(Metadatum.Field.NUMBER)
            .or(() -> plan.first(Metadatum.Field.ISSUER))
            .orElseGet(() -> document(document).getURI());
    return iri(base + "plan/" + hash(plan.title(), authority));
  }

  /** The period of a plan. */
  public Node period(Node plan) {
    return iri(plan.getURI() + "/period");
  }

  /** A section, by numbering path and title. */
  public Node section(Node plan, Section section) {
    return part(plan, "section", section.path(), section.title());
  }

  /** A task, by the section that is its heading. */
  public Node task(Node plan, Task task) {
    return part(plan, "task", task.section().path(), task.title());
  }

  /** A project, by number and title; 专栏 without a number are told apart by title alone. */
  public Node project(Node plan, Project project) {
    return part(plan, "project", project.number(), project.title());
  }

  /** A measure, by what it belongs to and its wording. */
  public Node measure(Node plan, Measure measure) {
    return part(
        plan,
        "measure",
        measure.task().map(t -> t.section().path()).orElse(""),
        measure.project().map(p -> p.number() + SEPARATOR + p.title()).orElse(""),
        measure.evidence().quote());
  }

  /** Something else of a plan, by its kind and what tells it apart. */
  public Node part(Node plan, String kind, String... key) {
    return iri(plan.getURI() + "/" + kind + "/" + hash(key));
  }

  /** An annotation of a document. */
  public Node annotation(Node document, String... key) {
    return part(document, "annotation", key);
  }

  /** A target, quote or position: where in the document, in code points. */
  public Node place(Node document, String kind, Span codePoints) {
    return iri(document.getURI() + "/" + kind + "/" + codePoints.start() + "-" + codePoints.end());
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static String hash(String... parts) {
    byte[] key = String.join(String.valueOf(SEPARATOR), parts).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
