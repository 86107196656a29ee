package io.github.plangraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A lexicon as bytes: its concepts, the meanings of its labels, and the automaton that finds them.
 * Equal vocabularies give equal bytes.
 *
 * <p>The build makes one of the bundled vocabularies, because reading five files of Turtle and
 * building the automaton takes seconds of a start. The Turtle stays the source.
 */
public final class LexiconImage {

  private static final Scheme[] SCHEMES = Scheme.values();

  private LexiconImage() {}

  /** The image of a lexicon. */
  public static byte[] of(Lexicon lexicon) {
    ImageWriter out = new ImageWriter();
    List<Concept> concepts = lexicon.concepts();
    Map<Concept, Integer> numbers = new HashMap<>();
    out.number(concepts.size());
    int number = 0;
    for (Concept concept : concepts) {
      numbers.putIfAbsent(concept, number++);
      write(concept, out);
    }
    Automaton automaton = lexicon.automaton();
    ByteBuffer block = ByteBuffer.allocate(automaton.bytes());
    automaton.write(block);
    out.block(block.flip());
    out.number(lexicon.labels());
    for (int label = 0; label < lexicon.labels(); label++) {
      Map<Scheme, Concept> meaning = lexicon.meaning(label);
      out.number(meaning.size() * 2 + (lexicon.negative(label) ? 1 : 0));
      meaning.values().forEach(concept -> out.number(numbers.getOrDefault(concept, -1)));
    }
    return out.bytes();
  }

  /**
   * The lexicon of an image.
   *
   * @throws IOException if the stream fails
   */
  public static Lexicon read(InputStream stream) throws IOException {
    ImageReader in = new ImageReader(stream);
    Concept[] concepts = new Concept[in.number()];
    for (int i = 0; i < concepts.length; i++) {
      concepts[i] = concept(in);
    }
    Automaton automaton = Automaton.read(in.block());
    int labels = in.number();
    List<Map<Scheme, Concept>> meanings = new ArrayList<>(labels);
    BitSet negatives = new BitSet(labels);
    List<Concept> several = new ArrayList<>();
    List<Map<Scheme, Concept>> single = singles(concepts);
    for (int label = 0; label < labels; label++) {
      int head = in.number();
      negatives.set(label, (head & 1) != 0);
      if (head / 2 == 1) {
        meanings.add(single.get(in.number()));
      } else {
        several.clear();
        for (int i = 0; i < head / 2; i++) {
          several.add(concepts[in.number()]);
        }
        meanings.add(Lexicon.meaning(several));
      }
    }
    return new Lexicon(List.of(concepts), automaton, meanings, negatives);
  }

  /** Most labels mean one thing, and the labels of one thing share the map that says so. */
  private static List<Map<Scheme, Concept>> singles(Concept[] concepts) {
    List<Map<Scheme, Concept>> singles = new ArrayList<>(concepts.length);
    for (Concept concept : concepts) {
      singles.add(Map.of(concept.scheme(), concept));
    }
    return singles;
  }

  private static void write(Concept concept, ImageWriter out) {
    out.text(concept.iri());
    out.number(concept.scheme().ordinal());
    out.text(concept.label());
    write(concept.altLabels(), out);
    write(concept.hiddenLabels(), out);
    write(concept.negativeLabels(), out);
    write(concept.broader(), out);
    write(concept.notation().stream().toList(), out);
  }

  private static void write(List<String> texts, ImageWriter out) {
    out.number(texts.size());
    texts.forEach(out::text);
  }

  private static Concept concept(ImageReader in) {
    String iri = in.text();
    Scheme scheme = SCHEMES[in.number()];
    return new Concept(
        iri,
        scheme,
        in.text(),
        texts(in),
        texts(in),
        texts(in),
        texts(in),
        texts(in).stream().findFirst());
  }

  private static List<String> texts(ImageReader in) {
    int count = in.number();
    if (count == 0) {
      return List.of();
    }
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = in.text();
    }
    return List.of(texts);
  }
}
