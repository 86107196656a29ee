package io.github.plangraph.rdf;

import io.github.plangraph.lexicon.LexiconImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * A step of the build: turns the bundled Turtle files into images that a start reads in a fraction
 * of the time. Not for users, and never for files given with {@code --ontology}.
 */
public final class PackVocabularies {

  /** Stands for the base that is chosen at run time; no vocabulary has IRIs below it. */
  private static final Iris NO_BASE = new Iris("urn:plangraph:base/");

  private PackVocabularies() {}

  /**
   * Writes the images.
   *
   * @param args the folder of the compiled classes
   * @throws IOException if a vocabulary cannot be read or an image not be written
   */
  public static void main(String[] args) throws IOException {
    Vocabularies turtle = Vocabularies.bundledTurtle();
    Path folder = Files.createDirectories(Path.of(args[0], "ontology"));
    Files.write(folder.resolve(Vocabularies.LEXICON_IMAGE), LexiconImage.of(turtle.lexicon()));
    List<Quad> quads = new ArrayList<>();
    turtle.load(NO_BASE, quads::add);
    Files.write(folder.resolve(Vocabularies.GRAPH_IMAGE), GraphImage.of(quads, NO_BASE));
  }
}
