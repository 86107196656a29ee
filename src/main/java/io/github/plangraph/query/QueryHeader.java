package io.github.plangraph.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/** Turns the YAML of a header into the parts of a {@link CannedQuery}; reports what it cannot. */
final class QueryHeader {
  /** Ours, then grlc's, which its own tools may read in the same file. */
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "summary",
          "description",
          "tags",
          "defaults",
          "params",
          "columns",
          "view",
          "limits",
          "method",
          "endpoint",
          "endpoint_in_url",
          "pagination",
          "enumerate");

  /** BASIL's and grlc's names: the suffix follows an underscore, so a name has none. */
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

  /** Reserved for paging and for the choice of a format. */
  private static final Set<String> RESERVED = Set.of("limit", "offset", "format");

  private static final Label NONE = new Label("（无）", "(none)");

  private final JsonNode header;
  private final QueryFile.Faults faults;
  private boolean failed;

  QueryHeader(JsonNode header, QueryFile.Faults faults) {
    this.header = header;
    this.faults = faults;
  }

  /** The query, unless its header is so wrong that no check makes sense. */
  Optional<CannedQuery> read(String name, String source, Query query) {
    known("", header, KEYS);
    CannedQuery canned =
        new CannedQuery(
            name,
            label("title", header.path("title")),
            label("summary", header.path("summary")),
            texts(header.path("tags")),
            parameters(),
            columns(),
            view(),
            limits(),
            source,
            query);
    return failed ? Optional.empty() : Optional.of(canned);
  }

  private List<Parameter> parameters() {
    NavigableMap<String, String> defaults = defaults();
    List<Parameter> parameters = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : header.path("params").properties()) {
      String place = "params." + entry.getKey();
      JsonNode node = entry.getValue();
      known(place, node, Set.of("type", "class", "required", "label"));
      if (!NAME.matcher(entry.getKey()).matches() || RESERVED.contains(entry.getKey())) {
        fault(place, "参数名只能用字母和数字，且不能是保留字", "a parameter is letters and digits and not reserved");
      }
      parameters.add(
          new Parameter(
              entry.getKey(),
              type(place, node),
              text(node.path("class")),
              node.path("required").asBoolean(false),
              label(place + ".label", node.path("label")),
              Optional.ofNullable(defaults.remove(entry.getKey()))));
    }
    for (String unused : defaults.keySet()) {
      fault("defaults." + unused, "没有这个参数", "there is no such parameter");
    }
    return parameters;
  }

  /** A mapping, or grlc's list of mappings. */
  private NavigableMap<String, String> defaults() {
    NavigableMap<String, String> values = new TreeMap<>();
    JsonNode node = header.path("defaults");
    Iterable<JsonNode> mappings = node.isArray() ? node : List.of(node);
    for (JsonNode mapping : mappings) {
      mapping.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
    }
    return values;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : header.path("columns").properties()) {
      String place = "columns." + entry.getKey();
      JsonNode node = entry.getValue();
      known(place, node, Set.of("type", "class", "label", "of"));
      columns.add(
          new Column(
              entry.getKey(),
              type(place, node),
              text(node.path("class")),
              label(place + ".label", node.path("label")),
              text(node.path("of"))));
    }
    return columns;
  }

  private View view() {
    JsonNode node = header.path("view");
    if (node.isMissingNode()) {
      return View.table();
    }
    NavigableMap<String, String> fields = new TreeMap<>();
    node.properties().forEach(entry -> fields.put(entry.getKey(), entry.getValue().asText()));
    String kind = String.valueOf(fields.remove("kind"));
    return new View(
        View.Kind.of(kind)
            .orElseGet(
                () -> {
                  fault("view.kind", "不认识的视图：" + kind, "unknown view: " + kind);
                  return View.Kind.TABLE;
                }),
        fields);
  }

  private Limits limits() {
    JsonNode node = header.path("limits");
    known("limits", node, Set.of("timeout_ms", "max_rows"));
    long timeout = node.path("timeout_ms").asLong(Limits.DEFAULT.timeout().toMillis());
    int rows = node.path("max_rows").asInt(Limits.DEFAULT.maxRows());
    if (timeout < 1 || rows < 1) {
      fault("limits", "上限应为正整数", "limits are positive integers");
      return Limits.DEFAULT;
    }
    return new Limits(Duration.ofMillis(timeout), rows);
  }

  private ValueType type(String place, JsonNode node) {
    String term = node.path("type").asText();
    return ValueType.of(term)
        .orElseGet(
            () -> {
              fault(place + ".type", "不认识的类型：" + term, "unknown type: " + term);
              return ValueType.LITERAL;
            });
  }

  /** {@code {zh: …, en: …}}, or grlc's one string as {@code 中文 / English}. */
  private Label label(String place, JsonNode node) {
    String[] halves = node.isTextual() ? node.asText().split(" / ", 2) : new String[0];
    Function<String, String> language =
        key -> halves.length == 2 ? halves["zh".equals(key) ? 0 : 1] : node.path(key).asText();
    String zh = language.apply("zh");
    String en = language.apply("en");
    if (zh.isBlank() || en.isBlank()) {
      fault(place, "缺少中文或英文", "Chinese or English is missing");
      return NONE;
    }
    return new Label(zh, en);
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    node.forEach(child -> texts.add(child.asText()));
    return texts;
  }

  private static Optional<String> text(JsonNode node) {
    return node.isMissingNode() ? Optional.empty() : Optional.of(node.asText());
  }

  private void known(String place, JsonNode node, Set<String> keys) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!keys.contains(entry.getKey())) {
        String at = place.isEmpty() ? entry.getKey() : place + "." + entry.getKey();
        fault(at, "不认识的键", "unknown key");
      }
    }
  }

  private void fault(String place, String zh, String en) {
    failed = true;
    faults.add(place, zh, en);
  }
}
