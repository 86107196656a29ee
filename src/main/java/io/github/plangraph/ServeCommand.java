package io.github.plangraph;

import io.github.plangraph.query.QueryCatalogue;
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
import org.apache.jena.sparql.core.DatasetGraphFactory;
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
    QueryCatalogue catalogue = queries.catalogue();
    List<Failure> failures = new ArrayList<>();
    Optional<Dataset> dataset = store == null ? memory(failures) : Optional.of(Store.open(store));
    corrections.report(console);
    int code = console.report(failures);
    if (dataset.isEmpty()) {
      return code;
    }
    try {
      serve(dataset.get(), catalogue);
    } finally {
      Store.close(dataset.get());
    }
    return code;
  }

  private void serve(Dataset dataset, QueryCatalogue catalogue) throws IOException {
    PlangraphServer.Builder builder =
        PlangraphServer.of(dataset, catalogue)
            .port(port)
            .base(options.base())
            .version(Pipeline.VERSION);
    try (PlangraphServer server = (exposed ? builder.exposed() : builder).start()) {
      Thread stop = new Thread(server::close, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      console.out().println("规划图谱已启动 / plangraph is serving: " + server.url() + "/");
      console.out().println("SPARQL: " + server.url() + "/sparql");
      server.join();
    } catch (BindException e) {
      throw Usage.wrong(command, "端口已被占用 / the port is taken: " + port);
    }
  }

  /** Empty if none of the files could be read. */
  private Optional<Dataset> memory(List<Failure> failures) throws IOException {
    Sources.Opened sources = files.isEmpty() ? Sources.bundled() : Sources.of(files);
    failures.addAll(sources.failures());
    if (sources.found().isEmpty()) {
      return Optional.empty();
    }
    Pipeline pipeline = corrections.correct(options.pipeline(), options.iris());
    // Written once and then only read: the transactional one takes six times as long to fill.
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    List<Failure> unread = pipeline.fill(dataset, sources.found());
    failures.addAll(unread);
    if (unread.size() == sources.found().size()) {
      return Optional.empty();
    }
    ValidationReport report = pipeline.validateDocuments(dataset);
    console.out().print(report.text());
    return Optional.of(DatasetFactory.wrap(dataset));
  }
}
