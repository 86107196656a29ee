package io.github.plangraph.validate;

import io.github.plangraph.rdf.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * What shapes say badly or slowly of concept schemes: labels that two concepts of a scheme claim,
 * circles of broader concepts, concepts that hang in the air, notations of another form than their
 * classification has. Stateless.
 */
public final class VocabularyLint {

  /** The rules' names are the local names of IRIs in this namespace. */
  public static final String NS = "https://w3id.org/plangraph/lint#";

  private static final List<Node> TREES = List.of(Terms.TECHNOLOGY, Terms.SECTOR);

  private final Graph graph;
  private final List<Finding> findings = new ArrayList<>();

  /** Every label of every concept: a negative label may keep any of them from being found. */
  private final Set<String> known = new HashSet<>();

  private VocabularyLint(Graph graph) {
    this.graph = graph;
  }

  /** Everything that is wrong with the concept schemes of a graph. */
  public static List<Finding> check(Graph graph) {
    VocabularyLint lint = new VocabularyLint(graph);
    List<Node> concepts =
        graph.find(Node.ANY, RDF.Nodes.type, SKOS.Concept.asNode()).toList().stream()
            .map(triple -> triple.getSubject())
            .filter(concept -> !lint.proposed(concept))
            .sorted(java.util.Comparator.comparing(Node::toString))
            .toList();
    concepts.forEach(
        c ->
            ConceptLabels.of(graph, c).all().forEach(l -> lint.known.add(ConceptLabels.normal(l))));
    concepts.forEach(lint::concept);
    lint.claims(concepts);
    lint.circles(concepts);
    lint.notations(concepts);
    return List.copyOf(lint.findings);
  }

  /** A concept that the extraction proposed is no part of a vocabulary. */
  private boolean proposed(Node concept) {
    return objects(concept, SKOS.inScheme.asNode()).isEmpty()
        && objects(concept, SKOS.prefLabel.asNode()).isEmpty();
  }

  private void concept(Node concept) {
    ConceptLabels labels = ConceptLabels.of(graph, concept);
    if (labels.preferred("en").isEmpty()) {
      report(concept, SKOS.prefLabel.asNode(), Rule.ENGLISH, Optional.empty());
    }
    labels.repeated().forEach(l -> report(concept, SKOS.altLabel.asNode(), Rule.REPEATED, l));
    labels.misspelt().forEach(l -> report(concept, SKOS.prefLabel.asNode(), Rule.FORM, l));
    labels.deniedLabels().forEach(l -> report(concept, ConceptLabels.NEGATIVE, Rule.DENIED, l));
    labels.idleNegatives(known).forEach(l -> report(concept, ConceptLabels.NEGATIVE, Rule.IDLE, l));
    if (objects(concept, SKOS.inScheme.asNode()).isEmpty()) {
      report(concept, SKOS.inScheme.asNode(), Rule.SCHEME, Optional.empty());
    }
    orphan(concept);
    for (Node broader : objects(concept, SKOS.broader.asNode())) {
      if (!objects(broader, SKOS.inScheme.asNode())
          .equals(objects(concept, SKOS.inScheme.asNode()))) {
        report(concept, SKOS.broader.asNode(), Rule.BROADER, Optional.of(broader));
      }
    }
  }

  /** Technologies and sectors are trees; the other schemes are lists with a few branches. */
  private void orphan(Node concept) {
    boolean tree = TREES.stream().anyMatch(type -> graph.contains(concept, RDF.Nodes.type, type));
    boolean placed =
        !objects(concept, SKOS.broader.asNode()).isEmpty()
            || graph.contains(Node.ANY, SKOS.broader.asNode(), concept)
            || graph.contains(concept, SKOS.topConceptOf.asNode(), Node.ANY);
    if (tree && !placed) {
      report(concept, SKOS.broader.asNode(), Rule.ORPHAN, Optional.empty());
    }
  }

  /** Labels of one language that two concepts of a scheme claim. */
  private void claims(List<Node> concepts) {
    Map<String, Node> first = new HashMap<>();
    for (Node concept : concepts) {
      for (Node scheme : objects(concept, SKOS.inScheme.asNode())) {
        Set<String> own = new HashSet<>();
        for (Node label : ConceptLabels.of(graph, concept).all()) {
          String key =
              scheme + " " + label.getLiteralLanguage() + " " + ConceptLabels.normal(label);
          if (own.add(key) && first.containsKey(key)) {
            report(concept, SKOS.prefLabel.asNode(), Rule.CLAIMED, Optional.of(label));
          }
          first.putIfAbsent(key, concept);
        }
      }
    }
  }

