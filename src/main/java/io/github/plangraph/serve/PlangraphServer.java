package io.github.plangraph.serve;

import io.github.plangraph.query.QueryCatalogue;
import io.github.plangraph.query.QueryRunner;
import io.github.plangraph.query.UnionDataset;
import java.net.BindException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The server: pages, canned queries and a SPARQL endpoint that can read one dataset and nothing
 * else.
 */
public final class PlangraphServer implements AutoCloseable {
  private final FusekiServer server;

  private PlangraphServer(FusekiServer server) {
    this.server = server;
  }

  /**
   * A server to be set up.
   *
   * @param dataset what it serves, with named graphs; stays its owner's to close, after the server
   */
  public static Builder of(Dataset dataset, QueryCatalogue catalogue) {
    return new Builder(dataset.asDatasetGraph(), catalogue);
  }

  /** Where it answers, without a final slash. */
  public String url() {
    return "http://localhost:" + server.getPort();
  }

  /** The port, also where any free one was asked for. */
  public int port() {
    return server.getPort();
  }

  /** Waits until it is stopped. */
  public void join() {
    server.join();
  }

  /** Takes no more requests, lets running ones end for some seconds, and stops. */
  @Override
  public void close() {
    server.stop();
  }

  /** Settings, each with a sensible default. */
  public static final class Builder {
    private final DatasetGraph dataset;
    private final QueryCatalogue catalogue;
    private int port = 3030;
    private boolean loopback = true;
    private String base = "https://w3id.org/plangraph/id/";
    private String publicUrl = "";
    private String version = "0.1.0";
    private SparqlLimits limits = SparqlLimits.DEFAULT;

    private Builder(DatasetGraph dataset, QueryCatalogue catalogue) {
      this.dataset = UnionDataset.of(dataset);
      this.catalogue = catalogue;
    }

    /** The port; 0 for any free one. */
    public Builder port(int number) {
      this.port = number;
      return this;
    }

    /** Answers other machines too. Without it, this machine only. */
    public Builder exposed() {
      this.loopback = false;
      return this;
    }

    /** The base of the IRIs of the data, with its final slash. */
    public Builder base(String iri) {
      this.base = iri;
      return this;
    }

    /** Where a proxy shows the server, without a final slash; for the service description. */
    public Builder publicUrl(String url) {
      this.publicUrl = url;
      return this;
    }

    /** The program's version, for {@code /health}. */
    public Builder version(String text) {
      this.version = text;
      return this;
    }

    /** The limits of a request. */
    public Builder limits(SparqlLimits all) {
      this.limits = all;
      return this;
    }

    /**
     * Builds and starts it.
     *
     * @throws BindException if the port is taken
     */
    public PlangraphServer start() throws BindException {
      // A backstop: the endpoint refuses SERVICE before it would be run.
      ARQ.getContext().set(ARQ.httpServiceAllowed, false);
      dataset.getContext().set(ARQ.httpServiceAllowed, false);
      dataset.getContext().set(ARQ.queryTimeout, Long.toString(limits.timeout().toMillis()));
      // Takes as long as all the rest of a start, and the endpoint does not need it.
      Supplier<GraphStatistics> statistics =
          CompletableFuture.supplyAsync(() -> GraphStatistics.of(dataset))::join;
      Turn turn = new Turn(limits);
      Site site =
          new Site(dataset, catalogue, new QueryRunner(dataset), statistics, turn, base, version);
      String seen = publicUrl.isEmpty() ? "http://localhost:" + port : publicUrl;
      FusekiServer server = fuseki(site, new ServiceDescription(statistics, seen));
      try {
        return new PlangraphServer(server.start());
      } catch (FusekiException e) {
        server.stop();
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
          if (cause instanceof BindException taken) {
            throw taken;
          }
        }
        throw e;
      }
    }

    private FusekiServer fuseki(Site site, ServiceDescription description) {
      OperationRegistry operations = OperationRegistry.createEmpty();
      operations.register(Operation.Query, new BoundedQuery(limits));
      // One operation alone: the usual add(name, dataset) would let anyone write.
      DataService.Builder service =
          DataService.newBuilder(dataset).addEndpoint(Operation.Query, "");
      return FusekiServer.create(operations, ARQ.getContext())
          .port(port)
          .loopback(loopback)
          .fusekiModules(FusekiModules.create(new JettySettings()))
          .addFilter("/*", new ResponseHeaders())
          .addFilter("/*", new ProblemFilter())
          .addFilter("/sparql", new SparqlGate(limits, site.turn(), description))
          .add("/sparql", service)
          .addServlet("", new HomeServlet(site))
          .addServlet("/query", new CatalogueServlet(site))
          .addServlet("/query/*", new CannedQueryServlet(site))
          .addServlet("/health", new HealthServlet(site))
          .addServlet("/.well-known/void", new VoidServlet(description))
          .addServlet("/assets/plangraph.css", new StylesheetServlet())
          .addServlet("/id/*", new IdServlet(site))
          .addServlet("/page/*", new ResourceServlet(site))
          .addServlet("/data/*", new ResourceServlet(site))
          .build();
    }
  }
}
