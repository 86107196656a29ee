package io.github.plangraph.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Reads one query file: {@code #+ } lines are YAML, the whole is SPARQL. Used once. */
final class QueryFile {
  private static final Pattern NAME = Pattern.compile("(?:\\d+-)?([a-z][a-z0-9-]*)\\.rq");
  private static final Pattern LINE = Pattern.compile("line \\d+");
  private static final YAMLMapper YAML = new YAMLMapper();

  private final String file;
  private final String source;
  private final List<QueryFault> faults = new ArrayList<>();

  QueryFile(String file, String source) {
    this.file = file;
    this.source = source;
  }

  CannedQuery read() {
    Optional<String> name = name();
    Optional<JsonNode> header = header();
    Optional<Query> query = query();
    if (name.isEmpty() || header.isEmpty() || query.isEmpty()) {
      throw new InvalidQueriesException(faults);
    }
    Optional<CannedQuery> canned =
        new QueryHeader(header.get(), this::fault).read(name.get(), source, query.get());
    canned.ifPresent(c -> new HeaderCheck(c, this::fault).run());
    if (canned.isEmpty() || !faults.isEmpty()) {
      throw new InvalidQueriesException(faults);
    }
    return canned.get();
  }

  private Optional<String> name() {
    Matcher matcher = NAME.matcher(file);
    if (!matcher.matches()) {
      fault(
          "file",
          "文件名应为 NN-name.rq（小写字母、数字、连字符）",
          "a file name is NN-name.rq (small letters, digits, hyphens)");
      return Optional.empty();
    }
    return Optional.of(matcher.group(1));
  }

  private Optional<JsonNode> header() {
    String yaml =
        source
            .lines()
            .takeWhile(line -> line.startsWith("#+"))
            .map(line -> line.substring(line.startsWith("#+ ") ? 3 : 2))
            .collect(Collectors.joining("\n"));
    try {
      JsonNode header = yaml.isBlank() ? MissingNode.getInstance() : YAML.readTree(yaml);
      if (header.isObject()) {
        return Optional.of(header);
      }
      fault("line 1", "文件应以“#+ 键: 值”行开头", "the file begins with lines of “#+ key: value”");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      fault("line " + line, "文件头不是合法的 YAML：" + reason, "the header is no valid YAML: " + reason);
    }
    return Optional.empty();
  }

  private Optional<Query> query() {
    try {
      return Optional.of(QueryFactory.create(source, Syntax.syntaxARQ));
    } catch (QueryParseException e) {
      String message = String.valueOf(e.getMessage());
      String reason = message.lines().findFirst().orElse("");
      // Jena knows the line of an unexpected token only in its message.
      Matcher line = LINE.matcher(message);
      fault(
          line.find() ? line.group() : "line " + e.getLine(),
          "SPARQL 语法错误：" + reason,
          "no valid SPARQL: " + reason);
      return Optional.empty();
    }
  }

  private void fault(String place, String zh, String en) {
    faults.add(new QueryFault(file, place, new Label(zh, en)));
  }

  /** Takes what is wrong. */
  interface Faults {
    /** At a place of the file. */
    void add(String place, String zh, String en);
  }
}
