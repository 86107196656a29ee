package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Scheme;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The provinces, cities, counties and new areas whose names titles and issuers begin with: {@code
 * 上海市国民经济…纲要}, {@code 中共郑州市委}, {@code 江苏省苏州市人民政府}.
 *
 * <p>Only regions with a code of GB/T 2260 count; 长三角 has no jurisdiction of its own.
 */
final class AdministrativeUnits {
  private static final int MAX_NAME = 16;

  /** A name without its kind, 山西, stands for a province alone; 朝阳 begins other words too. */
  private static final Pattern NAME = Pattern.compile(".+(?:省|市|自治区|特别行政区|新区|区|县|自治县|州|自治州|盟|旗)$");

  private static final Pattern PARTY = Pattern.compile("^(?:中共|中国共产党)");

  private final Map<String, Concept> units = new HashMap<>();

  AdministrativeUnits(Collection<Concept> vocabulary) {
    for (Concept concept : vocabulary) {
      if (concept.scheme() == Scheme.REGION && concept.notation().isPresent()) {
        Stream.concat(Stream.of(concept.label()), concept.altLabels().stream())
            .filter(label -> isProvince(concept) || NAME.matcher(label).matches())
            .forEach(label -> units.putIfAbsent(label, concept));
      }
    }
  }

  private static boolean isProvince(Concept unit) {
    return unit.notation().filter(n -> n.endsWith("0000")).isPresent();
  }

  /** The innermost unit at the beginning of the first name that begins with one. */
  Optional<Node> of(List<String> names) {
    return names.stream()
        .map(name -> at(PARTY.matcher(name).replaceFirst("")))
        .flatMap(Optional::stream)
        .findFirst()
        .map(unit -> NodeFactory.createURI(unit.iri()));
  }

  private Optional<Concept> at(String name) {
    Optional<Concept> unit = Optional.empty();
    int from = 0;
    while (true) {
      Optional<String> label = prefix(name, from);
      Optional<Concept> around = unit;
      Optional<Concept> next =
          label.map(units::get).filter(found -> around.isEmpty() || isInside(found, around.get()));
      if (next.isEmpty()) {
        return unit;
      }
      unit = next;
      from += label.orElseThrow().length();
    }
  }

  private static boolean isInside(Concept unit, Concept around) {
    String inner = unit.notation().orElse("");
    String outer = around.notation().orElse("-").replaceFirst("(?:00)+$", "");
    return inner.startsWith(outer) && !inner.equals(around.notation().orElse(""));
  }

  private Optional<String> prefix(String name, int from) {
    for (int end = Math.min(name.length(), from + MAX_NAME); end > from + 1; end--) {
      String label = name.substring(from, end);
      if (units.containsKey(label)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }
}
