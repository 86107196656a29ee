package io.github.plangraph;

import io.github.plangraph.query.ArgumentException;
import io.github.plangraph.query.CannedQuery;
import io.github.plangraph.query.HtmlTable;
import io.github.plangraph.query.Page;
import io.github.plangraph.query.QueryCatalogue;
import io.github.plangraph.query.QueryRunner;
import io.github.plangraph.query.RefusedQueryException;
import io.github.plangraph.query.ResultFormat;
import io.github.plangraph.query.Results;
import io.github.plangraph.query.Table;
import io.github.plangraph.query.UnionDataset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a canned query, or one from a file, on the bundled plans or on a store. */
@Command(name = "query", description = "运行固定查询或 SPARQL 文件 / Run a canned query or a SPARQL file")
final class QueryCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private VocabularyOptions options = new VocabularyOptions();
  @Mixin private CorrectionOptions corrections = new CorrectionOptions();
  @Mixin private QueryOptions queries = new QueryOptions();
  @Spec private CommandSpec command;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "查询名；缺省列出全部 / name of the query (default: list all)")
  private @Nullable String name;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "参数，如 technology=区块链 / a parameter, such as technology=区块链")
  private Map<String, String> params = new LinkedHashMap<>();

  @Option(names = "--file", paramLabel = "FILE", description = "SPARQL 文件 / a SPARQL file")
  private @Nullable Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description =
          "csv, tsv, json, srj (SPARQL JSON), xml; html 限固定查询 / html of a canned query only"
              + " (default: ${DEFAULT-VALUE})")
  private String format = "csv";

  @Option(names = "--store", paramLabel = "DIR", description = "build 生成的图库 / the store of a build")
  private @Nullable Path store;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    QueryCatalogue catalogue = queries.catalogue();
    ResultFormat result =
        ResultFormat.ofEnding(format.toLowerCase(Locale.ROOT))
            .orElseThrow(() -> Usage.wrong(command, "没有这个格式 / no such format: " + format));
    if (name != null && file != null) {
      throw Usage.wrong(command, "NAME 与 --file 只能取一 / either NAME or --file");
    } else if (file != null) {
      sparql(file, result);
    } else if (name != null) {
      canned(catalogue, name, result);
    } else {
      catalogue.queries().forEach(q -> console.out().println(q.name() + "\t" + q.title()));
    }
    return Main.DONE;
  }

  private void canned(QueryCatalogue catalogue, String wanted, ResultFormat result)
      throws IOException {
    CannedQuery query =
        catalogue
            .find(wanted)
            .orElseThrow(
                () ->
                    Usage.wrong(
                        command,
                        "没有这个查询，不带参数运行 query 可列出全部 / no such query; query alone lists all: "
                            + wanted));
    // As over HTTP: the example's values, or those given and no others.
    Map<String, String> arguments = params.isEmpty() ? query.defaults() : params;
    Dataset dataset = dataset();
    try {
      Table table = new QueryRunner(dataset.asDatasetGraph()).run(query, arguments, Page.FIRST);
      if (result == ResultFormat.HTML) {
        console.out().print(new HtmlTable(table, iri -> Optional.of(iri)).html());
      } else {
        Results.write(table, result, console.out());
      }
      console.out().flush();
      if (table.truncated()) {
        console
            .err()
            .println("结果不完整，只有前 / Cut, only the first rows are shown: " + table.rows().size());
      }
    } catch (ArgumentException e) {
      String hint =
          params.containsKey(e.parameter())
              ? ""
              : "；请给出 / please give --param " + e.parameter() + "=…";
      throw Usage.wrong(command, e.getMessage() + hint);
    } finally {
      Store.close(dataset);
    }
  }

  private void sparql(Path path, ResultFormat result) throws IOException {
    SparqlFile query;
    try {
      query = SparqlFile.parse(Files.readString(path, StandardCharsets.UTF_8));
    } catch (RefusedQueryException e) {
      throw Usage.wrong(command, path + "：" + e.getMessage());
    }
    Dataset dataset = dataset();
    DatasetGraph union = UnionDataset.of(dataset.asDatasetGraph());
    try {
      query.run(union, result, console.out());
    } finally {
      Store.close(dataset);
    }
  }

  private Dataset dataset() throws IOException {
    if (store != null) {
      return Store.open(store);
    }
    DatasetGraph dataset = UnionDataset.empty();
    console.report(
        corrections
            .correct(options.pipeline(), options.iris())
            .fill(dataset, Sources.bundled().found()));
    return DatasetFactory.wrap(dataset);
  }
}
