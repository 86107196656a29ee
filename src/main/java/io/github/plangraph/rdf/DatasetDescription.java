package io.github.plangraph.rdf;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes a finished dataset in VoID and DCAT: what is in it, how much of each class and
 * property, and which graphs it has.
 *
 * <p>Counts are of quads: a triple in two graphs counts twice, and a resource that two graphs type
 * counts as two entities of its class. There is no date, because two builds are to be equal.
 */
public final class DatasetDescription {

  private static final Node LICENSE =
      NodeFactory.createURI("https://www.apache.org/licenses/LICENSE-2.0");

  private final QuadCounts counts;

  private DatasetDescription(QuadCounts counts) {
    this.counts = counts;
  }

  /**
   * Counts the dataset and writes its description to the graph {@code graph/dataset}, which is not
   * counted itself.
   */
  public static void write(DatasetGraph dataset, Iris iris, Consumer<Quad> sink) {
    Node own = iris.graph("dataset");
    QuadCounts counts = new QuadCounts();
    for (Iterator<Quad> all = dataset.find(); all.hasNext(); ) {
      Quad quad = all.next();
      if (!quad.getGraph().equals(own)) {
        counts.count(quad);
      }
    }
    write(counts, iris, sink);
  }

  /** Writes the description of a dataset that was counted before. */
  public static void write(QuadCounts counts, Iris iris, Consumer<Quad> sink) {
    new DatasetDescription(counts).describe(iris, new Triples(iris.graph("dataset"), sink));
  }

  private void describe(Iris iris, Triples triples) {
    Node dataset = iris.dataset();
    triples.type(dataset, VOID.Dataset.asNode());
    triples.type(dataset, DCAT.Dataset.asNode());
    name(dataset, "政府规划知识图谱", "Knowledge graph of government plans", triples);
    triples.add(
        dataset,
        DCTerms.description.asNode(),
        Literals.zh("政府规划及其任务、工程、技术、行业、指标、引用与责任单位，每条事实附原文依据。"));
    triples.add(
        dataset,
        DCTerms.description.asNode(),
        Literals.en(
            "Plans of government with their tasks, projects, technologies, sectors, indicators,"
                + " citations and responsible bodies, each fact with the words that say it."));
    triples.add(dataset, DCTerms.license.asNode(), LICENSE);
    triples.add(dataset, VOID.uriSpace.asNode(), Literals.plain(iris.base()));
    triples.add(dataset, VOID.triples.asNode(), Literals.integer(counts.quads()));
    Prefixes.map()
        .values()
        .forEach(ns -> triples.add(dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(ns)));
    number(dataset, VOID.classes.asNode(), counts.classes().size(), triples);
    number(dataset, VOID.properties.asNode(), counts.properties().size(), triples);
    partitions(dataset, iris, triples);
    subsets(dataset, triples);
  }

  /** How VoID speaks of a part of a dataset: what leads to it, what it is of, what is counted. */
  private record Partition(String kind, Property leads, Property of, Property counted) {

    private static final Partition CLASS =
        new Partition("class", VOID.classPartition, VOID._class, VOID.entities);
    private static final Partition PROPERTY =
        new Partition("property", VOID.propertyPartition, VOID.property, VOID.triples);

    void write(Node dataset, Iris iris, String name, long count, Triples triples) {
      Node part = iris.part(dataset, kind, name);
      triples.add(dataset, leads.asNode(), part);
      triples.type(part, VOID.Dataset.asNode());
      triples.add(part, of.asNode(), NodeFactory.createURI(name));
      number(part, counted.asNode(), count, triples);
    }
  }

  private void partitions(Node dataset, Iris iris, Triples triples) {
    counts.classes().forEach((name, n) -> Partition.CLASS.write(dataset, iris, name, n, triples));
    counts
        .properties()
        .forEach((name, n) -> Partition.PROPERTY.write(dataset, iris, name, n, triples));
  }

  /** A named graph is a subset of the dataset, and what SPARQL Service Description calls one. */
  private void subsets(Node dataset, Triples triples) {
    counts
        .graphs()
        .forEach(
            (iri, count) -> {
              Node graph = NodeFactory.createURI(iri);
              Node subset = NodeFactory.createURI(iri + "#graph");
              triples.add(dataset, VOID.subset.asNode(), subset);
              triples.add(dataset, Reused.NAMED_GRAPH_OF, subset);
              triples.type(subset, VOID.Dataset.asNode());
              triples.type(subset, Reused.NAMED_GRAPH);
              triples.add(subset, Reused.GRAPH_NAME, graph);
              number(subset, VOID.triples.asNode(), count, triples);
            });
  }

  private static void name(Node subject, String zh, String en, Triples triples) {
    triples.title(subject, zh);
    triples.add(subject, DCTerms.title.asNode(), Literals.en(en));
    triples.add(subject, RDFS.Nodes.label, Literals.en(en));
  }

  private static void number(Node subject, Node predicate, long count, Triples triples) {
    triples.add(subject, predicate, Literals.integer(count));
  }
}
