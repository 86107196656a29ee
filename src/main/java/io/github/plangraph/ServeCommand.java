package io.github.plangraph;

import io.github.plangraph.query.QueryCatalogue;
import io.github.plangraph.query.UnionDataset;
import io.github.plangraph.serve.PlangraphServer;
import io.github.plangraph.validate.ValidationReport;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves the graph of the plans named, of a store, or of the bundled plans. */
@Command(
    name = "serve",
    description = "提供 SPARQL 端点、固定查询和页面 / Serve SPARQL, canned queries and pages")
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  private final Console console;
  @Mixin private VocabularyOptions options = new VocabularyOptions();
  @Mixin private CorrectionOptions corrections = new CorrectionOptions();
  @Mixin private QueryOptions queries = new QueryOptions();
  @Spec private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "规划文件、文件夹或 ZIP；缺省为内置规划 / documents, folders or ZIPs of them (default: the bundled plans)")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "端口，0 为任意空闲端口 / port, 0 for any free one (default: ${DEFAULT-VALUE})")
  private int port = 3030;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "使用 build 生成的图库 / use the store that build made")
  private @Nullable Path store;

  @Option(
      names = "--exposed",
      description = "也接受其他机器的请求 / answer other machines too, not this one alone")
  private boolean exposed;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw Usage.wrong(command, "--port: 0…65535");
    }
    if (store != null && !files.isEmpty()) {
      throw Usage.wrong(command, "FILE 与 --store 只能取一 / either FILE or --store");
    }
    Ahead<QueryCatalogue> catalogue = catalogue();
    return store == null ? serveMemory(catalogue) : serveStore(store, catalogue);
  }

  /** The queries, while something else is read that wants no Jena. */
  private Ahead<QueryCatalogue> catalogue() {
    return Ahead.of(
        () -> {
          JenaSystem.init();
          return queries.catalogue();
        });
  }

  private int serveStore(Path folder, Ahead<QueryCatalogue> catalogue) throws IOException {
    JenaSystem.init();
    Dataset dataset = Store.open(folder);
    try {
      serve(dataset, catalogue.get(), Optional.empty());
    } finally {
      Store.close(dataset);
    }
    return Main.DONE;
  }

  private int serveMemory(Ahead<QueryCatalogue> catalogue) throws IOException {
    Sources.Opened sources = files.isEmpty() ? Sources.bundled() : Sources.of(files);
    List<Failure> failures = new ArrayList<>(sources.failures());
    if (sources.found().isEmpty()) {
      catalogue.get();
      return console.report(failures);
    }
    Pipeline pipeline = corrections.correct(options.pipeline(), options.iris());
    QueryCatalogue all = catalogue.get();
    DatasetGraph dataset = UnionDataset.empty();
    List<Failure> unread = pipeline.fill(dataset, sources.found());
    failures.addAll(unread);
    corrections.report(console);
    int code = console.report(failures);
    if (unread.size() < sources.found().size()) {
      // What it finds is told and served all the same, so that nobody need wait for it.
      Ahead<ValidationReport> report =
          Ahead.of(() -> pipeline.validateDocuments(dataset, UnionDataset.graph(dataset)));
      serve(DatasetFactory.wrap(dataset), all, Optional.of(report));
    }
    return code;
  }

  private void serve(
      Dataset dataset, QueryCatalogue catalogue, Optional<Ahead<ValidationReport>> report)
      throws IOException {
    PlangraphServer.Builder builder =
        PlangraphServer.of(dataset, catalogue)
            .port(port)
            .base(options.base())
            .version(Pipeline.VERSION);
    try (PlangraphServer server = (exposed ? builder.exposed() : builder).start()) {
      Thread stop = new Thread(server::close, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      if (report.isPresent()) {
        console.out().print(report.get().get().text());
      }
      console.out().println("规划图谱已启动 / plangraph is serving: " + server.url() + "/");
      console.out().println("SPARQL: " + server.url() + "/sparql");
      server.join();
    } catch (BindException e) {
      throw Usage.wrong(command, "端口已被占用 / the port is taken: " + port);
    }
  }
}
