package io.github.plangraph.validate;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * Codes of classifications: GB/T 4754-2017 has sections A to T, divisions of two digits, groups of
 * three and classes of four; GB/T 2260 has six digits, two each for province, prefecture and
 * county; 战略性新兴产业分类（2018） has one to four numbers with points.
 */
final class Notations {

  private static final String NS = "https://w3id.org/plangraph/def#";

  private static final Map<String, Pattern> FORMS =
      Map.of(
          NS + "gbt4754", Pattern.compile("[A-T]|(0[1-9]|[1-8][0-9]|9[0-7])[0-9]{0,2}"),
          NS + "gbt2260", Pattern.compile("[1-8][0-9]{5}"),
          NS + "sei2018", Pattern.compile("[1-9](\\.[1-9][0-9]?){0,3}"));

  /** The divisions with which the sections of GB/T 4754-2017 begin, A to T. */
  private static final int[] SECTIONS = {
    1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97
  };

  private Notations() {}

  /** Whether a code has the form of its classification; a code of no known one has any. */
  static boolean wellFormed(Node notation) {
    Pattern form = FORMS.get(notation.getLiteralDatatypeURI());
    return form == null || form.matcher(notation.getLiteralLexicalForm()).matches();
  }

  /** Whether a code may stand under another, which it may if they are of two classifications. */
  static boolean under(Node notation, Node above) {
    String code = notation.getLiteralLexicalForm();
    String over = above.getLiteralLexicalForm();
    if (!notation.getLiteralDatatypeURI().equals(above.getLiteralDatatypeURI())
        || !wellFormed(notation)
        || !wellFormed(above)) {
      return true;
    }
    return switch (notation.getLiteralDatatypeURI().substring(NS.length())) {
      case "gbt4754" -> code.startsWith(over) || inSection(code, over);
      case "gbt2260" -> code.startsWith(over.replaceFirst("(00)+$", ""));
      default -> code.startsWith(over + ".");
    };
  }

  private static boolean inSection(String code, String section) {
    if (!Character.isLetter(section.charAt(0)) || Character.isLetter(code.charAt(0))) {
      return false;
    }
    int number = section.charAt(0) - 'A';
    int division = Integer.parseInt(code.substring(0, 2));
    int next = number + 1 < SECTIONS.length ? SECTIONS[number + 1] : 98;
    return division >= SECTIONS[number] && division < next;
  }
}
