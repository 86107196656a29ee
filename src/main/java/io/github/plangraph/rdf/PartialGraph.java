package io.github.plangraph.rdf;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;

/**
 * The graph of a document without some of its plans, for which another document speaks. What it
 * says of technologies, such as that one is broader than another, stays.
 */
final class PartialGraph {

  private final Set<String> plans;
  private final Set<String> annotations = new HashSet<>();
  private final Set<String> kept = new HashSet<>();

  private PartialGraph(Set<String> plans) {
    this.plans = plans;
  }

  /** What is left of a document's graph. */
  static List<Quad> of(Collection<Quad> quads, Set<String> plans) {
    PartialGraph partial = new PartialGraph(plans);
    quads.forEach(partial::annotation);
    quads.forEach(partial::target);
    return quads.stream().filter(partial::stays).toList();
  }

  private void annotation(Quad quad) {
    if (quad.getPredicate().equals(Terms.IN_PLAN) && plans.contains(quad.getObject().getURI())) {
      annotations.add(quad.getSubject().getURI());
    }
  }

  /** A range of the text that two annotations share stays with the one that does. */
  private void target(Quad quad) {
    if (quad.getPredicate().equals(OA.hasTarget.asNode()) && !annotated(quad)) {
      kept.add(range(quad.getObject().getURI()));
    }
  }

  private boolean annotated(Quad quad) {
    return annotations.contains(quad.getSubject().getURI());
  }

  private static String range(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private boolean stays(Quad quad) {
    String subject = quad.getSubject().getURI();
    String document = quad.getGraph().getURI();
    for (String plan : plans) {
      if (subject.equals(plan) || subject.startsWith(plan + "/")) {
        return false;
      }
    }
    boolean place =
        List.of("/target/", "/quote/", "/position/").stream()
            .anyMatch(kind -> subject.startsWith(document + kind));
    return !annotated(quad) && (!place || kept.contains(range(subject)));
  }
}
