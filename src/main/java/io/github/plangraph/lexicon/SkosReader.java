package io.github.plangraph.lexicon;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.SKOS;

/** Reads a SKOS concept scheme in Turtle as a stream, without a model in memory. */
public final class SkosReader {

  /** Longer strings that hold a label of the concept but do not mean it. */
  public static final String NEGATIVE_LABEL = "https://w3id.org/plangraph/def#negativeLabel";

  private SkosReader() {}

  /**
   * Reads the concepts of one scheme, in the order of the file.
   *
   * @throws org.apache.jena.riot.RiotException if the Turtle is broken; the message has line and
   *     column
   * @throws IllegalArgumentException if a concept has no Chinese preferred label
   */
  public static List<Concept> read(Scheme scheme, InputStream turtle) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    RDFParser.source(turtle)
        .lang(Lang.TURTLE)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                take(drafts, triple);
              }
            });
    List<Concept> concepts = new ArrayList<>();
    drafts.forEach((iri, draft) -> draft.build(iri, scheme).ifPresent(concepts::add));
    return concepts;
  }

  private static void take(Map<String, Draft> drafts, Triple triple) {
    if (!triple.getSubject().isURI()) {
      return;
    }
    Draft draft = drafts.computeIfAbsent(triple.getSubject().getURI(), iri -> new Draft());
    String predicate = triple.getPredicate().getURI();
    Node object = triple.getObject();
    if (predicate.equals(SKOS.inScheme.getURI())) {
      draft.inScheme = true;
    } else if (predicate.equals(SKOS.prefLabel.getURI())) {
      if (object.getLiteralLanguage().equals("zh")) {
        draft.label = Optional.of(object.getLiteralLexicalForm());
      }
    } else if (predicate.equals(SKOS.broader.getURI())) {
      draft.broader.add(object.getURI());
    } else if (predicate.equals(SKOS.notation.getURI())) {
      draft.notation = Optional.of(object.getLiteralLexicalForm());
    } else {
      draft.labels(predicate).ifPresent(labels -> labels.add(object.getLiteralLexicalForm()));
    }
  }

  private static final class Draft {
    private boolean inScheme;
    private Optional<String> label = Optional.empty();
    private final List<String> alt = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<String> negative = new ArrayList<>();
    private final List<String> broader = new ArrayList<>();
    private Optional<String> notation = Optional.empty();

    private Optional<Collection<String>> labels(String predicate) {
      if (predicate.equals(SKOS.altLabel.getURI())) {
        return Optional.of(alt);
      } else if (predicate.equals(SKOS.hiddenLabel.getURI())) {
        return Optional.of(hidden);
      } else if (predicate.equals(NEGATIVE_LABEL)) {
        return Optional.of(negative);
      }
      return Optional.empty();
    }

    /** Empty for a resource that is no concept, such as the scheme itself. */
    private Optional<Concept> build(String iri, Scheme scheme) {
      if (!inScheme) {
        return Optional.empty();
      }
      String preferred =
          label.orElseThrow(
              () -> new IllegalArgumentException(iri + ": 缺少中文首选标签 / no Chinese prefLabel"));
      return Optional.of(
          new Concept(iri, scheme, preferred, alt, hidden, negative, broader, notation));
    }
  }
}
