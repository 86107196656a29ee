package io.github.plangraph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Short plans in a folder, to be built with the ontology and few vocabularies, which takes seconds.
 * Cities, bodies and figures are made up.
 */
final class SmallCorpus {

  static final String OLD = "滨海市“十三五”智慧港口发展规划";
  static final String NEW = "滨海市“十四五”智慧港口发展规划";

  final Path documents;
  final Path ontology;

  SmallCorpus(Path folder) throws IOException {
    documents = Files.createDirectories(folder.resolve("plans"));
    ontology = Files.createDirectories(folder.resolve("ontology"));
    for (String file : List.of("plan.ttl", "shapes.ttl", "policies.ttl")) {
      Files.copy(Path.of("ontology", file), ontology.resolve(file));
    }
  }

  /** Adds a shape to those of the ontology, with its prefixes. */
  void shape(String turtle) throws IOException {
    Files.writeString(ontology.resolve("shapes.ttl"), turtle, StandardOpenOption.APPEND);
  }

  /** A plan of 滨海市 for five years. */
  static List<String> plan(String title, String number, String... tasks) {
    List<String> lines = new ArrayList<>();
    lines.add(title);
    lines.add("发文机关：滨海市人民政府");
    lines.add("发文字号：" + number);
    lines.add("一、总体要求");
    lines.add("坚持创新驱动，推动港口提质增效，为全市经济社会发展提供有力支撑。");
    lines.add("二、主要任务");
    for (int i = 0; i < tasks.length; i++) {
      lines.add("（" + "一二三四五六七八九".charAt(i) + "）" + tasks[i].substring(0, 6));
      lines.add(tasks[i]);
    }
    return lines;
  }

  /** The plan of 2016, with what only it says. */
  static List<String> before() {
    return plan(
        OLD,
        "滨政发〔2016〕12号",
        "突破射频识别、海量存储等关键技术，建设港口数据中心。",
        "推广应用区块链、云计算等技术，开展电子口岸试点示范。",
        "到2020年，集装箱吞吐量达到300万标箱，自动化码头比例达到20%。");
  }

  /** The plan of 2021, which cites and replaces it. */
  static List<String> after() {
    return plan(
        NEW,
        "滨政发〔2021〕7号",
        "在《滨海市“十三五”智慧港口发展规划》实施的基础上，突破数字孪生、量子通信等关键技术。",
        "推广应用区块链、人工智能等技术，建设智能理货系统。",
        "到2025年，集装箱吞吐量达到500万标箱，自动化码头比例达到60%。");
  }

  /** Other plans, so many. */
  void others(int count) throws IOException {
    for (int i = 1; i <= count; i++) {
      String title = "第" + i + "新区冷链物流行动方案";
      String[] tasks =
          IntStream.rangeClosed(1, 9)
              .mapToObj(k -> "开展第" + k + "类冷库改造，突破相变蓄冷、第" + k + "代制冷剂等关键技术，培育企业30家。")
              .toArray(String[]::new);
      text("other-" + i + ".txt", plan(title, "滨政办〔2020〕" + i + "号", tasks));
    }
  }

  Path text(String name, List<String> lines) throws IOException {
    return Files.writeString(documents.resolve(name), String.join("\n", lines) + "\n");
  }

  Path html(String name, List<String> lines) throws IOException {
    String body = lines.stream().map(l -> "<p>" + l + "</p>").collect(Collectors.joining("\n"));
    return Files.writeString(
        documents.resolve(name),
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>规划</title></head><body>\n"
            + body
            + "\n</body></html>");
  }

  /** Arguments of a build of the folder, or of these files. */
  List<Object> arguments(Path output, Object... more) {
    List<Object> all = new ArrayList<>(List.of("build", "-o", output));
    all.addAll(List.of("--ontology", ontology, "--model", "none", "--corrections", "none"));
    all.addAll(more.length == 0 ? List.of(documents) : List.of(more));
    return all;
  }

  Cli build(Path output, Object... more) {
    return Cli.run(arguments(output, more).toArray());
  }

  /** The report's rows by file, each by column. */
  static Map<String, Map<String, String>> report(Path output) throws IOException {
    List<String> lines = Files.readAllLines(output.resolve(BuildReport.FILE));
    String[] header = lines.get(0).split("\t", -1);
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.put(cells[0], row);
    }
    return rows;
  }

  /** A cell of the report. */
  static String report(Path output, String file, String column) throws IOException {
    return report(output).getOrDefault(file, Map.of()).getOrDefault(column, "no such row");
  }

  /** What became of each file. */
  static Map<String, String> states(Path output) throws IOException {
    Map<String, String> states = new LinkedHashMap<>();
    report(output).forEach((name, row) -> states.put(name, row.getOrDefault("state", "")));
    return states;
  }

  static byte[] quads(Path output) throws IOException {
    return Files.readAllBytes(output.resolve("graph.nq.gz"));
  }

  /** The lines of the graph. */
  static List<String> lines(Path output) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(quads(output)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** The store's answer to a query of one's own. */
  static List<String> ask(Path folder, Path output, String sparql) throws IOException {
    Path file = Files.writeString(folder.resolve("ask.rq"), sparql);
    Cli answer = Cli.run("query", "--store", output, "--format", "csv", "--file", file);
    if (answer.code() != 0) {
      throw new IllegalStateException(answer.err());
    }
    return answer.lines().stream().skip(1).toList();
  }

  static List<Path> cached(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output.resolve(DocumentCache.FOLDER))) {
      return files.filter(f -> f.toString().endsWith(".graph")).sorted().toList();
    }
  }
}
