package io.github.plangraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.plangraph.lexicon.Concept;
import io.github.plangraph.lexicon.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** The images that the build packs say what the Turtle files say. */
class VocabularyImagesTest {

  private static final Iris OTHER_BASE = new Iris("https://example.org/data/");

  @Test
  void theBuildHasMadeThem() {
    for (String image : List.of(Vocabularies.LEXICON_IMAGE, Vocabularies.GRAPH_IMAGE)) {
      assertNotNull(Vocabularies.class.getResource("/ontology/" + image), image);
    }
  }

  @Test
  void conceptsAndWhatTheirLabelsMean() throws IOException {
    Lexicon turtle = Vocabularies.bundledTurtle().lexicon();
    Lexicon image = Vocabularies.bundled().lexicon();
    assertEquals(turtle.concepts(), image.concepts());
    for (Concept concept : turtle.concepts()) {
      assertEquals(turtle.find(concept.label()), image.find(concept.label()), concept.iri());
      for (String label : concept.altLabels()) {
        assertEquals(turtle.find(label), image.find(label), label);
      }
    }
    String text = text(turtle);
    assertEquals(turtle.match(text), image.match(text));
  }

  /** Every label and negative label, one behind another, so that they overlap too. */
  private static String text(Lexicon lexicon) {
    StringBuilder text = new StringBuilder();
    for (Concept concept : lexicon.concepts()) {
      text.append(concept.label());
      concept.altLabels().forEach(text::append);
      concept.negativeLabels().forEach(text::append);
    }
    return text.toString();
  }

  @Test
  void quadsUnderAnyBase() throws IOException {
    for (Iris iris : List.of(Iris.standard(), OTHER_BASE)) {
      List<Quad> turtle = new ArrayList<>();
      Vocabularies.bundledTurtle().load(iris, turtle::add);
      List<Quad> image = new ArrayList<>();
      Vocabularies.bundled().load(iris, image::add);
      assertEquals(turtle, image);
    }
  }
}
