package io.github.plangraph.validate;

import io.github.plangraph.rdf.Prefixes;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Writes a report for people: a summary, then for each finding where, what and why. */
final class ReportText {

  /** A quote of a whole paragraph is cut here; the focus node leads to the rest. */
  private static final int LONGEST_VALUE = 80;

  private ReportText() {}

  static String of(ValidationReport report) {
    if (report.conforms()) {
      return "符合全部约束 / The graph conforms.\n";
    }
    int count = report.findings().size();
    StringBuilder text = new StringBuilder();
    text.append("不符合约束 ").append(count).append(" 处 / ").append(count);
    text.append(count == 1 ? " finding\n" : " findings\n");
    for (Finding finding : report.findings()) {
      append(finding, text);
    }
    return text.toString();
  }

  private static void append(Finding finding, StringBuilder text) {
    Finding.Severity severity = finding.severity();
    text.append('\n').append(severity.zh()).append(" / ").append(severity.term()).append(": ");
    text.append(finding.zh()).append(" / ").append(finding.en()).append('\n');
    line("节点 / focus node", show(finding.focusNode()), text);
    finding.path().ifPresent(path -> line("路径 / path", shorten(path), text));
    finding.value().ifPresent(value -> line("取值 / value", show(value), text));
    line("约束 / constraint", finding.constraint() + ", " + shorten(finding.shape()), text);
  }

  private static void line(String name, String value, StringBuilder text) {
    text.append("  ").append(name).append(": ").append(value).append('\n');
  }

  private static String show(Node node) {
    if (!node.isLiteral()) {
      return shorten(node.toString());
    }
    String form = node.getLiteralLexicalForm().replace("\n", "\\n");
    if (form.codePointCount(0, form.length()) > LONGEST_VALUE) {
      form = form.substring(0, form.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
    String language = node.getLiteralLanguage();
    return '"' + form + '"' + (language.isEmpty() ? "" : "@" + language);
  }

  /** Uses the usual prefixes, in paths too: {@code ^<http://…#a>/<…>}. */
  private static String shorten(String iris) {
    String shorter = iris;
    for (Map.Entry<String, String> prefix : Prefixes.map().entrySet()) {
      shorter =
          shorter.replaceAll(
              "<?\\Q" + prefix.getValue() + "\\E([A-Za-z][A-Za-z0-9_-]*)>?",
              prefix.getKey() + ":$1");
    }
    return shorter;
  }
}
