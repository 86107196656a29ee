package io.github.plangraph.validate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/**
 * The labels of one concept, sorted.
 *
 * @param preferred skos:prefLabel
 * @param others skos:altLabel
 * @param hidden skos:hiddenLabel
 * @param negative strings that hold a label and do not mean the concept
 */
record ConceptLabels(
    List<Node> preferred, List<Node> others, List<Node> hidden, List<Node> negative) {

  static final Node NEGATIVE =
      NodeFactory.createURI("https://w3id.org/plangraph/def#negativeLabel");

  /** Full-width letters and digits, and spaces at an edge or doubled: ＩＰｖ６, " 5G". */
  private static final Pattern MISSPELT =
      Pattern.compile("[０-９Ａ-Ｚａ-ｚ\\u3000\\u00A0]|^\\s|\\s$|\\s\\s");

  static ConceptLabels of(Graph graph, Node concept) {
    return new ConceptLabels(
        literals(graph, concept, SKOS.prefLabel.asNode()),
        literals(graph, concept, SKOS.altLabel.asNode()),
        literals(graph, concept, SKOS.hiddenLabel.asNode()),
        literals(graph, concept, NEGATIVE));
  }

  private static List<Node> literals(Graph graph, Node concept, Node predicate) {
    return graph.find(concept, predicate, Node.ANY).toList().stream()
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** Half width, small letters, no spaces: what makes labels one. */
  static String normal(Node label) {
    return Normalizer.normalize(label.getLiteralLexicalForm(), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s", "");
  }

  Optional<Node> preferred(String language) {
    return preferred.stream().filter(l -> l.getLiteralLanguage().equals(language)).findFirst();
  }

  /** All but the negative ones. */
  List<Node> all() {
    List<Node> all = new ArrayList<>(preferred);
    all.addAll(others);
    all.addAll(hidden);
    return all;
  }

  /** Shown labels that say again, in the same language, what one before them says. */
  List<Node> repeated() {
    Set<String> seen = new HashSet<>();
    return Stream.concat(preferred.stream(), others.stream())
        .filter(l -> !seen.add(l.getLiteralLanguage() + " " + normal(l)))
        .toList();
  }

  List<Node> misspelt() {
    List<Node> each = new ArrayList<>(all());
    each.addAll(negative);
    return each.stream().filter(l -> MISSPELT.matcher(l.getLiteralLexicalForm()).find()).toList();
  }

  /** Negative labels that are labels too. */
  List<Node> deniedLabels() {
    Set<String> own = new HashSet<>();
    all().forEach(l -> own.add(normal(l)));
    return negative.stream().filter(l -> own.contains(normal(l))).toList();
  }

  /** Negative labels that hold none of these labels, and so keep nothing from being found. */
  List<Node> idleNegatives(Set<String> labels) {
    return negative.stream().filter(l -> !holds(normal(l), labels)).toList();
  }

  private static boolean holds(String text, Set<String> labels) {
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 1; end <= text.length(); end++) {
        if (labels.contains(text.substring(start, end))) {
          return true;
        }
      }
    }
    return false;
  }
}
