package io.github.plangraph.serve;

import io.github.plangraph.query.CannedQuery;
import io.github.plangraph.query.Label;
import io.github.plangraph.query.Page;
import io.github.plangraph.query.QueryCatalogue;
import io.github.plangraph.query.ResultFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request for a canned query, read.
 *
 * @param query which one
 * @param format in what format
 * @param arguments as given; the query's defaults where none is given at all
 */
record CannedRequest(
    CannedQuery query, ResultFormat format, NavigableMap<String, String> arguments, Page page) {

  /** A request that means nothing here. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Unreadable(int status, String zh, String en) {
      super(zh + " / " + en);
      this.problem = Problem.of(status, new Label(zh, en));
    }

    Problem problem() {
      return problem;
    }
  }

  /** The formats offered; the first where the client does not care. */
  private static final List<ResultFormat> FORMATS =
      List.of(
          ResultFormat.JSON,
          ResultFormat.HTML,
          ResultFormat.CSV,
          ResultFormat.TSV,
          ResultFormat.SPARQL_JSON,
          ResultFormat.XML);

  /**
   * Reads {@code /query/{name}[.ending]?…}.
   *
   * @throws Unreadable with the problem to answer
   */
  static CannedRequest of(HttpServletRequest request, QueryCatalogue catalogue) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    CannedQuery query =
        catalogue
            .find(name)
            .orElseThrow(
                () -> new Unreadable(404, "没有这个查询，目录见 /query", "no such query; see /query"));
    NavigableMap<String, String> arguments = arguments(request);
    Optional<String> ending = dot < 0 ? Optional.empty() : Optional.of(path.substring(dot + 1));
    Optional<String> asked = ending.or(() -> Optional.ofNullable(arguments.get("format")));
    arguments.remove("format");
    ResultFormat format =
        asked.map(CannedRequest::named).orElseGet(() -> negotiated(request.getHeader("Accept")));
    Page page =
        new Page(
            number(arguments, "offset", 0, 0),
            (int) number(arguments, "limit", 1, Page.FIRST.limit()));
    return new CannedRequest(
        query, format, arguments.isEmpty() ? query.defaults() : arguments, page);
  }

  private static NavigableMap<String, String> arguments(HttpServletRequest request) {
    NavigableMap<String, String> arguments = new TreeMap<>();
    for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
      if (entry.getValue().length > 1) {
        throw new Unreadable(
            400, "参数重复：" + entry.getKey(), "given more than once: " + entry.getKey());
      }
      arguments.put(entry.getKey(), entry.getValue()[0]);
    }
    return arguments;
  }

  private static ResultFormat named(String ending) {
    return ResultFormat.ofEnding(ending)
        .orElseThrow(() -> new Unreadable(406, "没有这种格式", "there is no such format"));
  }

  private static ResultFormat negotiated(@org.jspecify.annotations.Nullable String accept) {
    return Accept.choose(accept, FORMATS, ResultFormat::mediaType)
        .orElseThrow(() -> new Unreadable(406, "没有所要的格式", "no format that is asked for"));
  }

  private static long number(
      NavigableMap<String, String> arguments, String name, long least, long otherwise) {
    String value = arguments.remove(name);
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    if (!value.matches("\\d{1,9}") || Long.parseLong(value) < least) {
      throw new Unreadable(
          400, name + " 应为不小于 " + least + " 的整数", name + " is a whole number from " + least);
    }
    return Long.parseLong(value);
  }
}
