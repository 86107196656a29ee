package io.github.plangraph.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** The written forms of values, and the RDF terms they mean. */
final class Values {
  /** Far above any label or number; a request with more is a mistake or an attack. */
  private static final int MAX_LENGTH = 2_000;

  private static final Pattern IRI_START = Pattern.compile("(?i)(https?|urn):.*", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Values() {}

  /** Whether this is meant as an IRI, not as a label. */
  static boolean looksLikeIri(String value) {
    return IRI_START.matcher(value).matches();
  }

  /** What is wrong with the form of a value, if anything. */
  static Optional<Label> fault(Parameter parameter, String value) {
    if (value.length() > MAX_LENGTH) {
      return Optional.of(new Label("值太长", "the value is too long"));
    }
    if (value.isBlank() || value.codePoints().anyMatch(Character::isISOControl)) {
      return Optional.of(new Label("值为空或含控制字符", "the value is blank or has control characters"));
    }
    return switch (parameter.type()) {
      case IRI -> iriFault(parameter, value);
      case YEAR -> unless(YEAR, value, "应为四位年份", "four digits of a year are expected");
      case INTEGER -> unless(INTEGER, value, "应为整数", "a whole number is expected");
      case NUMBER -> unless(NUMBER, value, "应为数字", "a number is expected");
      case DATE -> unless(DATE, value, "应为日期 2020-12-31", "a date as 2020-12-31 is expected");
      case LITERAL -> Optional.empty();
    };
  }

  /** The term of a value without {@link #fault}; not for a label of a thing. */
  static Node term(ValueType type, String value) {
    return switch (type) {
      case IRI -> NodeFactory.createURI(value);
      case YEAR -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear);
      case INTEGER ->
          NodeFactory.createLiteralDT(
              new BigInteger(value.replace("+", "")).toString(), XSDDatatype.XSDinteger);
      case NUMBER ->
          NodeFactory.createLiteralDT(
              new BigDecimal(value).toPlainString(), XSDDatatype.XSDdecimal);
      case DATE -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
      case LITERAL -> NodeFactory.createLiteralString(value);
    };
  }

  private static Optional<Label> iriFault(Parameter parameter, String value) {
    if (!looksLikeIri(value)) {
      return parameter.ofClass().isPresent()
          ? Optional.empty()
          : Optional.of(new Label("应为绝对 IRI", "an absolute IRI is expected"));
    }
    try {
      IRIx iri = IRIx.create(value);
      if (iri.isAbsolute() && !iri.hasViolations()) {
        return Optional.empty();
      }
    } catch (IRIException e) {
      // Falls to the answer below: the parser's own words name grammar rules, not the mistake.
    }
    return Optional.of(new Label("不是合法的 IRI", "no valid IRI"));
  }

  private static Optional<Label> unless(Pattern form, String value, String zh, String en) {
    return form.matcher(value).matches() ? Optional.empty() : Optional.of(new Label(zh, en));
  }
}