  /** Circles of broader concepts; each is told of once, at the first concept of it. */
  private void circles(List<Node> concepts) {
    Set<Node> told = new HashSet<>();
    for (Node concept : concepts) {
      Set<Node> above = new HashSet<>();
      List<Node> next = new ArrayList<>(objects(concept, SKOS.broader.asNode()));
      while (!next.isEmpty()) {
        Node node = next.remove(next.size() - 1);
        if (above.add(node)) {
          next.addAll(objects(node, SKOS.broader.asNode()));
        }
      }
      if (above.contains(concept) && told.add(concept)) {
        told.addAll(above);
        report(concept, SKOS.broader.asNode(), Rule.CIRCLE, Optional.of(concept));
      }
    }
  }

  private void notations(List<Node> concepts) {
    Map<String, Node> first = new TreeMap<>();
    for (Node concept : concepts) {
      for (Node notation : objects(concept, SKOS.notation.asNode())) {
        if (!Notations.wellFormed(notation)) {
          report(concept, SKOS.notation.asNode(), Rule.NOTATION, Optional.of(notation));
        }
        if (first.putIfAbsent(notation.toString(), concept) != null) {
          report(concept, SKOS.notation.asNode(), Rule.NOTATION_TWICE, Optional.of(notation));
        }
        for (Node broader : objects(concept, SKOS.broader.asNode())) {
          for (Node above : objects(broader, SKOS.notation.asNode())) {
            if (!Notations.under(notation, above)) {
              report(concept, SKOS.notation.asNode(), Rule.NOTATION_PARENT, Optional.of(notation));
            }
          }
        }
      }
    }
  }

  private List<Node> objects(Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).toList().stream()
        .map(triple -> triple.getObject())
        .sorted(java.util.Comparator.comparing(Node::toString))
        .toList();
  }

  private void report(Node concept, Node path, Rule rule, Node value) {
    report(concept, path, rule, Optional.of(value));
  }

  private void report(Node concept, Node path, Rule rule, Optional<Node> value) {
    findings.add(
        new Finding(
            concept,
            Optional.of(path.getURI()),
            rule.severity,
            rule.constraint,
            NS + rule.constraint,
            rule.zh,
            rule.en,
            value));
  }

  /** What is demanded of a vocabulary. */
  private enum Rule {
    ENGLISH("EnglishLabel", "概念须有英文首选标签", "A concept has an English preferred label"),
    REPEATED("LabelRepeated", "同一概念的标签不重复", "A concept has each label once"),
    FORM("LabelForm", "标签用半角字母和数字，无多余空格", "A label has half-width letters and no idle spaces"),
    DENIED("LabelDenied", "否定标签不是概念的标签", "A negative label is no label of the concept"),
    IDLE(
        "NegativeLabelIdle", "否定标签须含词表的某个标签", "A negative label holds a label of the vocabularies"),
    CLAIMED("LabelClaimedTwice", "同一词表中一个标签只属一个概念", "A label belongs to one concept of a scheme"),
    SCHEME("SchemeMissing", "概念须属于词表", "A concept is in a scheme"),
    ORPHAN(
        "Orphan", "概念须有上位或下位概念，或为顶层概念", "A concept has a broader or narrower one or is a top one"),
    BROADER("BroaderUnknown", "上位概念须在同一词表中", "A broader concept is in the same scheme"),
    CIRCLE("BroaderCircle", "上位关系不成环", "Broader concepts make no circle"),
    NOTATION("NotationForm", "记号须合其分类标准的形式", "A notation has the form of its classification"),
    NOTATION_TWICE("NotationTwice", "一个代码只属一个概念", "A code belongs to one concept"),
    NOTATION_PARENT("NotationParent", "下位概念的代码在上位代码之下", "A code lies under the broader one's");

    private final String constraint;
    private final String zh;
    private final String en;
    private final Finding.Severity severity = Finding.Severity.VIOLATION;

    Rule(String constraint, String zh, String en) {
      this.constraint = constraint;
      this.zh = zh;
      this.en = en;
    }
  }
}
