package io.github.plangraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the one form that each kind has in the graph. */
final class Literals {

  private Literals() {}

  static Node yes() {
    return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
  }

  static Node zh(String text) {
    return NodeFactory.createLiteralLang(text, "zh");
  }

  static Node en(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  static Node plain(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  /** A decimal as written: an indicator's 8 stays 8 and does not become 8.0. */
  static Node decimal(String value) {
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
  }

  static Node confidence(double value) {
    return decimal(rounded(value).toPlainString());
  }

  /** Three places are what a calibration on some thousand facts can tell apart. */
  static BigDecimal rounded(double confidence) {
    BigDecimal rounded = BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  /** A year; XML Schema wants at least four digits. */
  static Node year(int year) {
    String digits = Integer.toString(year);
    return NodeFactory.createLiteralDT(
        "0".repeat(Math.max(0, 4 - digits.length())) + digits, XSDDatatype.XSDgYear);
  }

  /** A day; empty if the text gives no whole one or one that no calendar has. */
  static Optional<Node> date(String iso) {
    try {
      return Optional.of(
          NodeFactory.createLiteralDT(LocalDate.parse(iso).toString(), XSDDatatype.XSDdate));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
