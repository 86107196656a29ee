package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.ImageReader;
import io.github.plangraph.lexicon.ImageWriter;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.DocumentType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A {@link DocumentSummary} as bytes, to be kept from one build to the next. */
public final class SummaryImage {

  private SummaryImage() {}

  /** The bytes of a summary. */
  public static byte[] of(DocumentSummary summary) {
    ImageWriter out = new ImageWriter();
    out.text(summary.document());
    out.text(summary.name());
    out.text(summary.mediaType());
    out.number(summary.plans().size());
    summary.plans().forEach(plan -> write(plan, out));
    out.number(summary.citations().size());
    for (DocumentSummary.CitedPolicy cited : summary.citations()) {
      out.text(cited.plan());
      out.text(cited.policy());
      texts(cited.names(), out);
    }
    out.number(summary.proposals().size());
    for (DocumentSummary.Proposal proposal : summary.proposals()) {
      out.number(proposal.scheme().ordinal());
      out.text(proposal.iri());
      out.number(proposal.spellings().size());
      proposal
          .spellings()
          .forEach(
              (spelling, count) -> {
                out.text(spelling);
                out.number(count);
              });
    }
    QuadCounts counts = summary.counts();
    List.of(counts.graphs(), counts.classes(), counts.properties())
        .forEach(map -> counts(map, out));
    return out.bytes();
  }

  private static void write(PlanSummary plan, ImageWriter out) {
    out.text(plan.iri());
    out.text(plan.title());
    out.number(plan.type().ordinal());
    out.text(plan.number().orElse(""));
    texts(plan.issuers(), out);
    out.number(plan.from().orElse(0));
    out.number(plan.to().orElse(0));
    out.number(plan.sketch().length());
    out.number(plan.sketch().hashes().length);
    for (long hash : plan.sketch().hashes()) {
      out.number((int) (hash >>> 48));
      out.number((int) (hash >>> 24) & 0xFFFFFF);
      out.number((int) hash & 0xFFFFFF);
    }
  }

  private static void texts(Collection<String> texts, ImageWriter out) {
    out.number(texts.size());
    texts.forEach(out::text);
  }

  private static void counts(Map<String, Long> counts, ImageWriter out) {
    out.number(counts.size());
    counts.forEach(
        (iri, count) -> {
          out.text(iri);
          out.number(Math.toIntExact(count));
        });
  }

  /**
   * The summary of these bytes.
   *
   * @throws IOException if the stream fails
   */
  public static DocumentSummary read(InputStream stream) throws IOException {
    ImageReader in = new ImageReader(stream);
    String document = in.text();
    String name = in.text();
    String mediaType = in.text();
    List<PlanSummary> plans = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      plans.add(plan(in));
    }
    List<DocumentSummary.CitedPolicy> citations = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      citations.add(new DocumentSummary.CitedPolicy(in.text(), in.text(), texts(in)));
    }
    List<DocumentSummary.Proposal> proposals = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      Scheme scheme = Scheme.values()[in.number()];
      String iri = in.text();
      SortedMap<String, Integer> spellings = new TreeMap<>();
      for (int more = in.number(); more > 0; more--) {
        String spelling = in.text();
        spellings.put(spelling, in.number());
      }
      proposals.add(new DocumentSummary.Proposal(scheme, iri, spellings));
    }
    return new DocumentSummary(document, name, mediaType, plans, citations, proposals, counts(in));
  }

  private static PlanSummary plan(ImageReader in) {
    String iri = in.text();
    String title = in.text();
    DocumentType type = DocumentType.values()[in.number()];
    Optional<String> number = Optional.of(in.text()).filter(n -> !n.isEmpty());
    SortedSet<String> issuers = texts(in);
    OptionalInt from = year(in.number());
    OptionalInt to = year(in.number());
    int length = in.number();
    long[] hashes = new long[in.number()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = ((long) in.number() << 48) | ((long) in.number() << 24) | in.number();
    }
    return new PlanSummary(
        iri, title, type, number, issuers, from, to, new TextSketch(length, hashes));
  }

  private static OptionalInt year(int year) {
    return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
  }

  private static SortedSet<String> texts(ImageReader in) {
    SortedSet<String> texts = new TreeSet<>();
    for (int left = in.number(); left > 0; left--) {
      texts.add(in.text());
    }
    return texts;
  }

  private static QuadCounts counts(ImageReader in) {
    return QuadCounts.of(numbers(in), numbers(in), numbers(in));
  }

  private static Map<String, Long> numbers(ImageReader in) {
    Map<String, Long> numbers = new TreeMap<>();
    for (int left = in.number(); left > 0; left--) {
      String iri = in.text();
      numbers.put(iri, (long) in.number());
    }
    return numbers;
  }
}
