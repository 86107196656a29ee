package io.github.plangraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;

/** The dataset and its endpoint in RDF: SPARQL Service Description and VoID in one. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final Supplier<GraphStatistics> counted;
  private final String url;

  /**
   * Of a server.
   *
   * @param counted waits until the data is counted
   * @param url where it is seen from outside, without a final slash
   */
  ServiceDescription(Supplier<GraphStatistics> counted, String url) {
    this.counted = counted;
    this.url = url;
  }

  /** Answers with it, in what RDF syntax the client prefers; Turtle by default. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Syntax> syntax = Syntax.preferred(request.getHeader("Accept"));
    if (syntax.isEmpty()) {
      Problem.of(406, "没有所要的格式", "no format that is asked for").send(request, response);
      return;
    }
    response.setContentType(syntax.get().contentType());
    response.setHeader("Vary", "Accept");
    RDFDataMgr.write(response.getOutputStream(), model(), syntax.get().format());
  }

  /** The RDF syntaxes offered. */
  enum Syntax {
    TURTLE("text/turtle"),
    JSON_LD("application/ld+json"),
    N_TRIPLES("application/n-triples"),
    RDF_XML("application/rdf+xml");

    private final String mediaType;

    Syntax(String mediaType) {
      this.mediaType = mediaType;
    }

    static Optional<Syntax> preferred(@Nullable String accept) {
      // A browser reads Turtle as text.
      boolean any = accept == null || accept.contains("text/html");
      return Accept.choose(any ? "*/*" : accept, List.of(values()), s -> s.mediaType);
    }

    String contentType() {
      return this == TURTLE ? mediaType + ";charset=utf-8" : mediaType;
    }

    RDFFormat format() {
      return switch (this) {
        case TURTLE -> RDFFormat.TURTLE_PRETTY;
        case JSON_LD -> RDFFormat.JSONLD_PLAIN;
        case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
        case RDF_XML -> RDFFormat.RDFXML_PLAIN;
      };
    }
  }

  private Model model() {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("void", VOID.NS).setNsPrefix("dcterms", DCTerms.NS);
    Resource dataset = model.createResource(url + "/.well-known/void#dataset");
    dataset.addProperty(RDF.type, VOID.Dataset).addProperty(RDF.type, sd("Dataset"));
    dataset.addProperty(DCTerms.title, "政府规划知识图谱", "zh");
    dataset.addProperty(DCTerms.title, "Knowledge graph of government plans", "en");
    dataset.addProperty(VOID.sparqlEndpoint, model.createResource(url + "/sparql"));
    GraphStatistics statistics = counted.get();
    dataset.addLiteral(VOID.triples, statistics.triples());
    dataset.addLiteral(VOID.classes, (long) statistics.classes().size());
    dataset.addLiteral(VOID.properties, (long) statistics.properties().size());
    partitions(dataset, statistics);
    service(model, dataset, statistics);
    return model;
  }

  private static void partitions(Resource dataset, GraphStatistics statistics) {
    Model model = dataset.getModel();
    int number = 0;
    for (Map.Entry<String, Long> entry : statistics.classes().entrySet()) {
      Resource part = model.createResource(dataset.getURI() + "-class-" + ++number);
      part.addProperty(VOID._class, model.createResource(entry.getKey()));
      part.addLiteral(VOID.entities, entry.getValue());
      dataset.addProperty(VOID.classPartition, part);
    }
    number = 0;
    for (Map.Entry<String, Long> entry : statistics.properties().entrySet()) {
      Resource part = model.createResource(dataset.getURI() + "-property-" + ++number);
      part.addProperty(VOID.property, model.createResource(entry.getKey()));
      part.addLiteral(VOID.triples, entry.getValue());
      dataset.addProperty(VOID.propertyPartition, part);
    }
  }

  private void service(Model model, Resource dataset, GraphStatistics statistics) {
    Resource service = model.createResource(url + "/sparql");
    service.addProperty(RDF.type, sd("Service")).addProperty(sdProperty("endpoint"), service);
    service.addProperty(sdProperty("supportedLanguage"), sd("SPARQL11Query"));
    service.addProperty(sdProperty("feature"), sd("UnionDefaultGraph"));
    service.addProperty(sdProperty("defaultDataset"), dataset);
    for (String format :
        new String[] {
          "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
          "Turtle", "JSON-LD", "N-Triples", "RDF_XML"
        }) {
      service.addProperty(sdProperty("resultFormat"), model.createResource(FORMATS + format));
    }
    Resource graph = model.createResource(dataset.getURI() + "-default-graph");
    graph.addProperty(RDF.type, sd("Graph")).addLiteral(VOID.triples, statistics.triples());
    dataset.addProperty(sdProperty("defaultGraph"), graph);
  }

  private static Resource sd(String name) {
    return ResourceFactory.createResource(SD + name);
  }

  private static Property sdProperty(String name) {
    return ResourceFactory.createProperty(SD + name);
  }
}
