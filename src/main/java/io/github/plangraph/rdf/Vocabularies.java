package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.LexiconImage;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.lexicon.SkosReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The Turtle files of {@code ontology/}: the ontology and the concept schemes, each a named graph,
 * and the shapes, which are no data.
 */
public final class Vocabularies {

  /** The shapes' file, without {@code .ttl}. */
  public static final String SHAPES = "shapes";

  /** What the build makes of the files, see {@link PackVocabularies}. */
  static final String LEXICON_IMAGE = "lexicon.bin";

  static final String GRAPH_IMAGE = "graphs.bin";

  private static final String BUNDLED = "/ontology/";

  /** Opens a file; empty if there is none of this name. */
  private interface Source {
    Optional<InputStream> open(String name) throws IOException;
  }

  private final Source source;
  private final Source images;
  private final List<String> names;
  private final boolean bundled;

  private Vocabularies(Source source, Source images, List<String> names, boolean bundled) {
    this.source = source;
    this.images = images;
    this.names = List.copyOf(names);
    this.bundled = bundled;
  }

  /** Those that are packed with the program, read from the images that the build made of them. */
  public static Vocabularies bundled() {
    return bundled(name -> resource(name));
  }

  /** Those that are packed with the program, read from the Turtle files, which takes seconds. */
  public static Vocabularies bundledTurtle() {
    return bundled(name -> Optional.empty());
  }

  private static Optional<InputStream> resource(String file) {
    return Optional.ofNullable(Vocabularies.class.getResourceAsStream(BUNDLED + file));
  }

  private static Vocabularies bundled(Source images) {
    List<String> names = new ArrayList<>(List.of("plan"));
    for (Scheme scheme : Scheme.values()) {
      names.add(scheme.file());
    }
    names.sort(null);
    return new Vocabularies(name -> resource(name + ".ttl"), images, names, true);
  }

  /**
   * Every {@code .ttl} file of a directory.
   *
   * @throws IOException if the directory cannot be listed
   */
  public static Vocabularies in(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".ttl"))
              .map(name -> name.substring(0, name.length() - ".ttl".length()))
              .filter(name -> !name.equals(SHAPES))
              .sorted()
              .toList();
      return new Vocabularies(
          name -> {
            Path file = directory.resolve(name + ".ttl");
            return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
          },
          name -> Optional.empty(),
          names,
          false);
    }
  }

  /** The graphs that the build has checked against the shapes: all if bundled, or none. */
  public Set<Node> checked(Iris iris) {
    return bundled ? names.stream().map(iris::graph).collect(Collectors.toSet()) : Set.of();
  }

  /**
   * Opens one file.
   *
   * @param name without {@code .ttl}, such as {@link #SHAPES}
   * @return empty if there is none
   * @throws IOException if it cannot be opened
   */
  public Optional<InputStream> open(String name) throws IOException {
    return source.open(name);
  }

  /**
   * The concepts of all schemes, in the order of the schemes and of their files.
   *
   * @throws IOException if a file cannot be read or is not Turtle; the message names it
   */
  public List<Concept> concepts() throws IOException {
    return lexicon().concepts();
  }

  /**
   * The concepts of all schemes with all their labels.
   *
   * @throws IOException if a file cannot be read or is not Turtle; the message names it
   */
  public Lexicon lexicon() throws IOException {
    Optional<InputStream> image = images.open(LEXICON_IMAGE);
    if (image.isEmpty()) {
      return Lexicon.of(read());
    }
    try (InputStream in = image.get()) {
      return LexiconImage.read(in);
    }
  }

  private List<Concept> read() throws IOException {
    // Another thread may be starting Jena: to be waited for before any of its classes is touched.
    JenaSystem.init();
    List<Concept> concepts = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      try (InputStream turtle = open(scheme.file()).orElse(InputStream.nullInputStream())) {
        concepts.addAll(SkosReader.read(scheme, turtle));
      } catch (RiotException e) {
        throw broken(scheme.file(), e);
      }
    }
    return concepts;
  }

  /**
   * Writes each file, but for the shapes, to a graph of its name. A blank node, such as an OWL list
   * has, gets an IRI from its file and running number. What the concept schemes imply is said: a
   * preferred label is an rdfs:label (SKOS reference, S11), and a concept of theirs is curated.
   *
   * @throws IOException if a file cannot be read or is not Turtle; the message names it
   */
  public void load(Iris iris, Consumer<Quad> sink) throws IOException {
    Optional<InputStream> image = images.open(GRAPH_IMAGE);
    if (image.isEmpty()) {
      parse(iris, sink);
      return;
    }
    try (InputStream in = image.get()) {
      GraphImage.read(in, iris, sink);
    }
  }

  private void parse(Iris iris, Consumer<Quad> sink) throws IOException {
    for (String name : names) {
      try (InputStream turtle = open(name).orElse(InputStream.nullInputStream())) {
        RDFParser.source(turtle)
            .lang(Lang.TURTLE)
            .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
            .parse(new GraphLoader(iris, name, sink));
      } catch (RiotException e) {
        throw broken(name, e);
      }
    }
  }

  private static IOException broken(String name, RiotException e) {
    String file = name + ".ttl";
    return new IOException(file + "：词表无法读取 / cannot be read: " + e.getMessage(), e);
  }

  private static final class GraphLoader extends StreamRDFBase {
    private final Iris iris;
    private final String name;
    private final Node graph;
    private final Consumer<Quad> sink;
    private final boolean scheme;
    private final Map<Node, Node> skolems = new HashMap<>();

    private GraphLoader(Iris iris, String name, Consumer<Quad> sink) {
      this.iris = iris;
      this.name = name;
      this.graph = iris.graph(name);
      this.sink = sink;
      this.scheme = Stream.of(Scheme.values()).anyMatch(s -> s.file().equals(name));
    }

    @Override
    public void triple(Triple triple) {
      add(triple.getSubject(), triple.getPredicate(), triple.getObject());
      if (scheme && triple.predicateMatches(SKOS.prefLabel.asNode())) {
        add(triple.getSubject(), RDFS.label.asNode(), triple.getObject());
      } else if (scheme && triple.predicateMatches(SKOS.inScheme.asNode())) {
        add(triple.getSubject(), Terms.CONCEPT_STATUS, Terms.CURATED);
      }
    }

    private void add(Node subject, Node predicate, Node object) {
      sink.accept(Quad.create(graph, named(subject), predicate, named(object)));
    }

    private Node named(Node node) {
      if (!node.isBlank()) {
        return node;
      }
      return skolems.computeIfAbsent(
          node,
          n -> NodeFactory.createURI(iris.graph(name).getURI() + "#_" + (skolems.size() + 1)));
    }
  }
}
