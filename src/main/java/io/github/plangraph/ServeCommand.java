package io.github.plangraph;

import io.github.plangraph.query.QueryCatalogue;
import io.github.plangraph.serve.PlangraphServer;
import io.github.plangraph.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ReadWrite;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves the graph of the plans named, of a store, or of the bundled plans. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "提供 SPARQL 端点、固定查询和页面 / Serve SPARQL, canned queries and pages")
final class ServeCommand implements Callable<Integer> {

  @Mixin private VocabularyOptions options = new VocabularyOptions();
  @Mixin private QueryOptions queries = new QueryOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "规划文件或文件夹；缺省为内置规划 / documents or folders (default: the bundled plans)")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "端口，0 为任意空闲端口 / port, 0 for any free one (default: ${DEFAULT-VALUE})")
  private int port = 3030;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "使用 build 生成的图库 / use the store that build made (its folder or tdb2 in it)")
  private @Nullable Path store;

  @Option(
      names = "--exposed",
      description = "也接受其他机器的请求 / answer other machines too, not this one alone")
  private boolean exposed;

  @Override
  public Integer call() throws IOException {
    QueryCatalogue catalogue = queries.catalogue();
    List<Failure> failures = new ArrayList<>();
    Dataset dataset = store == null ? memory(failures) : Store.open(queries.store(store));
    int code = Failures.report(failures);
    PlangraphServer.Builder builder =
        PlangraphServer.of(dataset, catalogue)
            .port(port)
            .base(options.base())
            .version(Pipeline.VERSION);
    PlangraphServer server = (exposed ? builder.exposed() : builder).start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    System.out.println("规划图谱已启动 / plangraph is serving: " + server.url() + "/");
    System.out.println("SPARQL: " + server.url() + "/sparql");
    server.join();
    return code;
  }

  private Dataset memory(List<Failure> failures) throws IOException {
    Pipeline pipeline = options.pipeline();
    Sources sources = files.isEmpty() ? Sources.bundled() : Sources.of(files);
    failures.addAll(sources.failures());
    Dataset dataset = DatasetFactory.createGeneral();
    dataset.begin(ReadWrite.WRITE);
    try {
      failures.addAll(pipeline.fill(dataset.asDatasetGraph(), sources.found()));
      ValidationReport report = pipeline.validate(dataset.asDatasetGraph());
      System.out.println(report.text());
      dataset.commit();
    } finally {
      dataset.end();
    }
    return dataset;
  }
}
