package io.github.plangraph;

import io.github.plangraph.query.ArgumentException;
import io.github.plangraph.query.CannedQuery;
import io.github.plangraph.query.Page;
import io.github.plangraph.query.QueryCatalogue;
import io.github.plangraph.query.QueryRunner;
import io.github.plangraph.query.QueryScreen;
import io.github.plangraph.query.RefusedQueryException;
import io.github.plangraph.query.ResultFormat;
import io.github.plangraph.query.Results;
import io.github.plangraph.query.UnionDataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a canned query, or one from a file, on the bundled plans or on a store. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "运行固定查询或 SPARQL 文件 / Run a canned query or a SPARQL file")
final class QueryCommand implements Callable<Integer> {

  @Mixin private VocabularyOptions options = new VocabularyOptions();
  @Mixin private QueryOptions queries = new QueryOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "查询名；缺省列出全部 / name of the query (default: list all)")
  private @Nullable String name;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "参数，如 technology=区块链 / a parameter")
  private Map<String, String> params = new LinkedHashMap<>();

  @Option(names = "--file", paramLabel = "FILE", description = "SPARQL 文件 / a SPARQL file")
  private @Nullable Path file;

  @Option(
      names = "--format",
      defaultValue = "csv",
      description = "csv, tsv, json, xml, html (default: ${DEFAULT-VALUE})")
  private String format = "csv";

  @Option(names = "--store", paramLabel = "DIR", description = "build 生成的图库 / the store of a build")
  private @Nullable Path store;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    QueryCatalogue catalogue = queries.catalogue();
    if (name == null && file == null) {
      catalogue.queries().forEach(q -> System.out.println(q.name() + "\t" + q.title()));
      return Main.DONE;
    }
    DatasetGraph dataset = UnionDataset.of(dataset());
    dataset.begin(ReadWrite.READ);
    try {
      if (file != null) {
        runFile(dataset, Files.readString(file));
      } else {
        runCanned(dataset, catalogue, String.valueOf(name));
      }
    } finally {
      dataset.end();
    }
    return Main.DONE;
  }

  private void runCanned(DatasetGraph dataset, QueryCatalogue catalogue, String wanted)
      throws IOException {
    CannedQuery query =
        catalogue.find(wanted).orElseThrow(() -> usage("没有这个查询 / no such query: " + wanted));
    ResultFormat result =
        ResultFormat.ofEnding(format.toLowerCase(Locale.ROOT))
            .orElseThrow(() -> usage("没有这个格式 / no such format: " + format));
    Map<String, String> arguments = new LinkedHashMap<>(query.defaults());
    arguments.putAll(params);
    try {
      Results.write(new QueryRunner(dataset).run(query, arguments, Page.FIRST), result, System.out);
      System.out.flush();
    } catch (ArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private void runFile(DatasetGraph dataset, String text) throws IOException {
    Query query;
    try {
      query = QueryScreen.parse(text);
    } catch (RefusedQueryException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    try (QueryExecution execution =
        QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(dataset))
            .query(query)
            .build()) {
      if (query.isSelectType()) {
        ResultSetFormatter.outputAsCSV(System.out, execution.execSelect());
      } else if (query.isAskType()) {
        System.out.println(execution.execAsk());
      } else {
        RDFDataMgr.write(
            System.out,
            query.isConstructType() ? execution.execConstruct() : execution.execDescribe(),
            Lang.TURTLE);
      }
    }
  }

  private DatasetGraph dataset() throws IOException {
    if (store != null) {
      return Store.open(queries.store(store)).asDatasetGraph();
    }
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.begin(ReadWrite.WRITE);
    try {
      Failures.report(options.pipeline().fill(dataset, Sources.bundled().found()));
      dataset.commit();
    } finally {
      dataset.end();
    }
    return dataset;
  }

  private ParameterException usage(String message) {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    return new ParameterException(line, message);
  }
}
