package io.github.plangraph.extract;

import io.github.plangraph.extract.Enumeration.Head;
import io.github.plangraph.extract.Enumeration.Item;
import io.github.plangraph.lexicon.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a list is a list of.
 *
 * @param scheme kind of its items
 * @param rule how that was decided
 * @param confidence of an item that the vocabulary does not know
 */
record ListTyping(Scheme scheme, String rule, double confidence) {

  /** Surer than the vocabulary is of a name in any other kind of place. */
  private static final double DECIDED = 0.88;

  private static final Set<String> FIELDS = Set.of("领域", "重点领域", "场景");
  private static final List<String> PLACERS = List.of("在", "面向");

  /** The type of a list's items, if they are of a kind that the graph keeps. */
  static Optional<ListTyping> of(Reading reading, Enumeration list) {
    int technologies = votes(reading, list, Scheme.TECHNOLOGY);
    int sectors = votes(reading, list, Scheme.SECTOR);
    String kind = list.head().map(Head::kind).orElse("");
    return switch (kind) {
      case "tech" ->
          sectors > technologies + 1 && !list.closed()
              ? sector(0.6, "list.votes")
              : technology(list.closed() ? 0.8 : 0.65, "list.head");
      case "sector" -> sector(list.closed() ? DECIDED : 0.75, "list.head");
      case "mix" -> mixed(reading, list, technologies, sectors);
      case "none" ->
          list.closed()
              ? branches(reading, list).or(() -> modes(reading, list, technologies))
              : unheaded(reading, list, technologies, sectors)
                  .filter(t -> technologies > 1 || t.rule().equals("list.frame"));
      case "region", "org", "policy" -> Optional.empty();
      default -> unheaded(reading, list, technologies, sectors);
    };
  }

  /** 个性化定制、网络化协同制造等智能制造新模式: what a known technology has modes of. */
  private static Optional<ListTyping> modes(Reading reading, Enumeration list, int technologies) {
    return list.head()
        .filter(head -> list.closed() && head.noun().endsWith("模式") && technologies > 1)
        .flatMap(head -> reading.labels.longest(head.start(), head.end()))
        .filter(hit -> hit.concepts().containsKey(Scheme.TECHNOLOGY))
        .flatMap(hit -> technology(0.8, "list.head"));
  }

  /** 航空航天装备、轨道交通装备等离散制造企业: what companies are of is a branch, if its name is one. */
  private static Optional<ListTyping> branches(Reading reading, Enumeration list) {
    return list.head()
        .filter(head -> list.closed() && head.noun().equals("企业"))
        .filter(head -> head.end() - head.start() > 3)
        .filter(
            head ->
                reading
                    .lexicon
                    .find(reading.text.substring(head.start(), head.end() - 2))
                    .containsKey(Scheme.SECTOR))
        .flatMap(head -> sector(DECIDED, "list.head"));
  }

  private static Optional<ListTyping> mixed(
      Reading reading, Enumeration list, int technologies, int sectors) {
    if (list.closed() && ofBranch(reading, list)) {
      return sector(DECIDED, "list.head");
    }
    if (list.closed() && placed(list) && technologies < list.items().size()) {
      return sector(sectors > 0 ? DECIDED : 0.7, "list.frame");
    }
    if (technologies != sectors) {
      return technologies > sectors ? technology(0.65, "list.votes") : sector(0.7, "list.votes");
    }
    String head = list.head().map(Head::noun).orElse("");
    if (head.equals("方面")) {
      return Optional.empty();
    }
    boolean placed = list.opener().endsWith("在") || list.opener().endsWith("面向");
    if (placed || head.equals("领域")) {
      return sector(0.55, "list.frame");
    }
    return technology(0.5, "list.frame");
  }

  /** 供应链金融、贸易融资等金融领域: fields of the branch that closes the list. */
  private static boolean ofBranch(Reading reading, Enumeration list) {
    Head head = list.head().orElseThrow();
    int stem = Math.max(head.start(), head.end() - head.noun().length());
    return FIELDS.contains(head.noun())
        && reading
            .lexicon
            .find(reading.text.substring(head.start(), stem))
            .containsKey(Scheme.SECTOR);
  }

  /** 面向干线物流、城市配送等场景: fields, whose list is not wholly of known technologies. */
  private static boolean placed(Enumeration list) {
    return list.head().filter(head -> FIELDS.contains(head.noun())).isPresent()
        && PLACERS.stream().anyMatch(list.opener()::endsWith);
  }

  /** 集土壤墒情监测、病虫害识别、变量施药于一体的…平台: what a thing that is built unites. */
  private static boolean united(Reading reading, Enumeration list) {
    String text = reading.text;
    int end = list.items().get(list.items().size() - 1).end();
    if (!list.opener().endsWith("集") || !text.startsWith("一体的", end + 1)) {
      return false;
    }
    int stop = end + 4;
    while (stop < text.length() && "，。；、".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    return Words.HEADS
        .endOf(text.substring(end + 4, stop))
        .flatMap(Words.HEADS::kind)
        .filter(kind -> kind.equals("tech") || kind.equals("mix"))
        .isPresent();
  }

  /** 在收费公路、桥梁和隧道的部署, 面向城镇供水、农村供水和灌溉排水，: where, not what. */
  private static boolean located(Reading reading, Enumeration list, int technologies) {
    if (technologies == list.items().size()) {
      return false;
    }
    String text = reading.text;
    int end = list.end();
    if (list.opener().endsWith("在")) {
      int at = text.startsWith("中", end) || text.startsWith("上", end) ? end + 1 : end;
      return at > end
          || (text.startsWith("的", at) && Words.ACTIONS.startsAt(text, at + 1).isPresent());
    }
    return list.opener().endsWith("面向") && text.startsWith("，", end);
  }

  private static Optional<ListTyping> unheaded(
      Reading reading, Enumeration list, int technologies, int sectors) {
    int size = list.items().size();
    if (united(reading, list)) {
      return technology(0.6, "list.united");
    }
    if (located(reading, list, technologies)) {
      return sector(list.opener().endsWith("在") ? DECIDED : 0.7, "list.frame");
    }
    if (technologies > sectors) {
      return technology(0.4 + 0.4 * technologies / size, "list.votes");
    }
    if (sectors > technologies) {
      return sector(0.3 + 0.4 * sectors / size, "list.votes");
    }
    boolean developed =
        reading
            .verbBefore(list.start())
            .filter(v -> v.kind().equals("develop") || v.kind().equals("use"))
            .isPresent();
    return developed ? technology(0.4, "list.verb") : Optional.empty();
  }

  private static Optional<ListTyping> technology(double confidence, String rule) {
    return Optional.of(new ListTyping(Scheme.TECHNOLOGY, rule, confidence));
  }

  private static Optional<ListTyping> sector(double confidence, String rule) {
    return Optional.of(new ListTyping(Scheme.SECTOR, rule, confidence));
  }

  private static int votes(Reading reading, Enumeration list, Scheme scheme) {
    int votes = 0;
    for (Item item : list.items()) {
      int start = ListedNames.nameStart(reading, list, item);
      String name = reading.text.substring(start, item.end());
      votes += reading.lexicon.find(name).containsKey(scheme) ? 1 : 0;
    }
    return votes;
  }
}
